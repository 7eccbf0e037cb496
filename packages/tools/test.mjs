// npm test: sets up, then checks everything on the Node that the lockfile installs.
import { runTool } from './src/run.mjs';
import { setUp } from './src/set-up.mjs';

setUp();
process.exitCode = runTool('node', ['packages/tools/check.mjs']) ? 0 : 1;
