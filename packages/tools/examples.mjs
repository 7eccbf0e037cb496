// pnpm examples: writes the example pages from the documents beside them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withSource } from './src/load-source.mjs';
import { root } from './src/run.mjs';

await withSource('/packages/tools/src/example-pages.ts', ({ examplePages }) => {
  for (const [path, make] of examplePages) {
    const file = join(root, 'examples', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, make());
    console.log(`examples/${path}`);
  }
});
