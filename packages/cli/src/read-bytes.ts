import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { suggestion } from '@scorecard/core';
import { Failure } from './failure.js';
import { inputText as text } from './input-text.js';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 200;

/** What a FILE operand of `-` reads, and how messages name it. */
export const STANDARD_INPUT = '-';

/** How messages name a file. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? text.standardInput : file;
}

/** The bytes of a file, or of standard input for `-`; throws a Failure in plain words. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = file === STANDARD_INPUT ? await readStandardInput() : await readNamed(file);
  if (bytes.length === 0) throw new Failure(text.empty(nameOf(file)));
  return bytes;
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_MEGABYTES * MEGABYTE) throw new Failure(text.tooBig(file, MOST_MEGABYTES));
    return await readFile(file);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(await whyNot(file, error as NodeJS.ErrnoException));
  }
}

async function whyNot(file: string, { code = '', message }: NodeJS.ErrnoException): Promise<string> {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const beside = await readdir(dirname(file)).catch(() => []);
      return text.noFile(file, suggestion(basename(file), beside));
    }
    case 'EISDIR':
      return text.isFolder(file);
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return text.mayNotRead(file);
    default:
      return text.cannotRead(file, code || message);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new Failure(text.terminalInput);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_MEGABYTES * MEGABYTE) throw new Failure(text.tooBig(text.standardInput, MOST_MEGABYTES));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
