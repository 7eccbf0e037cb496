import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScorecard, parsePeriod, parseScorecard, ratePerformance } from './index.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** One measure of two quarters by its target. */
function evaluate(polarity: 'high' | 'low', target: number, values: [number, number]) {
  const scorecard = parseScorecard({
    version: 1,
    title: 'T',
    indicators: [
      {
        id: 'x',
        title: 'X',
        unit: { kind: 'percent', decimals: 0 },
        frequency: 'financial-quarter',
        polarity,
        targets: [{ from: '24/25-Q1', value: target }],
        observations: values.map((value, i) => ({ period: `24/25-Q${i + 1}`, value })),
      },
    ],
  });
  return evaluateScorecard(scorecard).indicators[0]!;
}

describe('what the READMEs say comes out, comes out', () => {
  it('in the quick start', () => {
    const { explanation } = evaluate('low', 20, [25, 28]);
    expect(read('README.md')).toContain(`// '${explanation}'`);
    const rating = ratePerformance({ value: 81, target: 82, polarity: 'high' });
    expect(read('README.md')).toContain(
      `ratePerformance({ value: 81, target: 82, polarity: 'high' }); // '${rating}'`,
    );
  });

  it('in that of core', () => {
    const { ratingText, travel, explanation } = evaluate('high', 82, [82, 85]);
    const readme = read('packages/core/README.md');
    for (const text of [ratingText, travel.text, explanation]) expect(readme).toContain(`'${text}'`);
    expect(readme).toContain(`parsePeriod('2023/24 Q3').text\` is \`${parsePeriod('2023/24 Q3').text}\``);
  });
});
