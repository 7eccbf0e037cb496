import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { initText, initWords as words } from './init-text.js';
import { say } from './output.js';
import { type Starter, STARTERS, starterFile } from './starter-files.js';
import { writeOut } from './write-file.js';

export const init: Command = {
  ...initText,
  name: 'init',
  run: async ({ operands: [path = '.'], values, flags }) => {
    const asked = STARTERS.find((it) => it === values['format']);
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const kind = asked ?? (isFolder ? 'wide' : kindOf(path));
    const file = isFolder ? join(path, `scorecard${endingOf(kind)}`) : path;
    mustEndAs(kind, file);
    await writeOut(file, await starterFile(kind), { mayReplace: flags.has('force') });
    say(words.next(file));
    return EXIT.ok;
  },
};

const ENDINGS = ['.csv', '.xlsx', '.json'];

/** By the file's ending; a table with a row for each measure where it has none. */
function kindOf(path: string): Starter {
  const ending = extname(path).toLowerCase();
  if (ending === '' || ending === '.csv') return 'wide';
  const kind = STARTERS.find((it) => ending === `.${it}`);
  if (!kind) throw new Failure(words.whatTo(path));
  return kind;
}

function endingOf(kind: Starter): string {
  return `.${kind === 'wide' ? 'csv' : kind}`;
}

/** A name that says another format than was asked for would be opened as what it isn't. */
function mustEndAs(kind: Starter, file: string): void {
  const ending = extname(file);
  const right = endingOf(kind);
  if (!ENDINGS.includes(ending.toLowerCase()) || ending.toLowerCase() === right) return;
  throw new Failure(words.otherEnding(file, kind, `${basename(file, ending)}${right}`));
}
