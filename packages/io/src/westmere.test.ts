import { readFileSync } from 'node:fs';
import { type IndicatorResult, evaluateScorecard, parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './index.js';

const westmere = (file: string) =>
  readFileSync(new URL(`../../../examples/westmere/${file}`, import.meta.url), 'utf8');

const document = evaluateScorecard(parseScorecard(westmere('scorecard.json')));
const inDocument = new Map(document.indicators.map((indicator) => [indicator.id, indicator]));

/** What the tables must say as the JSON does. */
function told({ latest, rating, travel, target }: IndicatorResult) {
  const { period } = latest;
  return {
    period,
    value: 'value' in latest ? latest.value : latest.reason,
    rating,
    travel,
    target: target?.value ?? null,
  };
}

describe.each([
  { file: 'scorecard-wide.csv', indicators: 29 },
  { file: 'scorecard-tidy.csv', indicators: 36 },
])("Westmere's $file", ({ file, indicators }) => {
  const reading = readCsv(westmere(file), { organisation: 'Westmere Borough Council', illustrative: true });
  const results = evaluateScorecard(reading.scorecard);

  it('is read whole, without an issue', () => {
    expect(reading.issues).toEqual([]);
    expect(reading.rowsSkipped).toBe(0);
    expect(results.indicators).toHaveLength(indicators);
    expect(results.period).toBe(document.period);
  });

  it.each(results.indicators.map((indicator) => [indicator.id, indicator] as const))(
    'gives the latest figure, rating, direction of travel and target of the JSON: %s',
    (id, indicator) => {
      const same = inDocument.get(id);
      expect(same && told(same)).toEqual(told(indicator));
    },
  );
});
