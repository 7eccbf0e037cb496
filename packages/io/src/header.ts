import { type Field, fieldOf, headingKey } from './field.js';
import { readFigure } from './figure-text.js';
import { type PeriodColumn, type TargetColumn, periodHeading, targetHeading } from './period-heading.js';
import type { PeriodReader } from './period-text.js';
import { type Mapping, keysOf, namedColumns } from './mapping.js';
import { mergeHeadings } from './merged-headings.js';
import type { ReadOptions } from './read-options.js';
import { type Cell, oneLine, tidyCell } from './cell.js';
import { wholesAmongParts } from './whole-columns.js';
import { wholeHeading } from './whole-heading.js';
import { saysYearToDate, withoutYearToDate } from './year-to-date-words.js';

/** The headings of a table and what they stand for; rows and columns here are counted from 0. */
export interface Header {
  /** The first and the last row of headings, one where nothing is merged: the figures begin below. */
  first: number;
  row: number;
  layout: 'tidy' | 'wide' | 'members';
  headings: string[];
  fields: Map<Field, number>;
  /** Columns that a mapping gives the field too, for rows where the one before is blank. */
  spares: Map<Field, number[]>;
  /** The first column of each heading, by `headingKey`. */
  places: Map<string, number>;
  /** The columns of a wide table that hold a period's figures. */
  periods: PeriodColumn[];
  /** The columns of a wide table that hold the target of one period: `Target 24/25`. */
  targets: TargetColumn[];
  /** The heading, or the title above, that says that all figures count the year so far. */
  soFar: Cell | null;
  /** Columns of a whole that stand among its parts, so that what they count is not certain. */
  among: number[];
  /** Columns whose field another column has already, and ones whose heading is not known. */
  repeated: { index: number; field: Field }[];
  unknown: number[];
}

/** What the reader of one table knows of its headings beforehand. */
interface HeadingSetting {
  named: ReadonlyMap<string, Field | null>;
  /** Columns that say something without holding a field, and those that say which rows to read. */
  said: ReadonlySet<string>;
  filtering: ReadonlySet<string>;
  mapping: Mapping;
  reader: PeriodReader;
}

/** Titles and notes above the headings take up no more rows than this. */
const MOST_ROWS_ABOVE = 30;

const NAMES = ['id', 'indicator', 'title', 'code'] as const satisfies Field[];

