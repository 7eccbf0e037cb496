import { daysBetween } from './calendar-date.js';
import type { Definitions, IndicatorDefinition, Observation } from './definitions.js';
import type { Period } from './period.js';
import type { Scorecard } from './scorecard-model.js';
import { shiftPeriod, strideOf, toPeriod } from './step-period.js';

/** The reporting period that is given, else the document's own, else the default one; null without any figure. */
export function reportingPeriodOf(
  { period }: Scorecard,
  definitions: Definitions,
  given: string | Period | undefined = period,
): Period | null {
  return given === undefined ? defaultReportingPeriod(definitions) : toPeriod(given);
}

/**
 * The reporting period where none is given: the latest end among our figures, of the shortest kind. Where every figure
 * is missing it is that of the latest row; null without any row.
 */
function defaultReportingPeriod(definitions: Definitions): Period | null {
  return latestPeriod(definitions, ({ value }) => value !== null) ?? latestPeriod(definitions, () => true);
}

function latestPeriod(
  { indicators }: Definitions,
  counts: (observation: Observation) => boolean,
): Period | null {
  let latest: Period | null = null;
  for (const { observations } of indicators) {
    const period = observations.list.findLast(counts)?.period;
    if (period && (!latest || comparesLater(period, latest))) latest = period;
  }
  return latest;
}

function comparesLater(period: Period, other: Period): boolean {
  return period.end > other.end || (period.end === other.end && period.start > other.start);
}

/** The last observation with a value that ends by a day, within the life of the measure. */
export function latestBy({ observations, reported }: IndicatorDefinition, day: string): Observation | null {
  const isReported = ({ end }: Period) =>
    end <= day &&
    (reported.from === null || end >= reported.from) &&
    (reported.to === null || end <= reported.to);
  return observations.list.findLast(({ value, period }) => value !== null && isReported(period)) ?? null;
}

/** How many of an indicator's own periods have wholly ended since a period, by a day; 0 for an irregular series. */
export function lagBy({ frequency }: IndicatorDefinition, period: Period, day: string): number {
  if (frequency === 'irregular') return 0;
  if (period.kind === 'day') return Math.max(0, daysBetween(period.end, day));
  const stride = strideOf(frequency);
  let lag = 0;
  while (shiftPeriod(period, (lag + 1) * stride).end <= day) lag++;
  return lag;
}
