import { evaluateScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv/index.js';

describe('a wide table’s judgement is never guessed', () => {
  it('a Target beside figures for the year so far is the year’s, and judges no quarter', () => {
    const text =
      'Measure,Good is,2023/24 Q1,2023/24 Q1-Q2,2023/24 Q1-Q3,Target\nPlans,High,10%,20%,30%,40%\n';
    const [plans] = evaluateScorecard(readCsv(text).scorecard).indicators;
    expect(plans).toMatchObject({
      accumulation: 'year-to-date',
      rating: 'no-target',
      target: { reason: 'no-profile', text: '40%' },
    });
  });

  it('a figure without the sign of the rest is told, though the unit is named', () => {
    const text = 'Measure,Good is,Unit,23/24-Q1,23/24-Q2,Target\nPlans,High,%,67%,70,60%\n';
    expect(readCsv(text).issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['mixed-signs', 2, 5],
    ]);
  });
});

describe('rows of which none is known to be ours', () => {
  const text = 'indicator,period,value,area\nPlans,23/24-Q1,1,Sefton\nPlans,23/24-Q1,2,England\n';
  it('are told, and how to say which are', () => {
    const codes = (organisation?: string) =>
      readCsv(text, organisation === undefined ? {} : { organisation }).issues.map(({ code }) => code);
    expect(codes()).toContain('no-own-rows');
    expect(codes('Sefton')).not.toContain('no-own-rows');
  });
});
