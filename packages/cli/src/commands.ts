import { check } from './check.js';
import type { Command } from './command.js';
import { convert } from './convert.js';
import { diff } from './diff.js';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { render } from './render.js';

/** Every command, in the order of help. */
export const commands: readonly Command[] = [check, evaluate, explain, diff, convert, render, init];
