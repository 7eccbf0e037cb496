import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';

describe('year to date', () => {
  const yearEnd = (profile?: 'linear' | Record<string, number>) => ({
    accumulation: 'year-to-date' as const,
    targets: [
      {
        from: '24/25-Q1',
        value: 97.25,
        appliesAt: 'year-end' as const,
        ...(profile === undefined ? {} : { profile }),
      },
    ],
  });
  const unit = { kind: 'percent' } as const;

  it('without a profile is not judged, and still shows the target of the year’s end', () => {
    const { rating, target, explanation } = evaluate(indicator(['53.6'], { unit, ...yearEnd() }));
    expect(rating).toBe('no-target');
    expect(target).toMatchObject({
      value: null,
      reason: 'no-profile',
      text: '97.25%',
      yearEnd: { value: '97.25', text: '97.25%' },
    });
    expect(explanation).toBe(
      'The target of 97.25% is for the end of the year. Without a profile of what to expect by now, 53.6% so far is not judged.',
    );
  });

  it('with a linear profile expects the share of the year gone, and says what each quarter must add', () => {
    const { target, ratingText } = evaluate(indicator(['53.6'], { unit, ...yearEnd('linear') }));
    expect(target).toMatchObject({ value: '48.625', requiredPerPeriod: { value: '21.825' } });
    expect(ratingText).toBe('On profile');
  });

  it('needs nothing more once reached, and says nothing in the last quarter', () => {
    expect(evaluate(indicator(['98'], { unit, ...yearEnd('linear') })).target?.requiredPerPeriod?.value).toBe(
      '0',
    );
    const last = indicator([], {
      unit,
      ...yearEnd('linear'),
      observations: [{ period: '24/25-Q4', value: 98 }],
    });
    expect(evaluate(last, { period: '24/25-Q4' }).target?.requiredPerPeriod).toBeNull();
  });

  it('reads a window from the start of the year as its last quarter', () => {
    const input = indicator([], {
      unit,
      ...yearEnd(),
      observations: [{ period: '2024/25 Q1 - 2024/25 Q2', value: 53.6 }],
    });
    expect(evaluate(input).latest.period).toBe('24/25-Q2');
  });
});
