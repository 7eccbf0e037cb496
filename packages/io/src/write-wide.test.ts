import { describe, expect, it } from 'vitest';
import { leftOutOf, linesOf, westmere } from '../fixtures/one-indicator.js';
import { writeCsv } from './csv/index.js';

describe('wide CSV', () => {
  const scorecard = westmere({
    polarity: 'low',
    unit: { kind: 'percent' },
    targets: [{ from: '24/25-Q1', value: 20 }],
    observations: [
      { period: '23/24-Q4', value: 26 },
      { period: '24/25-Q1', missing: 'confidential' },
      { period: '24/25-Q2', value: 28, markers: ['p'], illustrative: true },
    ],
  });
  const written = writeCsv(scorecard, { layout: 'wide' });

  it('has a row for each indicator and a column for each period', () => {
    expect(linesOf(written)).toEqual([
      'Id,Measure,Good is,Unit,Frequency,23/24-Q4,24/25-Q1,24/25-Q2,Target,Illustrative',
      'fly-tips,Fly-tips,low,percent,financial-quarter,26,[c],28 [p],20,yes',
      '',
    ]);
  });

  it('comes back the same but for what it names: every figure of a row with an illustrative one is marked so', () => {
    expect(leftOutOf(written)).toEqual({
      'the title of the scorecard': ['title'],
      'which single figures are illustrative': [
        'indicators[0].observations[0].illustrative',
        'indicators[0].observations[1].illustrative',
      ],
    });
  });

  it('has no target where the latest figure is from before it, and says so', () => {
    const old = westmere({
      frequency: 'calendar-year',
      polarity: 'high',
      targets: [{ from: '2010', value: 20 }],
      observations: [
        { period: '2019', value: 26 },
        { period: '2024', missing: 'pending' },
      ],
    });
    const written = writeCsv(old, { layout: 'wide' });
    expect(linesOf(written)[0]).not.toContain('Target');
    expect(leftOutOf(written)).toMatchObject({ targets: ['indicators[0].targets'] });
  });

  it('has no target where it moved within the year, since one column can not say so', () => {
    const moved = westmere({
      polarity: 'low',
      targets: [
        { from: '24/25-Q1', value: 20 },
        { from: '24/25-Q2', value: 18 },
      ],
      observations: [
        { period: '24/25-Q1', value: 19 },
        { period: '24/25-Q2', value: 19 },
      ],
    });
    expect(linesOf(writeCsv(moved, { layout: 'wide' }))[0]).not.toContain('Target');
  });

  it('has the values that are given by numerator and denominator alone, but none that is confidential', () => {
    const { text } = writeCsv(
      westmere({
        unit: { kind: 'percent' },
        observations: [
          { period: '24/25-Q1', numerator: 170, denominator: 200 },
          { period: '24/25-Q2', missing: 'confidential', numerator: 3, denominator: 4 },
        ],
      }),
      { layout: 'wide' },
    );
    expect(text.split('\r\n')[1]).toContain(',85,[c]');
  });
});
