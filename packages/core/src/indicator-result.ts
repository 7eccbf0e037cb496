import { ambitionResult } from './ambition-result.js';
import { breakdownResults } from './breakdown-result.js';
import { calendarOf } from './calendar.js';
import { compare } from './comparison.js';
import { comparisonResult } from './comparison-result.js';
import { commentaryOf } from './commentary.js';
import type { IndicatorDefinition, OurNames } from './definitions.js';
import { distanceOf } from './distance.js';
import { explain, targetReason } from './explanation.js';
import { flagsOf } from './flags.js';
import { graphTelling } from './graph-telling.js';
import { type Judged, comparesWithLastYear, judgeAt } from './judge.js';
import { latestResult, sinceLatest } from './latest.js';
import { kindOf, notesOf } from './notes.js';
import type { Period } from './period.js';
import { ratingText } from './rating-text.js';
import { lagBy, latestBy } from './reporting-period.js';
import type { IndicatorResult } from './results.js';
import { extremeOf, likePeriods, runTo } from './run.js';
import { advantage } from './shortfall.js';
import { seriesItem } from './series.js';
import { targetResult, valueText } from './target-result.js';
import { Telling } from './telling.js';
import { toleranceResult } from './tolerance-result.js';
import { travelResult } from './travel-result.js';
import { toNumber } from './unit.js';
import { unitResult } from './unit-result.js';
import type { ResultWords } from './words.js';

/** What every indicator of a scorecard is evaluated with. */
export interface Setting {
  reporting: Period;
  /** The most periods to show. */
  periods: number | undefined;
  us: OurNames;
  words: ResultWords;
  titles: ReadonlyMap<string, string>;
}

/** All that is known of one indicator at a reporting period, but for its priority, which needs the others. */
export function indicatorResult(
  indicator: IndicatorDefinition,
  setting: Setting,
): Omit<IndicatorResult, 'priority'> {
  const { reporting, words, us } = setting;
  const telling = new Telling(indicator, words);
  const { document, unit, isYearToDate } = indicator;

  // 1. The periods shown, each judged by what was in force then.
  const periods = calendarOf(indicator, reporting.end, setting.periods);
  const shown = periods.map((period) => judgeAt(indicator, period));

  // 2. The latest figure and what it is judged by; without one, the reporting period's own rules.
  const latest = latestBy(indicator, reporting.end);
  const judged = judgeAt(indicator, latest?.period ?? periods.at(-1) ?? reporting);
  const lag = latest && lagBy(indicator, latest.period, reporting.end);
  const current = latest ? judged : null;
  const rating = latest ? judged.rating : 'no-data';

  // 3. How it compares, with others and with itself.
  const comparisons = indicator.comparisons.map((compared) =>
    comparisonResult(indicator, compare(indicator, compared, latest, us), periods, us, telling),
  );
  const run = latest && runTo(indicator, latest.period);
  const best = latest && extremeAmong(indicator, judged, shown);

  // 4. The words.
  const graph = graphTelling(indicator, shown, telling);
  const flags = flagsOf(indicator, current, lag, reporting.end);
  const since = sinceLatest(indicator, latest, shown);
  const missing = latestResult(indicator, latest, lag, shown, telling);
  const target = targetResult(indicator, judged, telling);
  const kind = kindOf(indicator);
  return {
    id: document.id,
    code: document.code ?? null,
    title: document.title,
    description: document.description ?? null,
    owner: document.owner ?? null,
    source: document.source ? { title: document.source.title, url: document.source.url ?? null } : null,
    theme: document.theme ?? null,
    polarity: judged.polarity,
    polarityText: indicator.polarity.length > 0 ? words.labels.polarities[judged.polarity] : '',
    unit: unitResult(unit, words),
    frequency: kind,
    frequencyText: words.frequency(kind, isYearToDate),
    accumulation: document.accumulation ?? 'period',
    compareWith: comparesWithLastYear(indicator) ? 'same-period-last-year' : 'previous-period',
    rating,
    ratingText: ratingText({ ...judged, rating }, words),
    latest: missing,
    target,
    targetReasonText:
      target && !target.reason
        ? null
        : target?.reason
          ? words.labels.reasons[target.reason]
          : targetReason(indicator, telling),
    tolerance: toleranceResult(indicator, judged, telling),
    distance: latest ? distanceOf(indicator, judged, telling) : null,
    travel: travelResult(indicator, judged.travel, telling),
    comparisons,
    run: run && { ...run, text: words.run(run.judgement, run.length, kind, isYearToDate) },
    extreme: best?.extreme ?? null,
    extremeText:
      best &&
      words.extreme(
        best.extreme,
        best.count,
        comparesWithLastYear(indicator),
        best.isSinceBreak,
        best.isTied,
      ),
    flags,
    notes: notesOf({ indicator, judged: current, lag, flags, since, graph, titles: setting.titles }, telling),
    explanation: explain(
      indicator,
      judged,
      { period: judged.period.text === '' ? null : telling.period(judged.period), reason: reasonOf(missing) },
      telling,
    ),
    graphText: words.graph(graph),
    graphShortText: words.graphShort(graph),
    ...commentaryOf(document.commentary ?? [], reporting, words),
    ambition: ambitionResult(indicator, latest, reporting.end, telling),
    breakdowns: breakdownResults(indicator, reporting.end, telling),
    references: (document.references ?? []).map(({ title, value }) => {
      const number = toNumber(value, unit);
      return { title, value: valueText(number, indicator), text: telling.recorded(number) };
    }),
    breaks: indicator.breaks.map(({ at, note }) => ({ at: at.text, note })),
    illustrative: isIllustrative(indicator),
    series: shown.map((item) => seriesItem(indicator, item, telling)),
  };
}

function reasonOf(latest: IndicatorResult['latest']) {
  return latest.status === 'missing' ? latest.reason : 'not-observed';
}

/** Best or worst of the figures shown that can be compared: of like periods, since the last break, and complete. */
function extremeAmong(indicator: IndicatorDefinition, judged: Judged, shown: readonly Judged[]) {
  const { observation, period, polarity, target } = judged;
  if (!observation?.value || observation.immature) return null;
  const since = indicator.breaks.filter(({ at }) => at.start <= period.start).map(({ at }) => at.start);
  const comparable = shown
    .map((item) => item.period)
    .filter(({ start }) => since.every((day) => day <= start));
  const values = likePeriods(indicator, period, comparable).flatMap(
    ({ text }) => indicator.observations.at.get(text)?.value ?? [],
  );
  const { value } = observation;
  const goal = target?.judged ?? null;
  const extreme = extremeOf(value, values, polarity, goal);
  const alike = values.filter((other) => advantage(value, other, polarity, goal)?.isZero());
  return (
    extreme && {
      extreme,
      count: values.length,
      isSinceBreak: comparable.length < shown.length,
      isTied: alike.length > 1,
    }
  );
}

function isIllustrative({ observations, comparisons, document }: IndicatorDefinition): boolean {
  const parts = (document.breakdowns ?? []).flatMap(({ categories }) => categories);
  if (parts.some((part) => part.observations.some(({ illustrative }) => illustrative))) return true;
  const others = comparisons.flatMap(({ areas }) => areas.flatMap(({ figures }) => figures.list));
  return [...observations.list, ...others].some(({ illustrative }) => illustrative);
}
