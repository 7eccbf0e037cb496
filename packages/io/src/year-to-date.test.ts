import { type IndicatorResult, evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

/** The first indicator as it is judged, and the codes of what is told. */
function judged(text: string, options?: ReadOptions) {
  const { scorecard, issues } = readCsv(text, options);
  const [indicator] = scorecard.indicators;
  const [result] = evaluateScorecard(scorecard).indicators as [IndicatorResult?];
  const { travel } = result ?? {};
  return {
    accumulation: indicator?.accumulation,
    frequency: indicator?.frequency,
    latest: result && 'value' in result.latest ? result.latest.value : null,
    rating: result?.rating,
    reason: result?.target?.reason,
    travel: travel && 'from' in travel ? travel.from : null,
    codes: [...new Set(issues.map(({ code }) => code))],
  };
}

const SO_FAR = {
  accumulation: 'year-to-date',
  frequency: 'financial-quarter',
  latest: '20',
  rating: 'no-target',
  reason: 'no-profile',
  travel: '23/24-Q2',
  codes: ['year-to-date'],
};

describe('Figures that are said to count the year so far', () => {
  it.each([
    'year to date',
    'Year-to-date',
    'YTD',
    'cumulative',
    'Quarterly (cumulative)',
    'Quarterly, year to date',
    'financial-quarter (year to date)',
  ])('are compared with last year, and not rated by the target of the year: Frequency %s', (frequency) => {
    const wide = lines(
      'Measure,Good is,Frequency,23/24-Q2,24/25-Q1,24/25-Q2,Target',
      `Homes,High,"${frequency}",30,10,20,100`,
    );
    expect(judged(wide)).toEqual(SO_FAR);
    const tidy = lines(
      'Indicator,Period,Value,Polarity,Target,Frequency',
      ...['23/24-Q2,30', '24/25-Q1,10', '24/25-Q2,20'].map((row) => `Homes,${row},high,100,"${frequency}"`),
    );
    expect(judged(tidy)).toEqual(SO_FAR);
  });

  it.each([
    ['Measure', lines('Measure,Good is,23/24-Q2,24/25-Q1,24/25-Q2,Target', 'Homes (YTD),High,30,10,20,100')],
    [
      'unit',
      lines(
        'Measure,Good is,Unit,23/24-Q2,24/25-Q1,24/25-Q2,Target',
        'Homes,High,Cumulative number,30,10,20,100',
      ),
    ],
    [
      'title above',
      lines(
        'Cumulative performance',
        'Measure,Good is,23/24-Q2,24/25-Q1,24/25-Q2,Target',
        'Homes,High,30,10,20,100',
      ),
    ],
    [
      'every heading',
      lines(
        'Measure,Good is,23/24-Q2 YTD,24/25-Q1 (year to date),24/25-Q2 YTD,Target',
        'Homes,High,30,10,20,100',
      ),
    ],
    [
      'period of one row',
      lines(
        'Indicator,Period,Value,Polarity,Target,Frequency',
        'Homes,23/24-Q2,30,high,100,quarterly',
        'Homes,24/25-Q1,10,high,100,',
        'Homes,24/25-Q2,20,high,100,cumulative',
      ),
    ],
  ])('are known by the words of the %s, which is told', (_, text) => {
    expect(judged(text)).toMatchObject({ ...SO_FAR, codes: expect.arrayContaining(['year-to-date']) as [] });
  });

  it('are each alone where the frequency says that they are not cumulative', () => {
    const text = lines(
      'Measure,Good is,Frequency,24/25-Q1,24/25-Q2,Target',
      'Homes (YTD),High,"quarterly, not cumulative",10,20,15',
    );
    expect(judged(text)).toMatchObject({
      accumulation: undefined,
      rating: 'green',
      travel: '24/25-Q1',
      codes: [],
    });
  });

  it('are rated by a target that moves from period to period: it is what was to be reached by then', () => {
    const text = lines(
      'Indicator,Period,Value,Polarity,Target,Frequency',
      'Tax,24/25-Q1,27,high,28,year to date',
      'Tax,24/25-Q2,54,high,53,year to date',
    );
    expect(judged(text)).toMatchObject({ accumulation: 'year-to-date', rating: 'green', codes: [] });
  });

  it('may be of months or of days', () => {
    const months = lines('Measure,Good is,Frequency,Apr 2024,May 2024,Target', 'A,High,YTD,1,2,100');
    expect(judged(months)).toMatchObject({ frequency: 'month', rating: 'no-target', travel: null });
    const days = lines('Measure,Good is,Frequency,30/06/2024,30/09/2024,Target', 'A,High,YTD,1,2,100');
    expect(judged(days)).toMatchObject({ frequency: 'irregular', rating: 'no-target', travel: null });
    const windows = lines('Measure,Good is,Apr 2024-Jun 2024,Apr 2024-Sep 2024,Target', 'A,High,1,2,100');
    expect(judged(windows)).toMatchObject({
      accumulation: 'year-to-date',
      frequency: 'month',
      rating: 'no-target',
    });
  });

  it('are never read as those of a whole year, nor beside figures of each period alone', () => {
    const year = lines('Measure,Good is,23/24,2024/25 YTD,Target', 'A,High,90,50,100');
    expect(judged(year)).toMatchObject({ latest: '90', codes: ['unknown-column'] });
    const beside = lines('Measure,Good is,24/25-Q1,24/25-Q2,24/25-Q2 YTD,Target', 'A,High,10,11,21,10');
    expect(judged(beside)).toMatchObject({
      latest: '11',
      accumulation: undefined,
      codes: ['unknown-column'],
    });
  });
});
