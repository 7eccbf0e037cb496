import type { IndicatorResult, Summary } from './results.js';

/** Counts by rating and direction of travel. Measures that have ended or not begun are not counted; stale ones apart. */
export function summarise(indicators: readonly IndicatorResult[]): Summary {
  const reported = indicators.filter(
    ({ flags }) => !flags.includes('ended') && !flags.includes('not-started'),
  );
  const current = reported.filter(({ flags }) => !flags.includes('stale'));
  const summary: Summary = {
    total: reported.length,
    stale: reported.length - current.length,
    ratings: { green: 0, amber: 0, red: 0, 'no-target': 0, 'no-data': 0, 'not-judged': 0 },
    travel: { improved: 0, worsened: 0, unchanged: 0, 'not-judged': 0, none: 0 },
  };
  for (const { rating, travel } of current) {
    summary.ratings[rating]++;
    summary.travel['judgement' in travel ? travel.judgement : 'none']++;
  }
  return summary;
}
