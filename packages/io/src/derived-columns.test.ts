import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const HEADINGS = 'Measure,Good is,24/25-Q1,24/25-Q2,Target,Direction of travel,Distance from target,RAG';
const read = (travel: string, distance: string, rag: string) =>
  readCsv(`${HEADINGS}\nA,High,82%,85%,82%,${travel},${distance},${rag}`).issues;

describe('Columns that a scorecard works out for itself', () => {
  it.each([
    ['▲ 3 (3.7%)', '3', 'Green'],
    ['+3', '+3', 'G'],
    ['↑', '3.7%', 'On target'],
    ['▲ 3 (4%)', '3%', 'Green'],
    ['up', '3.66%', 'green'],
    ['Improved', '', ''],
    ['', '', ''],
    ['see below', 'good', 'purple'],
  ])('agree: %s, %s, %s', (travel, distance, rag) => {
    expect(read(travel, distance, rag)).toEqual([]);
  });

  it.each([
    ['▼ 3', '3', 'Green', 6],
    ['▲ 4', '3', 'Green', 6],
    ['Worsened', '3', 'Green', 6],
    ['▲ 3 (5%)', '3', 'Green', 6],
    ['▲ 3', '-3', 'Green', 7],
    ['▲ 3', '2', 'Green', 7],
    ['▲ 3', '3', 'Amber', 8],
    ['▲ 3', '3', 'R', 8],
  ])('are warned of where they differ: %s, %s, %s', (travel, distance, rag, column) => {
    expect(read(travel, distance, rag)).toMatchObject([
      { severity: 'warning', code: 'derived-differs', row: 2, column },
    ]);
  });

  it('are warned of where there is nothing to work out', () => {
    const { issues } = readCsv(`${HEADINGS}\nA,High,-,85%,,▲ 3,3,Green`);
    expect(issues).toMatchObject([{ column: 6 }, { column: 7 }, { column: 8 }]);
  });

  it('may give the percent without its sign where their heading has one', () => {
    const table = (heading: string) => `Measure,Good is,24/25-Q1,24/25-Q2,${heading}\nA,High,82%,85%,3.7`;
    expect(readCsv(table('% change')).issues).toEqual([]);
    expect(readCsv(table('Change')).issues).toMatchObject([{ code: 'derived-differs' }]);
  });

  it('say in the message what the figures make', () => {
    expect(read('▲ 4', '3', 'Green')[0]?.message).toBe(
      'The table says “▲ 4” for the direction of travel, but its figures make it “up 3 percentage points (3.7%)”: that is what is used.',
    );
  });
});
