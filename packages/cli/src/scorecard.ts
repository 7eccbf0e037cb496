#!/usr/bin/env node
import { stopQuietly } from './output.js';
import { runScorecard } from './run.js';

stopQuietly();
process.exitCode = await runScorecard(process.argv.slice(2));
