import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const lines = (...rows: string[]) => rows.join('\n');

/** The figures of each indicator, and what is told. */
function readOf(text: string) {
  const { scorecard, issues } = readCsv(text);
  return {
    figures: scorecard.indicators.map(({ observations = [] }) =>
      observations.map(({ period, value }) => `${period} ${value}`).join(', '),
    ),
    told: issues.map(({ severity, code, column }) => `${severity} ${code} ${column ?? ''}`.trim()),
  };
}

describe('The whole beside its parts, under merged headings', () => {
  const only = (whole: string) => `A,High,${whole},9`;

  it.each([
    [
      'last under its year',
      lines(',,2024/25,,', 'Measure,Good is,Q1,Q2,Year total,Target', only(',,75')),
      '24/25 75',
    ],
    [
      'as the outturn',
      lines(',,2024/25,,', 'Measure,Good is,Q1,Q2,Outturn,Target', only(',,75')),
      '24/25 75',
    ],
    [
      'in the row of the years',
      lines('Measure,Good is,2024,,Year total,Target', ',,Q1,Q2,,', only(',,75')),
      '2024 75',
    ],
    [
      'over three rows',
      lines('Measure,Good is,2024/25,,,,Target', ',,Q1,,Q2,Year total,', ',,Apr,May,,,', only(',,,75')),
      '24/25 75',
    ],
    [
      'that names its year behind',
      lines(',,2024/25,,', 'Measure,Good is,Q1,Q2,Full year 24/25,Target', only(',,75')),
      '24/25 75',
    ],
    [
      'of a quarter in short',
      lines(
        'Measure,Good is,2024/25 Q1,,,2024/25 Q2,,,Target',
        ',,Apr,May,Qtr total,Jul,Aug,Qtr total,',
        only(',,33,,,42'),
      ),
      '24/25-Q1 33, 24/25-Q2 42',
    ],
    [
      'as the actual of a year without parts',
      lines(',,2023/24,2024/25', 'Measure,Good is,Actual,Q1', 'A,High,100,'),
      '23/24 100',
    ],
  ])('is read %s', (_, text, figures) => {
    expect(readOf(text)).toEqual({ figures: [figures], told: [] });
  });

  it('is read of a plain heading that names its year behind', () => {
    const text = lines('Measure,Good is,Year total 23/24,Full year 24/25,Outturn 25/26', 'A,High,10,11,12');
    expect(readOf(text)).toEqual({ figures: ['23/24 10, 24/25 11, 25/26 12'], told: [] });
  });

  it('is no year’s where it may be of all of them', () => {
    const text = lines(',,2023/24,,2024/25,,', 'Measure,Good is,Q1,Q2,Q1,Q2,Total', 'A,High,,,,,75');
    expect(readOf(text)).toEqual({ figures: [''], told: ['warning unknown-column 7'] });
  });

  it.each([
    ['in two rows', lines(',,2024/25,,,,', 'Measure,Good is,Q1,Q2,Total,Q3,Q4', 'A,High,,,30,,'), [5]],
    [
      'among quarters',
      lines('Measure,Good is,2024/25,,,,', ',,Q1,,Total,Q2,Total', ',,Apr,May,,Jul,', 'A,High,,,33,,42'),
      [5, 7],
    ],
    ['in one', lines('Measure,Good is,24/25-Q1,24/25 Total,24/25-Q2', 'A,High,,30,'), [4]],
  ])('is left out among its parts, since it may be of some of them: %s', (_, text, columns) => {
    expect(readOf(text)).toEqual({
      figures: [''],
      told: columns.map((column) => `warning whole-among-parts ${column}`),
    });
  });

  it('is left out once where a row has more than one kind of whole', () => {
    const text = lines(
      'Measure,Good is,2023/24,,,2024/25,',
      ',,Q4,,Year total,Q1,',
      ',,Mar,Total,,Apr,Total',
      'A,High,,42,75,,51',
    );
    expect(readOf(text)).toEqual({
      figures: ['23/24-Q4 42, 24/25-Q1 51'],
      told: ['warning other-kind 5'],
    });
  });

  it.each([
    ['Annual target', 'it is the target of a whole year'],
    ['Half year total', 'it is of half a year'],
    ['Year to date', 'it counts the year so far'],
  ])('is told of as what it is where it is not read: %s', (heading, why) => {
    const { scorecard, issues } = readCsv(
      lines(',,2024/25,,', `Measure,Good is,Q1,Q2,${heading}`, 'A,High,1,2,9'),
    );
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
    expect(scorecard.indicators[0]?.targetStatus).toBe(heading === 'Annual target' ? 'set' : undefined);
  });
});

describe('Headings that are merged downwards, as their cells are filled in each row', () => {
  it('count once', () => {
    const text = lines(
      'Measure,Good is,2023/24,,,2024/25,,',
      'Measure,Good is,Q4,,Target,Q1,,Target',
      'Measure,Good is,Mar,Total,Target,Apr,Total,Target',
      'A,High,42,,40,51,,50',
    );
    expect(readOf(text)).toEqual({ figures: ['2024-03 42, 2024-04 51'], told: [] });
    expect(readCsv(text).scorecard.indicators[0]?.targets).toHaveLength(2);
  });
});
