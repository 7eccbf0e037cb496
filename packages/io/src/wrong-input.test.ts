import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');
const tidy = (...rows: string[]) => lines('indicator,period,value,polarity,target,tolerance', ...rows);
const GOOD = 'A,23/24-Q1,80,high,85,';

describe('A wrong cell of a tidy table', () => {
  it.each([
    [
      'a polarity that is not known',
      'B,23/24-Q1,80,hiigh,85,',
      'unknown-polarity',
      4,
      /“hiigh”.*high, low, range or none.*“high”/,
    ],
    [
      'a period that cannot be',
      'B,23/25-Q3,80,high,85,',
      'bad-period',
      2,
      /“23\/25-Q3” is not a period.*23\/24-Q3/,
    ],
    ['a fifth quarter', 'B,23/24-Q5,80,high,85,', 'bad-period', 2, /“23\/24-Q5”.*23\/24-Q3/],
    [
      'a value that is no number',
      'B,23/24-Q1,abc,high,85,',
      'bad-number',
      3,
      /“abc” is not a figure: write it like 85/,
    ],
    ['a target that is no number', 'B,23/24-Q1,80,high,soon,', 'bad-target', 5, /“soon”.*85%/],
    ['a tolerance without its kind', 'B,23/24-Q1,80,high,85,5', 'bad-tolerance', 6, /“5”.*5%, 2 points/],
    ['no period', 'B,,80,high,85,', 'no-period', 2, /23\/24-Q3/],
    ['no indicator', ',23/24-Q1,80,high,85,', 'no-indicator', 2, /which indicator/],
    ['nothing but words', 'A note under the table,,,,,', 'not-a-figure', 1, /“A note under the table”/],
    ['no figure', 'B,23/24-Q1,,high,,', 'no-figure', 1, /23\/24-Q1.*\[c\]/],
  ])('%s is told with its place, its text and a right form', (_, row, code, column, message) => {
    const reading = readCsv(tidy(GOOD, row));
    expect(reading.issues).toMatchObject([
      { code, row: 3, message: expect.stringMatching(message) as string },
    ]);
    expect(reading.issues[0]?.column).toBe(column);
    expect(reading.rowsRead).toBe(2);
    expect(reading.scorecard.indicators[0]).toMatchObject({ id: 'a', observations: [{ value: '80' }] });
  });

  it.each([
    ['polarity', 'B,23/24-Q1,80,hiigh,85,'],
    ['target', 'B,23/24-Q1,80,high,soon,'],
    ['tolerance', 'B,23/24-Q1,80,high,85,5'],
  ])('that would judge (%s) leaves the figure, without a colour', (_, row) => {
    const { scorecard, rowsUsed } = readCsv(tidy(GOOD, row));
    expect(rowsUsed).toBe(2);
    expect(evaluateScorecard(scorecard).indicators[1]).toMatchObject({
      rating: 'not-judged',
      latest: { value: '80' },
    });
  });

  it('that contradicts another row takes both figures out: neither can be trusted', () => {
    const { scorecard, issues, rowsUsed, rowsSkipped } = readCsv(
      tidy(GOOD, 'A,23/24-Q2,81,high,85,', 'A,23/24 Q2,82,high,85,'),
    );
    expect({ rowsUsed, rowsSkipped }).toEqual({ rowsUsed: 1, rowsSkipped: 2 });
    expect(issues).toMatchObject([
      {
        code: 'duplicate-period',
        row: 3,
        column: 3,
        message: expect.stringContaining('“81” here and “82” in row 4') as string,
      },
      { code: 'duplicate-period', row: 4, column: 3 },
    ]);
    expect(scorecard.indicators[0]?.observations).toMatchObject([{ period: '23/24-Q1' }]);
  });

  it('that only repeats another row is left out', () => {
    const { issues, rowsUsed } = readCsv(tidy(GOOD, `${GOOD}5%`));
    expect(rowsUsed).toBe(1);
    expect(issues).toMatchObject([{ code: 'duplicate-period', severity: 'warning', row: 3 }]);
  });

  it('that only core can tell is told by its row too', () => {
    const text = lines(
      'indicator,period,unit,polarity,numerator,denominator,value',
      'A,23/24-Q1,%,high,9,0,',
    );
    expect(readCsv(text)).toMatchObject({
      rowsUsed: 0,
      rowsSkipped: 1,
      issues: [{ code: 'zero-denominator', row: 2 }],
    });
  });

  it('such as a range for a target where high is good leaves the figure, without a colour', () => {
    const { scorecard, issues } = readCsv(tidy('A,23/24-Q1,80,high,90 to 95,'));
    expect(issues).toMatchObject([
      {
        code: 'range-not-judged',
        row: 2,
        column: 5,
        message:
          '“90 to 95” is a range, but high is good, so nothing of this indicator is judged: write one figure, like 90.',
      },
    ]);
    expect(evaluateScorecard(scorecard).indicators[0]?.rating).toBe('not-judged');
  });
});

