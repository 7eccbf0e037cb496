import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';

describe('runs and extremes', () => {
  it('count the changes that went one way, and end at a gap', () => {
    expect(evaluate(indicator(['70', '75', '80', '85', '90'])).run).toMatchObject({
      judgement: 'improved',
      length: 4,
    });
    expect(evaluate(indicator(['70', null, '80', '85', '90'])).run).toMatchObject({
      judgement: 'improved',
      length: 2,
    });
    expect(evaluate(indicator(['70'])).run).toBeNull();
  });

  it('name the best or worst only where figures differ', () => {
    expect(evaluate(indicator(['70', '75', '90', '85', '90'])).extreme).toBe('best');
    expect(evaluate(indicator(['90', '75'], { polarity: 'low' })).extreme).toBe('best');
    expect(evaluate(indicator(['90', '75'])).extreme).toBe('worst');
    expect(evaluate(indicator(['75', '75'])).extreme).toBeNull();
    expect(evaluate(indicator(['75'])).extreme).toBeNull();
  });

  it('do not reach across a break', () => {
    const broken = indicator(['90', '70', '72'], { breaks: [{ at: '24/25-Q1', note: 'New definition' }] });
    expect(evaluate(broken)).toMatchObject({ run: { length: 1 }, extreme: 'best' });
  });
});
