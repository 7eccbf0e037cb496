import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Command } from './command.js';
import { EXIT } from './failure.js';
import { initText, initWords as words } from './init-text.js';
import { say } from './output.js';
import { type Starter, STARTERS, starterFile } from './starter-files.js';
import { writeOut } from './write-file.js';

export const init: Command = {
  ...initText,
  name: 'init',
  run: async ({ operands: [path = '.'], values, flags }) => {
    const kind = STARTERS.find((it) => it === values['format']) ?? kindOf(path);
    const file = await fileAt(path, kind);
    await writeOut(file, await starterFile(kind), { mayReplace: flags.has('force') });
    say(words.next(file));
    return EXIT.ok;
  },
};

/** By the file's ending; a table with a row for each measure where that says nothing. */
function kindOf(path: string): Starter {
  const ending = extname(path).toLowerCase();
  return ending === '.xlsx' ? 'xlsx' : ending === '.json' ? 'json' : 'wide';
}

/** A starter goes into a folder under a name of its own. */
async function fileAt(path: string, kind: Starter): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, `scorecard.${kind === 'wide' ? 'csv' : kind}`) : path;
}
