import { readFile } from 'node:fs/promises';
import { suggestion } from '@scorecard/core';
import { type Mapping, mappings } from '@scorecard/io/csv';
import { Failure } from './failure.js';
import { inputText as text } from './input-text.js';

/** Ready-made mappings, which `--mapping` takes by the names that they have in `@scorecard/io`. */
const READY: Readonly<Record<string, Mapping>> = mappings;

/** What a mapping of one's own may say. */
const KEYS = ['columns', 'measures', 'apart', 'only', 'fixed', 'indicators', 'words', 'year'];

/** The mapping of a name, or of a JSON file; throws a Failure that names the nearest. */
export async function mappingOf(given: string): Promise<Mapping> {
  const ready = Object.hasOwn(READY, given) ? READY[given] : undefined;
  if (ready) return ready;
  if (!given.endsWith('.json')) {
    const known = Object.keys(READY);
    throw new Failure(text.noMapping(given, known, suggestion(given, known)));
  }
  const mapping = await readOwn(given);
  const unknown = Object.keys(mapping).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new Failure(text.badMapping(given, text.noSuchKey(unknown, suggestion(unknown, KEYS), KEYS)));
  }
  return mapping;
}

async function readOwn(file: string): Promise<Mapping> {
  try {
    const mapping: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)) return mapping;
  } catch (error) {
    throw new Failure(text.badMapping(file, (error as Error).message));
  }
  throw new Failure(text.badMapping(file, text.notAnObject));
}
