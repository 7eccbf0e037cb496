import { type Cell, quote, wordKey } from './cell.js';
import type { DataRow } from './data-rows.js';
import { type Field, headingKey } from './field.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import type { Facts, Mapping } from './mapping.js';
import { type Cells, measureKey, nameCell } from './measure.js';
import { missingReason } from './missing-words.js';
import { joinPeriod } from './period-parts.js';

/** The rows as a mapping has them read: those that it keeps, one for each measure of a row, with what it says of them. */
export function mapRows(
  rows: readonly DataRow[],
  header: Header,
  mapping: Mapping,
  ledger: Ledger,
): DataRow[] {
  if (Object.keys(mapping).length === 0) return rows.map((row) => ({ ...row, cells: withPeriod(row.cells) }));
  const kept = rows.filter((row) => isKept(row, header, mapping, ledger));
  const single = kept.flatMap((row) => byMeasure(row, header, mapping.measures ?? {}));
  const facts = new Map(Object.entries(mapping.indicators ?? {}).map(([name, one]) => [wordKey(name), one]));
  const told = single.map((row) => {
    const { id, indicator, title, code } = row.cells;
    const own = [id, indicator, title, code].flatMap((cell) => facts.get(wordKey(cell?.text ?? '')) ?? []);
    const said = { ...withWords(row, mapping.words ?? {}), ...asCells(row, { ...mapping.fixed, ...own[0] }) };
    return { ...row, cells: withPeriod(said) };
  });
  return tellApart(told, header, mapping.apart ?? []);
}

function isKept(row: DataRow, header: Header, { only = {} }: Mapping, ledger: Ledger): boolean {
  for (const [heading, wanted] of Object.entries(only)) {
    const index = header.places.get(headingKey(heading));
    const cell = cellAt(row, index);
    const keys = [wanted].flat().map(wordKey);
    if (index === undefined || keys.includes(wordKey(cell?.text ?? ''))) continue;
    const place = { row: row.row, column: index + 1 };
    const message = `The mapping reads rows whose ${quote(heading)} is ${[wanted].flat().join(' or ')}; here it is ${cell ? quote(cell.text) : 'blank'}.`;
    ledger.warn(place, 'other-row', message);
    return false;
  }
  return true;
}

/** A row for each column of figures that is filled; one without a figure where none is. */
function byMeasure(row: DataRow, header: Header, measures: Readonly<Record<string, Facts>>): DataRow[] {
  const columns = Object.entries(measures).flatMap(([heading, facts]) => {
    const index = header.places.get(headingKey(heading));
    return index === undefined ? [] : [{ heading, facts, index }];
  });
  if (columns.length === 0) return [row];
  const filled = columns.filter(({ index }) => cellAt(row, index));
  return (filled.length > 0 ? filled : columns.slice(0, 1)).map(({ heading, facts, index }) => {
    const place = { row: row.row, column: index + 1 };
    const value = cellAt(row, index);
    const indicator = { ...place, text: header.headings[index] ?? heading };
    return { ...row, cells: { ...row.cells, indicator, ...(value && { value }), ...asCells(row, facts) } };
  });
}

/** Facts are told of at the row's first cell: they have none of their own. */
function asCells({ row, texts }: DataRow, facts: Facts): Cells {
  const column = texts[0]?.column ?? 1;
  return Object.fromEntries(Object.entries(facts).map(([field, text]) => [field, { row, column, text }]));
}

function withWords({ cells }: DataRow, words: NonNullable<Mapping['words']>): Cells {
  const said: Cells = { ...cells };
  for (const [field, meanings] of Object.entries(words) as [Field, Record<string, string>][]) {
    const cell = said[field];
    const key = wordKey(cell?.text ?? '');
    const meaning = Object.entries(meanings).find(([word]) => wordKey(word) === key)?.[1];
    if (cell && meaning !== undefined) said[field] = { ...cell, text: meaning };
  }
  return said;
}

/** A year and its part, where they have a cell each, as one period. */
function withPeriod({ 'period-part': part, ...cells }: Cells): Cells {
  const { period } = cells;
  if (!part || !period) return cells;
  const joined = joinPeriod(period.text, part.text);
  const frequency = joined.frequency === undefined ? cells.frequency : { ...part, text: joined.frequency };
  return { ...cells, period: { ...period, text: joined.period }, ...(frequency && { frequency }) };
}

/** Adds what tells several measures of one indicator apart to its name, where its rows differ in it. */
function tellApart(rows: readonly DataRow[], header: Header, apart: readonly string[]): DataRow[] {
  const indexes = apart.flatMap((heading) => header.places.get(headingKey(heading)) ?? []);
  if (indexes.length === 0) return [...rows];
  const seen = new Map<string, Set<string>>();
  const placeOf = (row: DataRow, index: number) => `${index}\n${measureKey(row.cells)}`;
  for (const row of rows)
    for (const index of indexes) {
      const texts = seen.get(placeOf(row, index)) ?? new Set();
      seen.set(placeOf(row, index), texts.add(wordKey(cellAt(row, index)?.text ?? '')));
    }
  return rows.map((row) => {
    const differing = indexes.filter((index) => (seen.get(placeOf(row, index))?.size ?? 0) > 1);
    const texts = differing.map((index) => cellAt(row, index)?.text ?? '');
    const suffix = texts.filter((text) => text !== '' && !missingReason(text)).join(', ');
    return suffix === '' ? row : { ...row, cells: { ...row.cells, ...named(row.cells, suffix) } };
  });
}

function named(cells: Cells, suffix: string): Cells {
  const name = nameCell(cells);
  if (!name) return {};
  const longer = (cell: Cell) => ({ ...cell, text: `${cell.text} (${suffix})` });
  const { id, indicator, title } = cells;
  if (!id && !indicator && !title) return { indicator: longer(name) };
  return {
    ...(id && { id: longer(id) }),
    ...(indicator && { indicator: longer(indicator) }),
    ...(title && { title: longer(title) }),
  };
}

function cellAt({ texts }: DataRow, index: number | undefined): Cell | undefined {
  return texts.find(({ column }) => column - 1 === index);
}
