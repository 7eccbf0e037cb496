import { readFile } from 'node:fs/promises';
import { suggestion } from '@scorecard/core';
import { type Mapping, mappings } from '@scorecard/io/csv';
import { Failure } from './failure.js';
import { inputText as text } from './input-text.js';

/** Ready-made mappings, which `--mapping` takes by the names that they have in `@scorecard/io`. */
const READY: Readonly<Record<string, Mapping>> = mappings;

/** What a mapping of one's own may say; `extends` names the ready-made one that it adds to. */
const KEYS = ['extends', 'columns', 'measures', 'apart', 'only', 'fixed', 'indicators', 'words', 'year'];

/** The mapping of a name, or of a JSON file; throws a Failure that names the nearest. */
export async function mappingOf(given: string): Promise<Mapping> {
  const ready = Object.hasOwn(READY, given) ? READY[given] : undefined;
  if (ready) return ready;
  if (!given.endsWith('.json')) {
    const known = Object.keys(READY);
    throw new Failure(text.noMapping(given, known, suggestion(given, known)));
  }
  const { extends: base, ...mapping } = await readOwn(given);
  const unknown = Object.keys(mapping).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new Failure(text.badMapping(given, text.noSuchKey(unknown, suggestion(unknown, KEYS), KEYS)));
  }
  return base === undefined ? mapping : extended(base, mapping, given);
}

/** The ready-made mapping with what one's own says in the place of, or beside, what it says of each heading or field. */
function extended(base: string, mapping: Mapping, file: string): Mapping {
  const ready = Object.hasOwn(READY, base) ? READY[base] : undefined;
  if (!ready) {
    const known = Object.keys(READY);
    throw new Failure(text.badMapping(file, text.noSuchBase(base, suggestion(base, known), known)));
  }
  return {
    ...ready,
    ...mapping,
    columns: { ...ready.columns, ...mapping.columns },
    fixed: { ...ready.fixed, ...mapping.fixed },
    words: { ...ready.words, ...mapping.words },
  };
}

async function readOwn(file: string): Promise<Mapping & { extends?: string }> {
  try {
    const mapping: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)) return mapping;
  } catch (error) {
    throw new Failure(text.badMapping(file, (error as Error).message));
  }
  throw new Failure(text.badMapping(file, text.notAnObject));
}
