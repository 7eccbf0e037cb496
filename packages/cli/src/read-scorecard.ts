import { type Issue, type Scorecard, safeParseScorecard } from '@scorecard/core';
import { type TableReading, decodeText } from '@scorecard/io/csv';
import { readXlsx } from '@scorecard/io/xlsx';
import type { Arguments } from './command.js';
import { Failure } from './failure.js';
import { binaryKind, textKind } from './file-kind.js';
import { inputText as text } from './input-text.js';
import { readCsvOrSayWhat } from './list-of-councils.js';
import { nameOf, readBytes } from './read-bytes.js';
import { readPage } from './read-page.js';
import { readingOptions } from './reading-options.js';
import { say, working } from './output.js';

/** What came of reading a file. */
export interface Reading {
  /** As messages name it. */
  name: string;
  /** What could be read; null where nothing could. */
  scorecard: Scorecard | null;
  issues: readonly Issue[];
  /** Of a table; null for a document. */
  rows: { read: number; used: number } | null;
  /** The cells of a table's figures, by their path in the scorecard. */
  places: TableReading['places'];
  /** The text of a document, in which a path has a line; null for a table. */
  text: string | null;
}

/** From so many bytes on reading takes long enough to say so. */
const LONG = 1_000_000;

/** Reads any file that a scorecard can be read from; throws a Failure where it is of another kind. */
export async function readScorecard(file: string, given: Arguments): Promise<Reading> {
  const bytes = await readBytes(file);
  const name = nameOf(file);
  const done = bytes.length > LONG ? working(text.reading(name)) : () => undefined;
  try {
    return await read(name, bytes, given);
  } finally {
    done();
  }
}

async function read(name: string, bytes: Uint8Array, given: Arguments): Promise<Reading> {
  const binary = binaryKind(bytes);
  const { text: content, isGuess } = binary ? { text: '', isGuess: false } : decodeText(bytes);
  const kind = binary ?? textKind(content);
  if (kind === 'json') return readDocument(name, content, given);
  if (kind !== 'xlsx' && 'sheet' in given.values) say(`scorecard: ${text.onlyForWorkbooks(name)}`);
  const options = await readingOptions(given);
  switch (kind) {
    case 'xlsx': {
      const { sheet } = given.values;
      return asReading(name, await readXlsx(bytes, { ...options, ...(sheet !== undefined && { sheet }) }));
    }
    case 'csv':
      return asReading(name, readCsvOrSayWhat(name, content, options), isGuess);
    case 'html': {
      const reading = readPage(content, options);
      if (!reading) throw new Failure(text.noTable(name));
      return asReading(name, reading, isGuess);
    }
    default:
      throw new Failure(text.wrongKind(name, kind));
  }
}

function asReading(name: string, reading: TableReading, isGuess = false): Reading {
  const encoding: Issue[] = isGuess ? [{ severity: 'warning', code: 'not-utf8', message: text.notUtf8 }] : [];
  const { scorecard, issues, rowsRead, rowsUsed, places } = reading;
  return {
    name,
    scorecard,
    issues: [...encoding, ...issues],
    rows: { read: rowsRead, used: rowsUsed },
    places,
    text: null,
  };
}

function readDocument(name: string, json: string, given: Arguments): Reading {
  for (const option of ['organisation', 'title', 'year', 'mapping', 'sheet']) {
    if (option in given.values) say(`scorecard: ${text.onlyForTables(option, name)}`);
  }
  const parse = safeParseScorecard(json);
  if (!parse.ok && /^\s*\{\s*"kind"\s*:\s*"scorecard-results"/.test(json))
    throw new Failure(text.results(name));
  const scorecard = parse.ok ? parse.scorecard : (parse.kept ?? null);
  return { name, scorecard, issues: parse.issues, rows: null, places: new Map(), text: json };
}
