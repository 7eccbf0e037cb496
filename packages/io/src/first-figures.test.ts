import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';

const read = (...lines: string[]) => {
  const { scorecard, issues } = readCsv(lines.join('\n'));
  return {
    figures: scorecard.indicators.map(
      ({ title, observations = [] }) => `${title}: ${observations.map(({ value }) => value).join(' ')}`,
    ),
    problems: issues.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
};

describe('The first row of figures is no row of headings, though a word in it is known as one', () => {
  it.each([
    [
      'a row for each figure',
      [
        'indicator,period,value,polarity,target,unit',
        'A,24/25-Q1,100,low,110,Number',
        'A,24/25-Q2,90,low,110,Number',
      ],
      ['A: 100 90'],
    ],
    [
      'the name after the period',
      ['period,indicator,value,unit', '24/25-Q1,A,100,Number', '24/25-Q2,A,90,Number', '24/25-Q2,B,40,%'],
      ['A: 100 90', 'B: 40'],
    ],
    [
      'a title above',
      [
        'Performance 2024/25,,,',
        'Measure,Period,Value,Unit',
        'A,24/25-Q1,100,Number',
        'A,24/25-Q2,90,Number',
      ],
      ['A: 100 90'],
    ],
    [
      'a column for each period',
      ['Measure,Unit,24/25-Q1,24/25-Q2,Target', 'A,Number,2024,2025,2020', 'B,Number,1,[c],100'],
      ['A: 2024 2025', 'B: 1 '],
    ],
  ])('%s', (_, lines, figures) => {
    expect(read(...lines)).toEqual({ figures, problems: [] });
  });

  it('and a row of what is merged under the headings is still one of headings', () => {
    expect(read('Measure,Good is,2024/25,', ',,Q1,Q2', 'A,High,1,2').figures).toEqual(['A: 1 2']);
    expect(read('Measure,,2024/25,', 'Code,Name,Q1,Q2', '1,A,1,2').figures).toEqual(['A: 1 2']);
  });
});
