import { realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.js';
import { writeText as text } from './write-text.js';

/** Writes a file, in the place of an older one unless `mayReplace` is false; throws a Failure in plain words. */
export async function writeOut(
  file: string,
  content: string | Uint8Array,
  { mayReplace = true }: { mayReplace?: boolean } = {},
): Promise<void> {
  try {
    await writeFile(file, content, { flag: mayReplace ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure(whyNot(file, error as NodeJS.ErrnoException));
  }
}

function whyNot(file: string, { code = '', message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EEXIST':
      return text.exists(file);
    case 'ENOENT':
    case 'ENOTDIR':
      return text.noFolder(dirname(file));
    case 'EISDIR':
      return text.isFolder(file);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return text.mayNotWrite(file);
    case 'ENOSPC':
      return text.full(file);
    default:
      return text.cannotWrite(file, code || message);
  }
}

/** Throws a Failure where a command would write over the file that it reads. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [from, to] = await Promise.all([input, output].map((file) => realpath(file).catch(() => null)));
  if (from !== null && from === to) throw new Failure(text.sameFile(output));
}
