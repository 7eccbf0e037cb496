import { parseScorecard } from '@scorecard/core';
import { expect, it } from 'vitest';
import { withheldFrom, writeJson } from './index.js';

const document = {
  indicators: [
    {
      observations: [{ denominator: 41, numerator: 3, missing: 'confidential', period: '24/25-Q1' }],
      frequency: 'financial-quarter',
      title: 'Fly-tips',
      id: 'fly-tips',
    },
  ],
  title: 'Westmere',
  version: 1,
};

it('writes keys in one order, whatever theirs was', () => {
  const { title, version, indicators } = document;
  const text = writeJson(parseScorecard(document));
  expect(text).toBe(writeJson(parseScorecard({ version, title, indicators })));
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"title": "Westmere",/);
  expect(text).toMatch(/"id": "fly-tips",\s+"title": "Fly-tips",\s+"frequency"/);
});

it('never writes the counts of a confidential figure', () => {
  const [indicator] = parseScorecard(writeJson(parseScorecard(document))).indicators;
  expect(indicator?.observations).toEqual([{ period: '24/25-Q1', missing: 'confidential' }]);
});

it('never writes what was published of a figure before it became confidential, and keeps other revisions', () => {
  const scorecard = parseScorecard({
    ...document,
    indicators: [
      {
        ...document.indicators[0],
        observations: [
          {
            period: '24/25-Q1',
            missing: 'confidential',
            revisions: [
              { published: '2024-08-01', missing: 'late' },
              { published: '2024-09-01', value: 7 },
            ],
          },
          { period: '24/25-Q2', value: 9, revisions: [{ published: '2024-12-01', value: 8 }] },
        ],
      },
    ],
  });
  expect(parseScorecard(writeJson(scorecard)).indicators[0]?.observations).toEqual([
    {
      period: '24/25-Q1',
      missing: 'confidential',
      revisions: [{ published: '2024-08-01', missing: 'late' }],
    },
    { period: '24/25-Q2', value: '9', revisions: [{ published: '2024-12-01', value: '8' }] },
  ]);
  expect(withheldFrom(scorecard)).toEqual([
    { what: 'what was published before a revision', paths: ['indicators[0].observations[0].revisions[1]'] },
  ]);
});
