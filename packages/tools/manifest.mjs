// pnpm manifest: writes what each element takes, fires and can be styled by, for editors and Storybook; fails where something is left unsaid.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './src/manifest-problems.mjs';
import { manifest } from './src/manifest.mjs';
import { root } from './src/run.mjs';

const folder = join(root, 'packages/elements/dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
const problems = manifestProblems();
for (const problem of problems) console.error(problem);
if (problems.length > 0 && process.argv.includes('--strict')) process.exitCode = 1;
