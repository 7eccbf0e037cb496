import type { ScorecardUnit } from './document-types.js';

/**
 * What numerator ÷ denominator is multiplied by to be in the unit: 100 for a percent, `per` for a rate, 1 for a
 * ratio, a count, days, a score and money. Null for grades, which have no quotient.
 */
export function derivedFactor(unit: ScorecardUnit): number | null {
  switch (unit.kind) {
    case 'percent':
      return 100;
    case 'rate':
      return unit.per;
    case 'grade':
      return null;
    default:
      return 1;
  }
}
