import { MOST_CELLS, tooLarge } from './grid-limits.js';
import type { Ledger } from './ledger.js';

/** A list of objects as rows under their keys, in the order met; null for JSON of any other shape, or text that is none. */
export function jsonRows(text: string, ledger: Ledger): string[][] | null {
  if (!/^\uFEFF?\s*\[/.test(text)) return null;
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!Array.isArray(list) || !list.every(isRecord)) return null;
  const headings = [...new Set(list.flatMap((record) => Object.keys(record)))];
  if (headings.length * list.length > MOST_CELLS) {
    ledger.error(null, ...tooLarge('cells'));
    return [];
  }
  return [headings, ...list.map((record) => headings.map((heading) => cellText(record[heading])))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As a person would type it; a value within a value can't be, so its JSON is shown to be told of. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? value : String(value);
}
