import { type Period, comparePeriods, nextPeriod, periodStart } from '@scorecard/core';
import type { Cell } from './cell.js';
import type { SettingAt } from './changes.js';
import type { IndicatorDraft } from './draft.js';
import type { JudgementCells } from './judgement.js';
import type { Ledger } from './ledger.js';
import type { Measure, WideMeasure } from './measure.js';
import type { PeriodReader } from './period-text.js';
import type { Placed } from './series-figures.js';
import { yearOf } from './wide-target.js';

/** What our own rows say of the judgement, each of its own period; where there are none, what any row says. */
export function tidyJudgement({ shared }: Measure, placed: readonly Placed[]): JudgementCells {
  const said = (field: 'polarity' | 'tolerance'): SettingAt<Cell>[] => {
    const rows = placed.flatMap(({ period, entry }) => {
      const value = entry.cells[field];
      return value ? [{ period, value }] : [];
    });
    const first = placed[0]?.period;
    return rows.length === 0 && shared[field] ? [{ period: first ?? ANY, value: shared[field] }] : rows;
  };
  const targets = placed.map(({ period, entry }) => ({ period, value: entry.cells.target ?? null }));
  return { polarity: said('polarity'), tolerance: said('tolerance'), targets };
}

/** What the row of a wide table says: which way is good always, its target from the period that the table has it. */
export function wideJudgement(
  shared: Measure['shared'],
  wide: WideMeasure,
  reader: PeriodReader,
): JudgementCells {
  const always = (cell: Cell | undefined) => (cell ? [{ period: ANY, value: cell }] : []);
  const targets = wide.targets.flatMap(({ cell, period }): SettingAt<Cell>[] => {
    const inColumn = period === null ? null : reader.read(period, wide.rule);
    const read = inColumn?.ok ? inColumn : reader.parse(period ?? wide.targetFrom);
    return read.ok ? [{ period: read.period, value: cell }] : [];
  });
  const last = targets
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
  const isOpen = wide.targets.some(({ period }) => period === null);
  const end = last && !isOpen ? [{ period: nextPeriod(last), value: null }] : [];
  return {
    polarity: always(shared.polarity),
    tolerance: always(shared.tolerance),
    targets: [...targets, ...end],
  };
}

/**
 * Whether a target beside figures for the year so far is that of the year's end: so where one stands alone in its year, or
 * any two of one year are the same. Where each period has another it is what was to be reached by then.
 */
export function isAtYearEnd(targets: readonly SettingAt<Cell>[]): boolean {
  const rows = targets.filter(({ value }) => value).toSorted((a, b) => comparePeriods(a.period, b.period));
  const pairs = rows.flatMap((row, i) => {
    const { [i + 1]: next } = rows;
    return next && yearOf(row.period, row.period) === yearOf(next.period, row.period) ? [[row, next]] : [];
  });
  return pairs.length === 0 || pairs.some(([row, next]) => row?.value?.text === next?.value?.text);
}

/** Where the latest figure of a wide row is older than its target, the target can't be told of it. */
export function warnOfLaterTarget(
  { figures }: IndicatorDraft,
  { wide }: Measure,
  reader: PeriodReader,
  ledger: Ledger,
): void {
  const target = wide?.targets.find(({ period }) => period === null)?.cell;
  const from = wide && reader.parse(wide.targetFrom);
  const ends = (figures.observations ?? []).flatMap(({ period, value }) => {
    const read = value === undefined ? null : reader.parse(period);
    return read?.ok ? [read.period] : [];
  });
  const latest = ends.toSorted(comparePeriods).at(-1);
  if (!target || !from?.ok || !latest || latest.end >= periodStart(from.period)) return;
  const message = `The Target column is that of ${from.period.text} and after, and the latest figure of this row is of ${latest.text}, so the row is shown without a target.`;
  ledger.warn(target, 'target-later', message);
}

/** A setting without dates is always in force; the day says so of no period in particular. */
const ANY: Period = { kind: 'day', start: '2000-01-01', end: '2000-01-01', text: '2000-01-01' };
