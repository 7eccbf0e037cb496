import * as core from '@scorecard/core';
import { targetOf, toleranceOf, resultOf, gradesFor, polarityOf } from './docs-cells.fixtures.js';
import type { Answer } from './docs-tables.js';

/** The answers of rating, distance, direction of travel and year to date. */
export const judgements: Record<string, Answer> = {
  ratings: ({ Rating }) => ({ 'In words': core.englishLabels.ratings[Rating as core.Rating] }),
  ratePerformance: (row) => ({
    Rating: core.ratePerformance({
      value: row.Figure === 'none' ? null : row.Figure!,
      target: targetOf(row.Target!),
      polarity: polarityOf(row),
      ...(row.Tolerance && { tolerance: toleranceOf(row.Tolerance) }),
      ...gradesFor(row.Figure),
    }),
  }),
  'in-force': (row) => {
    const item = resultOf(row).series.find(({ period }) => period === row.Period)!;
    return { 'Target then': item.targetText, 'Good then': item.polarity, Rating: item.rating };
  },
  'improving-is-amber': (row) => ({ Rating: resultOf(row, { rating: 'improving-is-amber' }).rating }),
  rounding: (row) => {
    const { latest, target, distance, rating } = resultOf(row);
    return {
      Shown: latest.text,
      'Target shown': target?.text,
      Rating: rating,
      'Rounding hides it': distance?.roundingHidesRating,
    };
  },
  directionOfTravel: (row) => {
    const change = core.directionOfTravel({
      latest: row.To!,
      previous: row.From!,
      polarity: polarityOf(row),
      target: targetOf(row.Target ?? 'none'),
      ...gradesFor(row.To),
    });
    return {
      Difference: change.difference,
      Percent: change.percentChange,
      Arrow: change.movement,
      Judgement: change.judgement,
      Colour: change.colour,
    };
  },
  travel: (row) => {
    const { travel } = resultOf(row, {
      unchangedWithin: row['Unchanged within'] ?? 0,
      compareWith: row['Compared with'] ?? 'previous-period',
      ...(row['Year to date'] === 'yes' && { accumulation: 'year-to-date' }),
    });
    const isJudged = 'judgement' in travel;
    return {
      Result: isJudged ? travel.judgement : travel.reason,
      From: isJudged ? travel.from : null,
      'In words': travel.text,
    };
  },
  run: (row) => {
    const { run, extreme } = resultOf(row);
    return { Run: run && `${run.judgement}, ${run.length}`, Extreme: extreme };
  },
  distance: (row) => {
    const { distance } = resultOf(row);
    return {
      Difference: distance?.difference,
      Percent: distance?.percent,
      'In words': distance?.text,
    };
  },
  profile: (row) => {
    const { target, ratingText } = resultOf(row, {}, { period: row.Figures!.split(' ').at(-2) });
    return {
      'Expected by then': target?.value,
      Rating: ratingText,
      'Each period left must add': target?.requiredPerPeriod?.value,
    };
  },
};
