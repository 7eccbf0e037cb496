import type { IndicatorDefinition } from './definitions.js';
import { comparePeriodDates, type Period } from './period.js';
import { shiftPeriod, strideOf } from './step-period.js';

/** The most periods shown where a document has more; the latest are kept. */
export const MOST_PERIODS = 200;

/**
 * The calendar periods of an indicator, oldest first, from its first observation to the last period that has ended
 * by a day, those without an observation included. An irregular or daily series has only its observations.
 */
export function calendarOf(
  indicator: IndicatorDefinition,
  day: string,
  most: number = MOST_PERIODS,
): Period[] {
  const { frequency, observations, reported } = indicator;
  const last = reported.to !== null && reported.to < day ? reported.to : day;
  const observed = observations.list.map(({ period }) => period).filter(({ end }) => end <= last);
  const anchor = observed[0];
  if (!anchor || frequency === 'irregular' || frequency === 'day') return latest(observed, most);
  const known = new Map(observed.map((period) => [period.text, period]));
  for (let period = anchor; period.end <= last; period = shiftPeriod(period, strideOf(frequency))) {
    known.set(period.text, period);
  }
  return latest([...known.values()].sort(comparePeriodDates), most);
}

function latest(periods: Period[], most: number): Period[] {
  return most <= 0 ? [] : periods.slice(-most);
}
