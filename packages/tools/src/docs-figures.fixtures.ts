import * as core from '@scorecard/core';
import { NOW, frequencyOf, indicatorOf, scorecardOf, resultOf, areasOf } from './docs-cells.fixtures.js';
import type { Answer } from './docs-tables.js';

/** The answers of periods and of figures, there or missing. */
export const figures: Record<string, Answer> = {
  parsePeriod: (row) => {
    const frequency = row['For a measure of'] === 'any' ? undefined : frequencyOf(row['For a measure of']!);
    const parse = core.safeParsePeriod(row.Written!, frequency as core.Frequency | undefined);
    return { 'Read as': parse.ok ? parse.period.text : 'refused' };
  },
  steps: ({ Period = '' }) => ({
    'First day': core.periodStart(Period),
    'Last day': core.periodEnd(Period),
    Before: core.previousPeriod(Period).text,
    After: core.nextPeriod(Period).text,
    'A year before': core.samePeriodLastYear(Period).text,
  }),
  'long-form': ({ Period = '' }) => ({ 'In full': core.formatPeriod(Period, 'long') }),
  'reporting-period': (row) => {
    const measures = ['Quarterly', 'Yearly'].map((name, i) => ({
      ...indicatorOf({ Figures: row[name]!, Kind: i === 0 ? 'financial-quarter' : 'financial-year' }),
      id: name.toLowerCase(),
    }));
    return { 'Reporting period': core.evaluateScorecard(scorecardOf(measures)).period };
  },
  latest: (row) => {
    const { latest, rating } = resultOf(row);
    return {
      Latest: latest.status === 'observed' ? `${latest.period} ${latest.value}` : latest.text,
      Lag: latest.lag,
      'Missing since': latest.since.map(({ text }) => text).join(' ') || null,
      Rating: rating,
    };
  },
  shown: (row) => {
    const { series } = resultOf(row);
    return {
      'Periods shown': series.map(({ period }) => period).join(', ') || null,
      'How many': series.length,
    };
  },
  reasons: ({ Reason: missing, ...row }) => {
    const { latest } = resultOf(row, { observations: [{ period: NOW, missing }] }, { period: NOW });
    if (latest.status !== 'missing') throw new Error('it should be missing');
    return { Mark: latest.text, 'Said as': latest.reasonText };
  },
  'result-reasons': ({ Reason }) => ({ 'Said as': core.englishLabels.reasons[Reason as core.Reason] }),
  markers: ({ Marker, ...row }) => {
    const { flags } = resultOf(row, { observations: [{ period: NOW, value: 85, markers: [Marker] }] });
    return { Means: core.englishLabels.markers[Marker as core.Marker], Flag: flags.join(' ') };
  },
  derived: (row) => ({ Shown: resultOf(row, {}, { period: NOW }).latest.text }),
  breakdown: (row) => {
    const categories = areasOf(row.Categories!).map(({ area, observations }) => ({
      title: area,
      observations,
    }));
    const breakdowns = [{ id: 'b', title: 'B', categories }];
    const { total, gap, categories: told } = resultOf(row, { breakdowns }, { period: NOW }).breakdowns[0]!;
    return {
      Total: total?.text,
      Shares: told.some(({ share }) => share) ? told.map(({ share }) => share?.text).join(', ') : null,
      Gap: gap?.text,
    };
  },
};
