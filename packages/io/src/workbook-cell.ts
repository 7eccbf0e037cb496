import type { Marker, MissingReason } from '@scorecard/core';

/** A cell as the writer sets it: a text, a number by its exact decimal text, or nothing. */
export type WorkbookCell = { text: string } | { number: string } | null;

/** What kind of value a column holds, in the document's words. */
export type ColumnKind =
  /** Text. */
  | 'text'
  /** A number as exact decimal text. */
  | 'number'
  /** A whole JSON number, or null, which is written `none`. */
  | 'whole'
  /** True or false. */
  | 'truth'
  /** Several texts, in one cell with semicolons. */
  | 'list'
  /** Several markers: `[p] [r]`. */
  | 'markers'
  /** A value, or in square brackets the reason for none. */
  | 'figure';

/** A column of one of the workbook's tables, and where its value is in an item of the document. */
export interface Column {
  heading: string;
  /** Keys joined by dots: `unit.kind`. That of a figure is not used: it is `value` or `missing`. */
  path: string;
  kind: ColumnKind;
  /** In characters, at most; wider text is wrapped. */
  width: number;
}

type Item = Readonly<Record<string, unknown>>;

/** The shorthand of government statistics for why there is no figure, and ours for reasons that it has no letter for. */
export const SHORTHAND: Readonly<Record<MissingReason, string>> = {
  confidential: '[c]',
  'not-available': '[x]',
  'not-applicable': '[z]',
  low: '[low]',
  late: '[late]',
  'not-due': '[not due]',
  pending: '[pending]',
};
const REASONS = new Map(Object.entries(SHORTHAND).map(([reason, shorthand]) => [shorthand, reason]));

/** Markers qualify a figure that is there. */
export const MARKERS: readonly Marker[] = ['p', 'r', 'e', 'b', 'u'];

const SEPARATOR = '; ';
/** What a cell of Excel can hold. */
export const LONGEST_CELL = 32_000;
/** A spreadsheet keeps 15 digits of a number. */
const NUMBER_CELL = /^-?(?=[\d.]{1,16}$)(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The cell that holds what an item has for a column; null where it has nothing, or what such a cell can't hold. */
export function toCell({ kind, path }: Column, item: Item): WorkbookCell {
  if (kind === 'figure') {
    const { value, missing } = item;
    return missing === undefined ? decimalCell(value) : textCell(SHORTHAND[missing as MissingReason]);
  }
  const value = valueAt(item, path);
  switch (kind) {
    case 'text':
      return textCell(value);
    case 'number':
      return decimalCell(value);
    case 'whole':
      return value === null ? { text: 'none' } : typeof value === 'number' ? { number: String(value) } : null;
    case 'truth':
      return typeof value === 'boolean' ? { text: value ? 'Yes' : 'No' } : null;
    case 'list':
      return isTexts(value) && !value.some((text) => text.includes(';'))
        ? textCell(value.join(SEPARATOR))
        : null;
    case 'markers':
      return isTexts(value) ? textCell(value.map((marker) => `[${marker}]`).join(' ')) : null;
  }
}

/** Sets in an item what the text of a cell says; an empty one says nothing. */
export function fromCell({ kind, path }: Column, text: string, item: Record<string, unknown>): void {
  if (text === '') return;
  switch (kind) {
    case 'figure': {
      const reason = REASONS.get(text.trim().toLowerCase());
      item[reason ? 'missing' : 'value'] = reason ?? text;
      return;
    }
    case 'whole':
      return setAt(item, path, text === 'none' ? null : /^\d{1,9}$/.test(text) ? Number(text) : text);
    case 'truth':
      return setAt(item, path, /^(yes|true)$/i.test(text) ? true : /^(no|false)$/i.test(text) ? false : text);
    case 'list':
      return setAt(item, path, text.split(SEPARATOR));
    case 'markers':
      return setAt(
        item,
        path,
        text.split(/[[\]\s,]+/).filter((marker) => marker !== ''),
      );
    default:
      return setAt(item, path, text);
  }
}

/** A number where a spreadsheet gives back the same digits, otherwise text: `1.50` is a number of two decimals. */
function decimalCell(value: unknown): WorkbookCell {
  if (typeof value !== 'string') return null;
  const isNumber =
    NUMBER_CELL.test(value) && value.replace(/\D/g, '').length <= 15 && !/^-0(\.0*)?$/.test(value);
  const decimals = value.split('.')[1]?.length ?? 0;
  return isNumber && decimals <= 10 ? { number: value } : textCell(value);
}

function textCell(value: unknown): WorkbookCell {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_CELL ? { text: value } : null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function valueAt(item: Item, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (part !== null && typeof part === 'object' ? (part as Item)[key] : undefined),
      item,
    );
}

function setAt(item: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let part = item;
  for (const key of keys) {
    const inner = part[key];
    part[key] = inner !== null && typeof inner === 'object' ? inner : {};
    part = part[key] as Record<string, unknown>;
  }
  part[last] = value;
}
