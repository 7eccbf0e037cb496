import type { DataRow } from './data-rows.js';
import type { Ledger } from './ledger.js';
import { measureKey } from './measure.js';

/** Finds rows that say in every cell what a row before them says, of the same indicator and theme. */
export class SameRows {
  private readonly firsts = new Map<string, number>();

  /** The first row that is exactly the same; null where this is the first. */
  before({ row, cells, texts }: DataRow): number | null {
    const said = texts.map(({ column, text }) => `${column} ${text}`);
    const key = JSON.stringify([measureKey(cells), cells.theme?.text, ...said]);
    const first = this.firsts.get(key) ?? row;
    this.firsts.set(key, first);
    return first === row ? null : first;
  }
}

/** A row pasted twice is used once. */
export function tellOfSameRow(row: number, first: number, ledger: Ledger): void {
  if (ledger.issues.some((issue) => issue.code === 'same-row' && issue.row === row)) return;
  ledger.warn({ row }, 'same-row', `This row is the same as row ${first}, and is left out.`);
}
