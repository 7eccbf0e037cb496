// pnpm examples: writes the example pages from the documents beside them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer, defaultServerConditions } from 'vite';
import { root } from './src/run.mjs';

// Through Vite, so that core is read from its sources: nothing has to be built first.
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions: ['@scorecard/source', ...defaultServerConditions] } },
});
const { examplePages } = await vite.ssrLoadModule('/packages/tools/src/example-pages.ts');

for (const [path, make] of examplePages) {
  const file = join(root, 'examples', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, make());
  console.log(`examples/${path}`);
}
await vite.close();
