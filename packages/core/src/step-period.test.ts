import { describe, expect, it } from 'vitest';
import { periodsBetween } from './index.js';

describe('periods', () => {
  it('are listed from first to last', () => {
    expect(periodsBetween('23/24-Q3', '24/25-Q1').map(({ text }) => text)).toEqual([
      '23/24-Q3',
      '23/24-Q4',
      '24/25-Q1',
    ]);
    expect(periodsBetween('24/25-Q1', '23/24-Q3')).toEqual([]);
    expect(() => periodsBetween('23/24-Q3', '2024')).toThrow(/different kinds/);
    expect(() => periodsBetween('1900-01-01', '2199-12-31')).toThrow(/over 10000 periods/);
  });
});
