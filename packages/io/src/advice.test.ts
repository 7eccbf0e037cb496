import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const wide = (...rows: string[]) => readCsv(rows.join('\n'));
const texts = ({ issues }: ReturnType<typeof readCsv>) => issues.map(({ message }) => message);

describe('A message names the right form', () => {
  it.each([
    ['>95', '“>95” is not a figure: it says only about how much'],
    ['~80', '“~80” is not a figure: it says only about how much'],
    ['170/200', 'write what it makes, like 85%'],
    ['85 (p)', 'where “p” is a marker, write 85 [p].'],
    ['85p', 'where “p” is a marker, write 85 [p].'],
    ['90p', 'where it is pence, write £0.90; where “p” is a marker, write 90 [p].'],
    ['45p', 'where it is pence, write £0.45;'],
    ['1.2m', '“1.2m” is not a figure: write it out, 1200000, or where it is money with its sign, £1.2m.'],
    ['12k', 'write it out, 12000, or where it is money with its sign, £12k.'],
    ['1.2 M', 'write it out, 1200000,'],
    ['3bn', 'write it out, 3000000000,'],
    ['86% r', 'where “r” is a marker, write 86% [r].'],
    [
      '85*',
      'where “*” points to a note, leave it out; where it says that the figure is provisional, write 85 [p].',
    ],
    ['86†', 'where “†” points to a note, leave it out'],
    ['Good', 'name the scale in a column Unit, worst first, like “grade: Poor; Fair; Good”'],
    [
      'eighty',
      '“eighty” is not a figure: write it like 85, 67%, £1,234 or 12.3 [p], or say why there is none, like [c].',
    ],
  ])('for the figure %s', (cell, said) => {
    const { issues } = wide('Measure,Good is,24/25-Q1', `A,High,${cell}`);
    expect(issues).toMatchObject([{ severity: 'error', code: 'bad-number', row: 2, column: 3 }]);
    expect(issues[0]?.message).toContain(said);
  });

  it.each([
    ['Q1', 'it does not say its year: write it like 24/25-Q1.'],
    ['Qtr 3 23/24', 'write 23/24-Q3.'],
    ['12 months to March 2024', 'write 2023-04..2024-03.'],
    ['Apr-Jun 2024', 'write 24/25-Q1.'],
    ['Jan-Mar 2024', 'write 23/24-Q4.'],
    ['Feb to May 2024', 'write 2024-02..2024-05.'],
    [
      '45383',
      'it is a date as a spreadsheet counts days: format the column as text, and write it like 23/24-Q3.',
    ],
    [
      '2023/24 YTD',
      'write 2023/24 for the last period that it counts, and “year to date” in a column Frequency.',
    ],
  ])('for the period %s, in a cell and in a heading', (period, said) => {
    const message = `“${period}” is not a period that is known: ${said}`;
    expect(texts(readCsv(`indicator,period,value,polarity\nA,${period},5,high`))).toEqual([message]);
    if (period.endsWith('YTD')) return;
    expect(texts(wide(`Measure,Good is,24/25-Q2,${period}`, 'A,High,5,6'))).toEqual([message]);
  });

  it('for a table whose quarters have no year', () => {
    const { issues, scorecard } = wide('Measure,Good is,Q1,Q2,Target', 'A,High,1,2,5');
    expect(issues.map(({ message }) => message)).toContain(
      '“Q1” is not a period that is known: it does not say its year: write it like 24/25-Q1.',
    );
    expect(scorecard.indicators[0]?.observations ?? []).toEqual([]);
  });

  it.each([
    ['High', '≥ 82%', '82'],
    ['High', '>=82%', '82'],
    ['High', 'at least 82%', '82'],
    ['Low', '≤82%', '82'],
  ])('or reads a target that says its side: %s, %s', (polarity, target, value) => {
    const { scorecard, issues } = wide('Measure,Good is,24/25-Q1,Target', `A,${polarity},85%,${target}`);
    expect(issues).toEqual([]);
    expect(scorecard.indicators[0]).toMatchObject({ targets: [{ value }] });
  });

  it.each([
    ['Low', '>=82%', '“>=82%” asks for at least that much, but low is good, so nothing'],
    ['High', '≤ 82%', '“≤ 82%” asks for at most that much, but high is good, so nothing'],
    [
      'High',
      '>82%',
      '“>82%” leaves out the target itself, so nothing of this indicator is judged: write 82%',
    ],
    [
      'Low',
      'under 90%',
      '“under 90%” leaves out the target itself, so nothing of this indicator is judged: write 90%',
    ],
    [
      'Range',
      '90%',
      '“90%” is one figure, but to be within a range is good, so nothing of this indicator is judged: write it like 90 to 95.',
    ],
    [
      'High',
      'soon',
      '“soon” is not a target, so nothing of this indicator is judged: write it like 85, 85% or 90 to 95.',
    ],
  ])('for a target that does not fit: %s, %s', (polarity, target, said) => {
    const { scorecard, issues } = wide('Measure,Good is,24/25-Q1,Target', `A,${polarity},85%,${target}`);
    expect(issues).toMatchObject([{ severity: 'error', code: 'bad-target', row: 2, column: 4 }]);
    expect(issues[0]?.message).toContain(said);
    expect(scorecard.indicators[0]).toMatchObject({ polarity: [] });
  });

  it('for a code that may stand for no figure, which is read as it is', () => {
    const { scorecard, issues } = wide('Measure,Good is,24/25-Q1,24/25-Q2,Target', 'A,High,85,-99,90');
    expect(issues).toMatchObject([{ severity: 'warning', code: 'code-for-missing', column: 4 }]);
    expect(scorecard.indicators[0]?.observations).toMatchObject([{ value: '85' }, { value: '-99' }]);
    expect(wide('Measure,Good is,24/25-Q1,24/25-Q2', 'A,High,-5,-1').issues).toEqual([]);
  });
});
