import { describe, expect, it } from 'vitest';
import { evaluateIndicator, parseScorecard } from './index.js';
import { unitToSay } from './unit-to-say.js';

const rate = { kind: 'rate', per: 10000, of: 'children' } as const;

function said(title: string, unit: object): string | null | undefined {
  const indicators = [{ id: 'm', title, unit, frequency: 'financial-year', observations: [] }];
  const one = evaluateIndicator(parseScorecard({ version: 1, title: 'T', indicators }), 'm');
  return one && unitToSay(one);
}

describe('The unit beside figures', () => {
  it.each([
    ['Children looked after', rate, 'per 10,000 children'],
    ['Children looked after per 10,000 children', rate, null],
    ['Children looked after, Per 10,000 Children', rate, null],
    ['Seen in time', { kind: 'percent' }, null],
    ['Spent', { kind: 'currency', code: 'GBP', scale: 'million' }, null],
    ['Contacts', { kind: 'count' }, null],
  ])('of “%s” in %o is %s', (title, unit, expected) => {
    expect(said(title, unit)).toBe(expected);
  });
});