describe('A wrong cell of a wide table', () => {
  const wide = (...rows: string[]) => lines('Measure,Good is,23/24-Q1,23/24-Q2,Target', ...rows);

  it('that holds no figure is told with its place, and the rest of the row kept', () => {
    const { scorecard, issues, rowsUsed } = readCsv(wide('A,High,80%,abc,85%'));
    expect(issues).toMatchObject([{ code: 'bad-number', row: 2, column: 4 }]);
    expect(rowsUsed).toBe(1);
    expect(scorecard.indicators[0]?.observations).toMatchObject([{ period: '23/24-Q1', value: '80' }]);
  });

  it('that says neither high nor low leaves the figures, without a colour', () => {
    const { scorecard, issues } = readCsv(wide('A,Upwards,80%,81%,85%'));
    expect(issues).toMatchObject([{ code: 'unknown-polarity', row: 2, column: 2 }]);
    expect(evaluateScorecard(scorecard).indicators[0]).toMatchObject({
      rating: 'not-judged',
      latest: { value: '81' },
    });
  });

  it('that is a heading of no period is told at the heading', () => {
    const { issues, scorecard } = readCsv(lines('Measure,Good is,23/24-Q1,23/25-Q3', 'A,High,80,81'));
    expect(issues).toMatchObject([{ code: 'bad-period', row: 1, column: 4 }]);
    expect(scorecard.indicators[0]?.observations).toHaveLength(1);
  });

  it('in a second row of one indicator is not read', () => {
    const { issues, rowsSkipped, scorecard } = readCsv(wide('A,High,80,81,85', 'a,High,70,71,85'));
    expect(issues).toMatchObject([{ code: 'duplicate-indicator', row: 3 }]);
    expect(rowsSkipped).toBe(1);
    expect(scorecard.indicators).toHaveLength(1);
  });
});

describe('A heading', () => {
  it('that is not known is told with the nearest that is', () => {
    const { issues } = readCsv(lines('Measure,Good is,23/24-Q1,Taregt', 'A,High,80,85'));
    expect(issues).toMatchObject([
      {
        code: 'unknown-column',
        severity: 'warning',
        row: 1,
        column: 4,
        message: expect.stringContaining('“target”') as string,
      },
    ]);
  });

  it('such as __proto__ or constructor is a heading like any other', () => {
    const { issues, scorecard } = readCsv(
      lines(
        '__proto__,constructor,indicator,period,value,polarity',
        'x,y,__proto__,23/24-Q1,80,high',
        'x,y,constructor,23/24-Q1,81,toString',
      ),
    );
    expect(issues.map(({ code }) => code)).toEqual(['unknown-column', 'unknown-column', 'unknown-polarity']);
    expect(scorecard.indicators.map(({ id, title }) => [id, title])).toEqual([
      ['proto', '__proto__'],
      ['constructor', 'constructor'],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('of a field that another column has already is left out, the plainer kept', () => {
    const { issues, scorecard } = readCsv(
      lines('KPI,Indicator,period,value,polarity', 'x,A,23/24-Q1,80,high'),
    );
    expect(issues).toMatchObject([{ code: 'repeated-column', column: 1 }]);
    expect(scorecard.indicators[0]?.title).toBe('A');
  });

  it('that is blank over filled cells is told where they begin', () => {
    expect(readCsv(lines('indicator,period,value,polarity,', 'A,23/24-Q1,80,high,?')).issues).toMatchObject([
      { code: 'no-heading', row: 2, column: 5 },
    ]);
  });

  it('that the columns option names and no column has is told', () => {
    const { issues } = readCsv(tidy(GOOD), { columns: { 'Indicater name': 'indicator' } });
    expect(issues).toMatchObject([
      { code: 'unknown-column', message: expect.stringContaining('“Indicater name”') as string },
    ]);
  });
});