/** The first row that can head a table of either layout, or null where none can. */
export function findHeader(
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  reader: PeriodReader,
): Header | null {
  const { mapping = {} } = options;
  const setting: HeadingSetting = {
    named: namedColumns(options),
    said: keysOf(mapping.measures, mapping.apart),
    filtering: keysOf(mapping.only),
    mapping,
    reader,
  };
  // Where words over a row's periods leave none of them ours, that row is no table's headings by itself.
  let isBarred = false;
  for (const [i, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const { [i + 1]: below = [], [i + 2]: third = [] } = rows;
    const one = isBarred ? null : readHeader(row, [i, i], setting);
    if (one && isFirstFigures(below, one)) return one;
    const two = mergeHeadings(row, onceOnly(below, row), reader);
    const three = two && mergeHeadings(two, onceOnly(third, below), reader);
    const found =
      (three && readHeader(three, [i, i + 2], setting)) ??
      (two && readHeader(two, [i, i + 1], setting)) ??
      one;
    if (found) return found;
    isBarred = two !== null && two.some((text, column) => text !== tidyCell(below[column] ?? ''));
  }
  return null;
}

/** A row of headings without what the row above has too, as cells that are merged downwards are filled. */
function onceOnly(row: readonly string[], above: readonly string[]): string[] {
  return row.map((text, i) => (tidyCell(text) === tidyCell(above[i] ?? '') ? '' : text));
}

/** Whether the row below one that heads a table is of figures, though a word of it (the unit `Number`) is a heading too. */
function isFirstFigures(row: readonly string[], { layout, fields, periods, headings }: Header): boolean {
  const said = (index: number | undefined) => (index === undefined ? '' : tidyCell(row[index] ?? ''));
  const isOwn = (index: number | undefined) =>
    said(index) !== '' && said(index) !== headings[index ?? 0] && fieldOf(said(index)) === null;
  if (layout === 'tidy') return isOwn(fields.get('period'));
  const isNamed = NAMES.some((field) => isOwn(fields.get(field)));
  return isNamed && periods.some(({ index }) => ['number', 'missing'].includes(readFigure(said(index)).kind));
}

/** Whether a row could head a table and holds nothing else. */
export function isWholeHeader(row: readonly string[], options: ReadOptions, reader: PeriodReader): boolean {
  if (!row.some((text) => (NAMES as readonly unknown[]).includes(fieldOf(oneLine(tidyCell(text)))?.field)))
    return false;
  return findHeader([row], options, reader)?.unknown.length === 0;
}

function readHeader(
  row: readonly string[],
  [first, last]: [number, number],
  { named, said, filtering, mapping, reader }: HeadingSetting,
): Header | null {
  const headings = row.map((text) => oneLine(tidyCell(text)));
  const header: Header = {
    first,
    row: last,
    layout: 'wide',
    headings,
    fields: new Map(),
    spares: new Map(),
    places: new Map(),
    periods: [],
    targets: [],
    soFar: null,
    among: [],
    repeated: [],
    unknown: [],
  };
  const ranks = new Map<Field, number>();
  for (const [i, heading] of headings.entries()) {
    if (heading === '') continue;
    const key = headingKey(heading);
    const isFirst = !header.places.has(key);
    if (isFirst) header.places.set(key, i);
    const field = named.get(key);
    if (field === null || said.has(key)) continue;
    const known = fieldOf(heading);
    if (field && !isFirst) header.repeated.push({ index: i, field });
    else if (known && !field) claim(header, ranks, i, known);
    else if (!field) placePeriod(header, i, heading, reader);
  }
  soFarHeadings(header);
  const among = wholesAmongParts(header.periods, headings, reader);
  header.among = among.map(({ index }) => index);
  header.periods = header.periods.filter((column) => !among.includes(column));
  joinYear(header, named);
  claimNamed(header, named);
  header.unknown = header.unknown.filter((i) => !filtering.has(headingKey(headings[i] ?? '')));
  return withLayout(header, mapping);
}

/** The header with the layout that its columns make; null where they make none. */
function withLayout(header: Header, { fixed = {}, measures = {} }: Mapping): Header | null {
  const has = (field: Field) => header.fields.has(field) || fixed[field] !== undefined;
  const hasMeasures = Object.keys(measures).some((heading) => header.places.has(headingKey(heading)));
  const isNamed = hasMeasures || NAMES.some(has);
  if (isNamed && has('period') && (hasMeasures || has('value'))) return asTidy(header);
  if (isNamed && header.periods.length > 0) return header;
  return header.fields.has('member') ? { ...asTidy(header), layout: 'members' } : null;
}

/** A Year column beside one of its quarters, months or terms: together they are the period. */
function joinYear({ fields, places, repeated }: Header, named: ReadonlyMap<string, unknown>): void {
  const firstOf = (...keys: string[]) =>
    keys.flatMap((key) => (named.has(key) ? [] : (places.get(key) ?? [])))[0];
  const year = firstOf('year', 'financial year');
  const part = firstOf('quarter', 'month', 'term');
  const held = fields.get('period');
  if (year === undefined || part === undefined || fields.has('period-part')) return;
  if (held !== year && held !== part) return;
  fields.set('period', year).set('period-part', part);
  for (const index of [year, part]) {
    const at = repeated.findIndex((one) => one.index === index);
    if (at >= 0) repeated.splice(at, 1);
  }
}

/** Named columns outrank every spelling; of several with one field the first named is its column and the rest its spares. */
function claimNamed(header: Header, named: ReadonlyMap<string, Field | null>): void {
  const taken = new Set<Field>();
  for (const [key, field] of named) {
    const index = header.places.get(key);
    if (!field || index === undefined) continue;
    const holder = header.fields.get(field);
    if (taken.has(field)) header.spares.set(field, [...(header.spares.get(field) ?? []), index]);
    else if (holder !== undefined) header.repeated.push({ index: holder, field });
    if (!taken.has(field)) header.fields.set(field, index);
    taken.add(field);
  }
}

/** Where two columns claim a field the more usual heading has it. */
function claim(
  header: Header,
  ranks: Map<Field, number>,
  index: number,
  { field, rank }: { field: Field; rank: number },
): void {
  const holder = header.fields.get(field);
  if (holder !== undefined && (ranks.get(field) ?? 0) <= rank) {
    header.repeated.push({ index, field });
    return;
  }
  if (holder !== undefined) header.repeated.push({ index: holder, field });
  header.fields.set(field, index);
  ranks.set(field, rank);
}

/** Columns of the year so far beside others of each period alone would clash with them: they are left out. */
function soFarHeadings(header: Header): void {
  const { headings, fields, periods, row } = header;
  const says = ({ index }: { index: number }) => saysYearToDate(headings[index] ?? '');
  const value = fields.get('value');
  const index = periods.every(says) ? periods[0]?.index : undefined;
  const column = index ?? (value !== undefined && says({ index: value }) ? value : undefined);
  if (column !== undefined) header.soFar = { row: row + 1, column: column + 1, text: headings[column] ?? '' };
  if (index !== undefined) return;
  header.unknown.push(...[...periods, ...header.targets].filter(says).map((one) => one.index));
  header.periods = periods.filter((one) => !says(one));
  header.targets = header.targets.filter((one) => !says(one));
}

function placePeriod(header: Header, index: number, heading: string, reader: PeriodReader): void {
  const said = heading.replace(/_/g, ' ').replace(/ \((targets?)\)$/i, ' $1');
  const isSoFar = saysYearToDate(said);
  const text = isSoFar ? withoutYearToDate(said) : said;
  const target = targetHeading(text, reader);
  const whole = target === null ? wholeHeading(text, reader) : null;
  const period = target === null ? (whole ?? periodHeading(text, reader)) : null;
  // A year so far is not the year.
  if (isSoFar && isYear(target ?? period ?? '', reader)) header.unknown.push(index);
  else if (target !== null) header.targets.push({ index, text: target });
  else if (period !== null) header.periods.push({ index, text: period, isWhole: whole !== null });
  else header.unknown.push(index);
}

function isYear(text: string, reader: PeriodReader): boolean {
  const parse = reader.parse(text);
  return !parse.ok || parse.period.kind.endsWith('year');
}

/** In a tidy table a column headed by a period has nothing to say. */
function asTidy(header: Header): Header {
  const others = [...header.periods, ...header.targets].map(({ index }) => index);
  const unknown = [...header.unknown, ...others].sort((a, b) => a - b);
  return { ...header, layout: 'tidy', unknown, periods: [], targets: [] };
}
