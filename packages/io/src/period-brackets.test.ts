import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

function wide(heading: string) {
  const { scorecard, issues } = readCsv(
    lines(`Measure,Good is,24/25 Q1,24/25 Q2,${heading}`, 'Calls,Low,10,20,30'),
  );
  return { periods: scorecard.indicators[0]?.observations?.map(({ period }) => period), issues };
}

describe('Brackets behind a period in a heading', () => {
  it.each([
    'forecast',
    'projected',
    'plan',
    'budget',
    'estimate',
    'est',
    'England',
    'NW average',
    'rank',
    'quartile',
    'baseline',
    'full year',
    '%',
    'Jul-Sep',
    'Oct-Dec 2023',
    'market',
    'academic year',
  ])('leave the column out, and are told: (%s)', (brackets) => {
    const { periods, issues } = wide(`24/25 Q3 (${brackets})`);
    expect(periods).toEqual(['24/25-Q1', '24/25-Q2']);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'unknown-column', row: 1, column: 5 }]);
    expect(issues[0]?.message).toContain('may not hold our own figures of 24/25 Q3');
  });

  it.each([
    '(provisional)',
    '[p]',
    '(actual)',
    '(Oct-Dec)',
    '(Oct - Dec 24)',
    '(October to December 2024)',
    '(as at 31 December 2024)',
    '(financial quarter)',
  ])('say nothing against its figures: %s', (brackets) => {
    expect(wide(`24/25 Q3 ${brackets}`)).toEqual({
      periods: ['24/25-Q1', '24/25-Q2', '24/25-Q3'],
      issues: [],
    });
  });

  it('make a target of the period, as the word without brackets does', () => {
    const { scorecard } = readCsv(lines('Measure,Good is,24/25 Q1,24/25 Q1 (target)', 'Calls,Low,10,8'));
    expect(scorecard.indicators[0]).toMatchObject({
      observations: [{ period: '24/25-Q1', value: '10' }],
      targets: [{ from: '24/25-Q1', to: '24/25-Q1', value: '8' }],
    });
  });

  it.each(['YTD', 'cum.', 'cumulative', 'to date'])(
    'say that figures count the year so far: (%s)',
    (words) => {
      const { scorecard, issues } = readCsv(
        lines(`Measure,Good is,24/25 Q1 (${words}),24/25 Q2 (${words}),Target`, 'Homes,High,10,20,100'),
      );
      expect(scorecard.indicators[0]).toMatchObject({ accumulation: 'year-to-date' });
      expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({ rating: 'no-target' });
      expect(issues).toMatchObject([{ code: 'year-to-date' }]);
    },
  );

  it('are told where no column is left', () => {
    const { issues } = readCsv(lines('Measure,Good is,24/25 Q1 (%),24/25 Q2 (%)', 'Calls,Low,10,20'));
    expect(issues).toMatchObject([{ severity: 'error', code: 'no-headings' }]);
    expect(issues[0]?.message).toContain('“24/25 Q1 (%)” may not hold our own figures of 24/25 Q1');
  });
});

it.each(['24/25 Q3 (forecast)', '2024/25 (England)', '24/25 Q3 (YTD)', '2024 (Q3)'])(
  'Brackets behind a period in a cell are a problem, and its figure is not used: %s',
  (period) => {
    const { scorecard, issues } = readCsv(lines('indicator,period,value,polarity', `A,${period},5,high`));
    expect(scorecard.indicators[0]?.observations ?? []).toEqual([]);
    expect(issues).toMatchObject([{ severity: 'error', code: 'bad-period', row: 2, column: 2 }]);
  },
);
