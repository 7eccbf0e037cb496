import type { Period } from '@scorecard/core';
import { quote } from './cell.js';
import type { Ledger } from './ledger.js';
import type { Entry } from './measure.js';
import { type ObservationInput, readObservation } from './observation.js';
import type { PeriodReader } from './period-text.js';
import type { Series } from './series.js';
import type { UnitInput } from './unit-text.js';

/** A row whose period could be read, and its figure where it has one. */
export interface Placed {
  entry: Entry;
  period: Period;
  observation: ObservationInput | null;
}

/** What is needed to read the figures of a series. */
export interface FigureSetting {
  reader: PeriodReader;
  unit: UnitInput | undefined;
  illustrative: boolean;
  ledger: Ledger;
}

/**
 * The rows of a series with their periods and figures. Where two rows of one period differ neither can be trusted and
 * neither has a figure; one that says the same again is left out.
 */
export function readSeries({ entries, rule }: Series, setting: FigureSetting): Placed[] {
  const { reader, unit, illustrative, ledger } = setting;
  const placed: Placed[] = [];
  const firsts = new Map<string, Placed>();
  const clashing = new Set<Placed>();
  for (const entry of entries) {
    const { period: cell } = entry.cells;
    const read = reader.read(cell?.text ?? '', rule);
    if (!read.ok) {
      ledger.error(cell ?? { row: entry.row }, 'bad-period', read.message);
      continue;
    }
    const before = ledger.issues.length;
    const observation = readObservation(entry, read.period, unit, illustrative, ledger);
    const isWrong = observation === null && ledger.issues.length > before;
    if (isWrong) continue;
    const now: Placed = { entry, period: read.period, observation };
    const first = firsts.get(read.period.text);
    if (!first || !first.observation || !observation) {
      placed.push(now);
      if (observation) firsts.set(read.period.text, now);
    } else reportDuplicate(first, now, clashing, ledger);
  }
  return placed.filter((one) => !clashing.has(one));
}

function reportDuplicate(first: Placed, second: Placed, clashing: Set<Placed>, ledger: Ledger): void {
  const told = ({ observation }: Placed) =>
    String(observation?.value ?? observation?.missing ?? 'a derived value');
  const { text } = first.period;
  const where = (one: Placed) => one.entry.cells.value ?? { row: one.entry.row };
  const at = (one: Placed) => `row ${one.entry.row}`;
  if (told(first) === told(second)) {
    ledger.warn(
      where(second),
      'duplicate-period',
      `This says again what ${at(first)} says of ${text}, and is left out.`,
    );
    return;
  }
  const message = (one: Placed, other: Placed) =>
    `There are two figures for ${text}, ${quote(told(one))} here and ${quote(told(other))} in ${at(other)}: neither is used; keep one of them.`;
  if (!clashing.has(first)) ledger.error(where(first), 'duplicate-period', message(first, second));
  ledger.error(where(second), 'duplicate-period', message(second, first));
  clashing.add(first);
}
