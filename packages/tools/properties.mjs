// pnpm properties: every property of core, tried 10,000 times, or as often as a number says.
import { runTool } from './src/run.mjs';

process.env.PROPERTY_RUNS = process.argv[2] ?? '10000';
const tests = ['run', '--project', 'node', 'packages/core/src/properties-'];
process.exitCode = runTool('vitest', tests) ? 0 : 1;
