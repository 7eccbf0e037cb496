import type { Period } from '@scorecard/core';
import { type Cell, quote } from './cell.js';
import type { Ledger } from './ledger.js';
import type { Entry } from './measure.js';
import { type FigureSetting, type ObservationInput, readObservation } from './observation.js';
import type { Series } from './series.js';

/** A row whose period could be read, and its figure where it has one. */
export interface Placed {
  entry: Entry;
  period: Period;
  observation: ObservationInput | null;
}

/**
 * The rows of a series with their periods and figures. Where two rows of one period differ neither can be trusted, nor
 * any other two of the series: something that isn't read tells them apart. They have no figure, and one that is suppressed
 * stays so, since it could be worked out from others; where every repeat says the same again it is left out.
 */
export function readSeries({ entries, rule }: Series, setting: FigureSetting): Placed[] {
  const { reader, ledger } = setting;
  const placed: Placed[] = [];
  const firsts = new Map<string, Placed>();
  const repeats = new Map<Placed, Placed[]>();
  for (const entry of entries) {
    const { period: cell } = entry.cells;
    const read = reader.read(cell?.text ?? '', rule);
    if (!read.ok) {
      ledger.error(cell ?? { row: entry.row }, 'bad-period', read.message);
      continue;
    }
    const before = ledger.issues.length;
    const observation = readObservation(entry, read.period, setting);
    const isWrong = observation === null && ledger.issues.length > before;
    if (isWrong) continue;
    const now: Placed = { entry, period: read.period, observation };
    const first = firsts.get(read.period.text);
    if (!first || !observation) placed.push(now);
    else if (!repeats.get(first)?.push(now)) repeats.set(first, [now]);
    if (!first && observation) firsts.set(read.period.text, now);
  }
  const isClear = [...repeats].every(([first, others]) => others.every((one) => told(one) === told(first)));
  for (const [first, others] of repeats) {
    if (!isClear) tellOfClash(first, others[0] ?? first, ledger);
    for (const again of others) (isClear ? tellOfRepeat : tellOfClash)(again, first, ledger);
  }
  const keptOf = (one: Placed) => {
    const others = repeats.get(one);
    return others ? [one, ...others].filter(isSuppressed).slice(0, 1) : [one];
  };
  return isClear ? placed : placed.flatMap(keptOf);
}

function isSuppressed({ observation }: Placed): boolean {
  return observation?.missing === 'confidential';
}

function tellOfRepeat(again: Placed, { entry, period }: Placed, ledger: Ledger): void {
  const message = `This says again what row ${entry.row} says of ${period.text}, and is left out.`;
  ledger.warn(whereOf(again), 'duplicate-period', message);
}

function tellOfClash(one: Placed, other: Placed, ledger: Ledger): void {
  const isSame = told(one) === told(other);
  const outcome = [one, other].some(isSuppressed) ? 'it stays suppressed' : 'neither is used';
  const message = isSame
    ? `Row ${other.entry.row} says the same of ${one.period.text}, but elsewhere two rows of this indicator differ for one period, so something that is not read tells them apart: ${outcome}; name the column that does in a mapping, or keep one row of each period.`
    : `There are two figures for ${one.period.text}, ${quote(told(one))} here and ${quote(told(other))} in row ${other.entry.row}: ${outcome}; keep one of them, or name the column that tells them apart in a mapping.`;
  ledger.error(whereOf(one), 'duplicate-period', message);
}

function whereOf({ entry }: Placed): Cell | { row: number } {
  return entry.cells.value ?? { row: entry.row };
}

function told({ observation }: Placed): string {
  return String(observation?.value ?? observation?.missing ?? 'a derived value');
}
