import type { Scorecard } from '@scorecard/core';
import { addSeries } from './add-series.js';
import { warnOfUnusedYear } from './bare-years.js';
import { Breakdowns } from './breakdowns.js';
import { quote } from './cell.js';
import type { Comparators } from './comparators.js';
import type { IndicatorDraft } from './draft.js';
import { type IndicatorUnit, indicatorUnit } from './indicator-unit.js';
import { type JudgementCells, readJudgement } from './judgement.js';
import { isAtYearEnd, tidyJudgement, warnOfLaterTarget, wideJudgement } from './judgement-cells.js';
import type { Ledger } from './ledger.js';
import type { Measure } from './measure.js';
import type { PeriodReader, PeriodRule } from './period-text.js';
import type { ReadOptions } from './read-options.js';
import { type Series, seriesOf } from './series.js';
import { type Placed, readSeries } from './series-figures.js';
import { readTarget } from './target-text.js';

/** The indicator of the definitions that rows are of; null where the table defines its own. */
type Defined = Scorecard['indicators'][number] | null;

/** What the drafting of every indicator shares. */
export interface DraftSetting {
  options: ReadOptions;
  reader: PeriodReader;
  us: ReadonlySet<string>;
  comparators: Comparators;
  ledger: Ledger;
}

/** Drafts one indicator. With `defined` only its figures are read, in the unit and by the periods that it defines. */
export function draftIndicator(measure: Measure, defined: Defined, setting: DraftSetting): IndicatorDraft {
  const { options, ledger } = setting;
  const unit = indicatorUnit(measure, defined, ledger);
  const read = readAll(measure, defined, unit, setting);
  const ours = read.find((one) => !one.series.area && !one.series.breakdown && !one.series.category);
  const main = ours?.series.rule ?? read[0]?.series.rule ?? measure.wide?.rule;
  if (options.year && !defined) warnOfUnusedYear(measure, main, ledger);
  const draft = emptyDraft(measure, main, unit.unit);
  const breakdowns = new Breakdowns();
  for (const one of read) addSeries(draft, one.series, one.placed, breakdowns, setting.comparators, ledger);
  addCommentary(draft, measure, ours?.placed ?? []);
  if (!defined) addJudgement(draft, measure, ours?.placed ?? [], unit, setting);
  warnOfEmptyRows(
    read.flatMap(({ placed }) => placed),
    draft,
    ledger,
  );
  return draft;
}

/** Every series of an indicator with its figures. */
function readAll(
  measure: Measure,
  defined: Defined,
  unit: IndicatorUnit,
  { options, reader, us, ledger }: DraftSetting,
): { series: Series; placed: Placed[] }[] {
  const rule = defined && {
    frequency: defined.frequency,
    isYearToDate: defined.accumulation === 'year-to-date',
  };
  const series = seriesOf(measure, us, { rule, frequency: options.frequency ?? null }, reader, ledger);
  const setting = { reader, ...unit, illustrative: options.illustrative ?? false, ledger };
  return series.map((one) => ({ series: one, placed: readSeries(one, setting) }));
}

function emptyDraft(
  { row, wide, rows }: Measure,
  rule: PeriodRule | undefined,
  unit: IndicatorUnit['unit'],
): IndicatorDraft {
  return {
    row,
    figures: {},
    settings: {
      frequency: rule?.frequency ?? 'irregular',
      ...(rule?.isYearToDate && { accumulation: 'year-to-date' as const }),
      ...(unit && { unit }),
    },
    places: [],
    used: new Set(wide ? rows : []),
  };
}

/** How the figures are judged, as the rows of our own say it. */
function addJudgement(
  draft: IndicatorDraft,
  measure: Measure,
  placed: readonly Placed[],
  unit: IndicatorUnit,
  { reader, ledger }: DraftSetting,
): void {
  const cells = measure.wide
    ? wideJudgement(measure.shared, measure.wide, reader)
    : tidyJudgement(measure, placed);
  const { settings, places } = readJudgement(cells, unit, ledger);
  Object.assign(draft.settings, settings);
  draft.places.push(...places);
  if (!settings.targets && !settings.targetStatus && hasTarget(measure, cells.targets))
    draft.settings.targetStatus = 'set';
  if (draft.settings.accumulation === 'year-to-date') judgeSoFar(draft, measure, cells.targets, ledger);
  for (const { entry } of placed) if (entry.cells.target) draft.used.add(entry.row);
  warnOfLaterTarget(draft, measure, reader, ledger);
}

/** Whether a target stands in the table, that it can't be said that none is set; where it is not read the check tells why. */
function hasTarget({ wide }: Measure, targets: JudgementCells['targets']): boolean {
  const given = [...targets.map(({ value }) => value), ...(wide?.targets ?? []).map(({ cell }) => cell)];
  const cells = [...given, ...(wide?.unread ?? [])];
  return cells.some((cell) => cell && readTarget(cell.text).kind !== 'none');
}

/** What our rows say in words: each of its own period; that of a wide table, of its latest. */
function addCommentary(draft: IndicatorDraft, { shared, wide }: Measure, placed: readonly Placed[]): void {
  const own = placed.flatMap(({ entry, period }) => {
    const { commentary } = entry.cells;
    if (commentary) draft.used.add(entry.row);
    return commentary ? [{ period: period.text, text: commentary.text }] : [];
  });
  const ofWide =
    wide?.latest && shared.commentary ? [{ period: wide.latest.text, text: shared.commentary.text }] : [];
  const all = [...own, ...ofWide];
  if (all.length > 0) draft.figures.commentary = all;
}

function warnOfEmptyRows(placed: readonly Placed[], draft: IndicatorDraft, ledger: Ledger): void {
  for (const { entry, period, observation } of placed) {
    if (observation || draft.used.has(entry.row)) continue;
    ledger.warn(
      { row: entry.row },
      'no-figure',
      `There is no figure here for ${period.text}: give one, or say why there is none, like [c].`,
    );
  }
}

/** A year end's target has no profile in a table, so it can't judge what the year has so far. */
function judgeSoFar(
  { settings }: IndicatorDraft,
  { soFar, shared }: Measure,
  cells: JudgementCells['targets'],
  ledger: Ledger,
): void {
  const { targets = [] } = settings;
  const isYears = targets.length > 0 && isAtYearEnd(cells);
  if (isYears) settings.targets = targets.map((target) => ({ ...target, appliesAt: 'year-end' as const }));
  const isNamed = soFar !== null && soFar === shared.frequency;
  if (!soFar || (isNamed && !isYears)) return;
  const target = isYears
    ? ' The target is the year end’s, and what is reached so far is not rated by it.'
    : '';
  const advice = isNamed ? '' : ' If each counts alone, write “not cumulative” in a column Frequency.';
  const message = `${quote(soFar.text)} says that figures count the year so far, so each is compared with the same point of the year before.${target}${advice}`;
  ledger.warnOnce(soFar, 'year-to-date', message);
}
