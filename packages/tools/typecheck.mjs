// pnpm typecheck: each package's sources alone (no types of Node but in cli, and in core and io none of the DOM), then all with their tests.
import { runTool } from './src/run.mjs';

const projects = [
  'packages/core/tsconfig.build.json',
  'packages/io/tsconfig.build.json',
  'packages/elements/tsconfig.build.json',
  'packages/cli/tsconfig.build.json',
  'packages/core',
  'packages/io',
  'packages/elements',
  'packages/cli',
  'packages/tools',
  '.',
];

const failed = projects.filter((project) => !runTool('tsc', ['-p', project]));
if (failed.length > 0) {
  console.error(`Types do not hold in ${failed.join(', ')}`);
  process.exitCode = 1;
}
