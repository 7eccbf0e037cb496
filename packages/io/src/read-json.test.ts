import { describe, expect, it } from 'vitest';
import { readCsv, readJson } from './index.js';

const document = {
  version: 1,
  title: 'Westmere',
  comparators: [{ id: 'england', name: 'England', kind: 'nation' }],
  indicators: [
    {
      id: 'bins',
      title: 'Bins',
      frequency: 'financial-year',
      observations: [{ period: '23/24', value: 5 }],
      comparisons: [{ comparator: 'england', observations: [{ period: '23/24', value: 6 }] }],
    },
  ],
};

describe('A document in JSON', () => {
  it('counts each observation as a row', () => {
    expect(readJson(JSON.stringify(document))).toMatchObject({
      rowsRead: 2,
      rowsUsed: 2,
      rowsSkipped: 0,
      issues: [],
      scorecard: { title: 'Westmere' },
    });
  });

  it('is read from bytes too', () => {
    expect(readJson(new TextEncoder().encode(JSON.stringify(document))).rowsUsed).toBe(2);
  });

  it('has a skipped row, with an issue, for an observation that is wrong', () => {
    const wrong = structuredClone(document);
    wrong.indicators[0]?.observations.push({ period: '23/25', value: 7 });
    const reading = readJson(JSON.stringify(wrong));
    expect(reading).toMatchObject({ rowsRead: 3, rowsUsed: 2, rowsSkipped: 1 });
    expect(reading.issues).toMatchObject([{ path: ['indicators', 0, 'observations', 1, 'period'] }]);
  });

  it.each([
    ['nothing', ''],
    ['a document cut short', '{ "version": 1, "title": "A'],
    ['a number', '5'],
    ['a list of numbers', '[5]'],
    ['null', 'null'],
  ])('that is %s gives an empty scorecard and says so', (_, text) => {
    const reading = readJson(text);
    expect(reading).toMatchObject({ rowsRead: 0, scorecard: { indicators: [] } });
    expect(reading.issues[0]?.severity).toBe('error');
  });
});

describe('A list of objects in JSON', () => {
  it('is read as the same table in CSV is', () => {
    const rows = [
      { indicator: 'A', period: '23/24', value: 0.1, polarity: 'low' },
      { indicator: 'A', period: '24/25', value: null, note: 'None yet' },
      { indicator: 'B', period: '24/25', value: '85%' },
    ];
    const csv = 'indicator,period,value,polarity,note\nA,23/24,0.1,low,\nA,24/25,,,None yet\nB,24/25,85%,,';
    expect(readJson(JSON.stringify(rows))).toEqual(readCsv(csv));
  });

  it('with a key of its own for each of thousands is not read in part', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ [`key ${i}`]: i }));
    expect(readJson(JSON.stringify(rows)).issues).toMatchObject([{ code: 'too-large' }]);
  });

  it('with __proto__ for a key harms nothing', () => {
    const reading = readJson('[{"__proto__":{"x":1},"indicator":"A","period":"23/24","value":5}]');
    expect(reading.rowsUsed).toBe(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
