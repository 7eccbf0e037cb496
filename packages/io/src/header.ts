import { type Field, fieldOf, headingKey } from './field.js';
import { type PeriodColumn, periodHeading, targetHeading } from './period-heading.js';
import type { PeriodReader } from './period-text.js';
import { mergeHeadings } from './merged-headings.js';
import type { ReadOptions } from './read-options.js';
import { tidyCell } from './cell.js';

/** The headings of a table and what they stand for; rows and columns here are counted from 0. */
export interface Header {
  /** The first and the last row of headings, one where nothing is merged: the figures begin below. */
  first: number;
  row: number;
  layout: 'tidy' | 'wide';
  headings: string[];
  fields: Map<Field, number>;
  /** The columns of a wide table that hold a period's figures. */
  periods: PeriodColumn[];
  /** The columns of a wide table that hold the target of one period: `Target 24/25`. */
  targets: PeriodColumn[];
  /** Columns whose field another column has already, and ones whose heading is not known. */
  repeated: { index: number; field: Field }[];
  unknown: number[];
}

/** Titles and notes above the headings take up no more rows than this. */
const MOST_ROWS_ABOVE = 30;

const NAMES = ['id', 'indicator', 'title', 'code'] as const satisfies Field[];

/** The first row that can head a table of either layout, or null where none can. */
export function findHeader(
  rows: readonly string[][],
  options: ReadOptions,
  reader: PeriodReader,
): Header | null {
  const mapped = new Map(
    Object.entries(options.columns ?? {}).map(([heading, field]) => [headingKey(heading), field]),
  );
  for (const [i, row] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const merged = mergeHeadings(row, rows[i + 1] ?? []);
    const header = merged && readHeader(merged, [i, i + 1], mapped, reader);
    const found = header ?? readHeader(row, [i, i], mapped, reader);
    if (found) return found;
  }
  return null;
}

/** The field by which rows are told apart: an id, else the indicator's name, else its title or code. */
export function nameField({ fields }: Header): Field | undefined {
  return NAMES.find((field) => fields.has(field));
}

function readHeader(
  row: readonly string[],
  [first, last]: [number, number],
  mapped: ReadonlyMap<string, Field | null>,
  reader: PeriodReader,
): Header | null {
  const headings = row.map(tidyCell);
  const header: Header = {
    first,
    row: last,
    layout: 'wide',
    headings,
    fields: new Map(),
    periods: [],
    targets: [],
    repeated: [],
    unknown: [],
  };
  const ranks = new Map<Field, number>();
  for (const [i, heading] of headings.entries()) {
    if (heading === '') continue;
    const key = headingKey(heading);
    const found = mapped.has(key) ? asMapped(mapped.get(key)) : fieldOf(heading);
    if (found === null && mapped.has(key)) continue;
    if (found) claim(header, ranks, i, found);
    else placePeriod(header, i, heading, reader);
  }
  if (!nameField(header)) return null;
  if (header.fields.has('period') && header.fields.has('value')) return asTidy(header);
  return header.periods.length > 0 ? header : null;
}

/** A mapping outranks every spelling. */
function asMapped(field: Field | null | undefined): { field: Field; rank: number } | null {
  return field ? { field, rank: -1 } : null;
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

function placePeriod(header: Header, index: number, heading: string, reader: PeriodReader): void {
  const text = heading.replace(/_/g, ' ');
  const target = targetHeading(text, reader);
  const period = target === null ? periodHeading(text, reader) : null;
  if (target !== null) header.targets.push({ index, text: target });
  else if (period !== null) header.periods.push({ index, text: period });
  else header.unknown.push(index);
}

/** In a tidy table a column headed by a period has nothing to say. */
function asTidy(header: Header): Header {
  const others = [...header.periods, ...header.targets].map(({ index }) => index);
  const unknown = [...header.unknown, ...others].sort((a, b) => a - b);
  return { ...header, layout: 'tidy', unknown, periods: [], targets: [] };
}
