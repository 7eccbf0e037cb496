import { DECIMAL_TEXT, decimal, plain } from './decimal.js';
import type { ScorecardUnit } from './document-types.js';
import { suggestion } from './nearest.js';
import { quote } from './quote.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

/** The value as written, or a grade as its scale spells it; null with an issue where it is neither. */
export function checkValue(value: string, unit: ScorecardUnit, path: Path, report: Report): string | null {
  if (unit.kind === 'grade') {
    const grade = unit.grades.find((name) => name.toLowerCase() === value.toLowerCase());
    if (grade) return grade;
    report.error(
      path,
      'off-scale',
      `${quote(value)} is not on the scale: it should be one of ${unit.grades.join(', ')}.${suggestion(value, unit.grades)}`,
    );
    return null;
  }
  if (DECIMAL_TEXT.test(value)) return value;
  report.error(
    path,
    'bad-number',
    `${quote(value)} is not a number: write it like 85 or "85.5", without a sign for its unit.`,
  );
  return null;
}

/** A value that holds in one form, so that `85` and `"85.0"` are one. */
export function valueSaid(value: string, unit: ScorecardUnit): string {
  return unit.kind === 'grade' ? value : plain(decimal(value));
}
