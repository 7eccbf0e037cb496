import { LONGEST_CELL, type Column, type WorkbookCell, fromCell, toCell } from './workbook-cell.js';
import { SETTINGS } from './workbook-columns.js';
import { type Detail, applyDetail } from './workbook-details.js';
import { type Level, PARTS, type Part, allColumns } from './workbook-parts.js';

type Item = Record<string, unknown>;

/** A part with its rows, without the columns that none of them fills. */
export interface PartTable {
  part: Part;
  columns: Column[];
  rows: WorkbookCell[][];
}

/** A row as it is read: the text of each column by its heading, and where it is. */
export interface PartRow {
  texts: ReadonlyMap<string, string>;
  place: Place;
}

/** A row of a sheet, counted from 1. */
export interface Place {
  sheet: string;
  row: number;
}

/** The tables of a document that have any row. */
export function tablesOf(document: object): PartTable[] {
  return PARTS.flatMap((part) => {
    const all = allColumns(part);
    const rows = itemsOf(document as Item, part).map((path) => cellsOf(part, path));
    if (rows.length === 0) return [];
    const isFilled = all.map((_, i) => rows.some((row) => row[i] !== null));
    const kept = (_: unknown, i: number) => isFilled[i] === true;
    return [{ part, columns: all.filter(kept), rows: rows.map((row) => row.filter(kept)) }];
  });
}

/** The items of a part, each with those that hold it, outermost first. */
function itemsOf(document: Item, { levels, list }: Part): Item[][] {
  const lists = [...levels.map((level) => level.list), list];
  return lists.reduce<Item[][]>(
    (paths, name) => paths.flatMap((path) => objectsIn(path.at(-1)?.[name]).map((item) => [...path, item])),
    [[document]],
  );
}

/** A plain setting has no items, nor has a list of texts. */
function objectsIn(list: unknown): Item[] {
  return Array.isArray(list)
    ? list.filter((item): item is Item => item !== null && typeof item === 'object')
    : [];
}

function cellsOf({ levels, columns }: Part, path: readonly Item[]): WorkbookCell[] {
  const keys = levels.flatMap(({ key }, i) => key.map((column) => toCell(column, path[i + 1] ?? {})));
  return [...keys, ...columns.map((column) => toCell(column, path.at(-1) ?? {}))];
}

/** The settings of a document, by their names. */
export function settingsOf(document: object): [heading: string, cell: WorkbookCell][] {
  return SETTINGS.map((column): [string, WorkbookCell] => [
    column.heading,
    toCell(column, document as Item),
  ]).filter(([, cell]) => cell !== null);
}

/** Puts a document together from what the sheets say; rows that name nothing known are given to `reportLost`. */
export class DocumentBuilder {
  readonly document: Item = { version: 1, indicators: [] };
  /** Where each item is from. */
  readonly places = new Map<unknown, Place>();
  private readonly known = new Map<unknown, Map<string, Item>>();

  /** Sets what the row of a setting says; false for a name that is not known. */
  set(heading: string, text: string): boolean {
    const column = SETTINGS.find((one) => one.heading.toLowerCase() === heading.trim().toLowerCase());
    if (column) fromCell(column, text, this.document);
    return column !== undefined;
  }

  /** Adds the item of a row; the name of the column at fault where what holds it isn't there. */
  add(part: Part, { texts, place }: PartRow): string | null {
    let holder: Item = this.document;
    for (const level of part.levels) {
      const found = this.find(holder, level, texts, place);
      if (!found) return level.key[0]?.heading ?? level.list;
      holder = found;
    }
    const item: Item = {};
    for (const column of part.columns) fromCell(column, texts.get(column.heading) ?? '', item);
    this.append(holder, part.list, item, place);
    return null;
  }

  /** Sets what no table holds. False where its place is gone. */
  detail(detail: Detail): boolean {
    return applyDetail(this.document, detail);
  }

  private find(
    holder: Item,
    { list, key, creates }: Level,
    texts: PartRow['texts'],
    place: Place,
  ): Item | null {
    const name = key.map(({ heading }) => texts.get(heading) ?? '').join('\u0000');
    const found = this.known.get(holder)?.get(`${list}\u0000${name}`);
    if (found || !creates) return found ?? null;
    const item: Item = {};
    for (const column of key) fromCell(column, texts.get(column.heading) ?? '', item);
    this.append(holder, list, item, place);
    this.name(holder, list, name, item);
    return item;
  }

  private append(holder: Item, list: string, item: Item, place: Place): void {
    const items = holder[list];
    if (Array.isArray(items)) items.push(item);
    else holder[list] = [item];
    this.places.set(item, place);
    const level = LEVELS.get(list);
    if (level && !level.creates) this.name(holder, list, nameOf(level, item), item);
  }

  private name(holder: Item, list: string, name: string, item: Item): void {
    const names = this.known.get(holder) ?? new Map<string, Item>();
    this.known.set(holder, names);
    names.set(`${list}\u0000${name}`, item);
  }
}

/** The levels that rows name, by their list. */
const LEVELS = new Map(PARTS.flatMap(({ levels }) => levels).map((level) => [level.list, level]));

function nameOf({ key }: Level, item: Item): string {
  return key.map((column) => textOf(toCell(column, item))).join('\u0000');
}

/** The text by which a cell is read again. */
export function textOf(cell: WorkbookCell): string {
  return cell === null ? '' : 'text' in cell ? cell.text : cell.number;
}

/** A text in pieces that each fit a cell. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i += LONGEST_CELL) pieces.push(text.slice(i, i + LONGEST_CELL));
  return pieces;
}
