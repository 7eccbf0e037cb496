import type { Scorecard } from '@scorecard/core';
import { warnOfUnusedYear } from './bare-years.js';
import { Breakdowns } from './breakdowns.js';
import { type Cell, quote } from './cell.js';
import { warnOfCodes } from './code-figures.js';
import { doubtfulPercents, warnOfFractions } from './doubtful-percents.js';
import type { IndicatorDraft } from './draft.js';
import type { Comparators } from './comparators.js';
import { type FigureNumber, readFigure } from './figure-text.js';
import { type JudgementCells, readJudgement } from './judgement.js';
import { isAtYearEnd, tidyJudgement, warnOfLaterTarget, wideJudgement } from './judgement-cells.js';
import { addSeries } from './add-series.js';
import type { Ledger } from './ledger.js';
import type { Measure } from './measure.js';
import { type Placed, readSeries } from './series-figures.js';
import { seriesOf } from './series.js';
import { readTarget } from './target-text.js';
import {
  type PlacedNumber,
  type RefusedCells,
  doubtfulScales,
  otherSigns,
  placeKey,
} from './refused-cells.js';
import { unitOfMeasure, warnOfSigns } from './unit-of-measure.js';
import type { PeriodReader } from './period-text.js';
import { writtenOutSums } from './written-out-sums.js';
import type { ReadOptions } from './read-options.js';

/** What the drafting of every indicator shares. */
export interface DraftSetting {
  options: ReadOptions;
  reader: PeriodReader;
  us: ReadonlySet<string>;
  comparators: Comparators;
  ledger: Ledger;
}

/** Drafts one indicator. With `defined` only its figures are read, in the unit and by the periods that it defines. */
export function draftIndicator(
  measure: Measure,
  defined: Scorecard['indicators'][number] | null,
  setting: DraftSetting,
): IndicatorDraft {
  const { options, reader, us, comparators, ledger } = setting;
  const numbers = numbersOf(measure);
  const percents = doubtfulPercents(numbers);
  const scales: RefusedCells = defined || measure.shared.unit ? new Map() : doubtfulScales(numbers);
  const unclear = new Map([...percents, ...scales]);
  const clear = numbers.filter((number) => !unclear.has(placeKey(number)));
  const unit = defined ? defined.unit : unitOfMeasure(measure.shared, clear, ledger);
  if (defined && !unit) warnOfSigns(numbers, ledger);
  warnOfCodes(numbers, ledger);
  warnOfFractions(unit, numbers, ledger);
  const refused: RefusedCells = new Map([
    ...(unit?.kind === 'percent' ? percents : []),
    ...scales,
    ...writtenOutSums(unit, numbers),
    ...otherSigns(unit, numbers),
  ]);
  const rule = defined && {
    frequency: defined.frequency,
    isYearToDate: defined.accumulation === 'year-to-date',
  };
  const series = seriesOf(measure, us, { rule, frequency: options.frequency ?? null }, reader, ledger);
  const figureSetting = { reader, unit, refused, illustrative: options.illustrative ?? false, ledger };
  const read = series.map((one) => ({ series: one, placed: readSeries(one, figureSetting) }));
  const ours = read.find((one) => !one.series.area && !one.series.breakdown && !one.series.category);
  const main = ours?.series.rule ?? read[0]?.series.rule ?? measure.wide?.rule;
  if (options.year && !defined) warnOfUnusedYear(measure, main, ledger);
  const draft: IndicatorDraft = {
    row: measure.row,
    figures: {},
    settings: { frequency: main?.frequency ?? 'irregular' },
    places: [],
    used: new Set(measure.wide ? measure.rows : []),
  };
  if (main?.isYearToDate) draft.settings.accumulation = 'year-to-date';
  if (unit) draft.settings.unit = unit;
  const breakdowns = new Breakdowns();
  for (const one of read) addSeries(draft, one.series, one.placed, breakdowns, comparators, ledger);
  addCommentary(draft, measure, ours?.placed ?? []);
  if (!defined) {
    const cells = measure.wide
      ? wideJudgement(measure.shared, measure.wide, reader)
      : tidyJudgement(measure, ours?.placed ?? []);
    const { settings, places } = readJudgement(cells, { unit, refused }, ledger);
    Object.assign(draft.settings, settings);
    draft.places.push(...places);
    if (main?.isYearToDate) judgeSoFar(draft, measure, cells.targets, ledger);
    for (const { entry } of ours?.placed ?? []) if (entry.cells.target) draft.used.add(entry.row);
    warnOfLaterTarget(draft, measure, reader, ledger);
  }
  warnOfEmptyRows(
    read.flatMap(({ placed }) => placed),
    draft,
    ledger,
  );
  return draft;
}

/** The numbers that tell the unit: figures and targets, of every area. */
function numbersOf({ entries, wide }: Measure): PlacedNumber[] {
  const targets = [
    ...entries.flatMap(({ cells }) => cells.target ?? []),
    ...(wide?.targets ?? []).flatMap(({ cell }) => cell ?? []),
  ];
  const placed = (cell: Cell, number: FigureNumber) => ({ ...cell, number });
  const values = entries.flatMap(({ cells: { value } }): PlacedNumber[] => {
    const figure = value ? readFigure(value.text) : null;
    return value && figure?.kind === 'number' ? [placed(value, figure)] : [];
  });
  return values.concat(
    targets.flatMap((cell): PlacedNumber[] => {
      const target = readTarget(cell.text);
      if (target.kind === 'one') return [placed(cell, target.number)];
      return target.kind === 'range' ? [placed(cell, target.min), placed(cell, target.max)] : [];
    }),
  );
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
