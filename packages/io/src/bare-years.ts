import { quote } from './cell.js';
import type { Ledger } from './ledger.js';
import type { Measure } from './measure.js';
import type { PeriodReader, PeriodRule, Year } from './period-text.js';

/**
 * The indicators of a tidy table, whose column of periods is read as one: where most of it is years of two (`23/24`), a
 * row's `2023` may be one too. It is read so where the option `year` says which, and as the calendar year, told, where not.
 */
export function withBareYears(
  measures: readonly Measure[],
  year: Year,
  reader: PeriodReader,
  ledger: Ledger,
): Measure[] {
  const texts = new Map<string, number>();
  for (const { entries } of measures)
    for (const { cells } of entries) {
      const { period, frequency } = cells;
      if (period && !frequency) texts.set(period.text, (texts.get(period.text) ?? 0) + 1);
    }
  const kinds = { 'financial-year': 0, 'academic-year': 0, bare: 0 };
  for (const [text, count] of texts) {
    const parse = isBare(text) ? null : reader.parse(text);
    if (isBare(text)) kinds.bare += count;
    else if (parse?.ok && isOfTwo(parse.period.kind)) kinds[parse.period.kind] += count;
  }
  const kind = kinds['academic-year'] > kinds['financial-year'] ? 'academic-year' : 'financial-year';
  if (kinds.bare === 0 || kinds[kind] <= kinds.bare) return [...measures];
  return measures.map((measure) => {
    const [first] = measure.entries;
    const period = first?.cells.period;
    const isAll = measure.entries.every(({ cells }) => !cells.frequency && isBare(cells.period?.text ?? ''));
    if (!first || !period || !isAll) return measure;
    if (!year) {
      const message = `${quote(period.text)} is read as the calendar year, among rows of ${kind.replace('-', ' ')}s: if it is one of these, write it like 23/24.`;
      ledger.warn(period, 'bare-year', message);
      return measure;
    }
    const cells = { ...first.cells, frequency: { ...period, text: kind } };
    return { ...measure, entries: [{ ...first, cells }, ...measure.entries.slice(1)] };
  });
}

/** Years alone are calendar years to an indicator that nothing calls financial or academic, whatever the option `year` says. */
export function warnOfUnusedYear(
  { entries, shared }: Measure,
  rule: PeriodRule | undefined,
  ledger: Ledger,
): void {
  const period = entries[0]?.cells.period;
  if (!period || rule?.frequency !== 'calendar-year' || shared.frequency || !isBare(period.text)) return;
  const message = `${quote(period.text)} is read as the calendar year: the option year says which year one alone is, but not whether it is financial or academic. Say that in a column Frequency.`;
  ledger.warnOnce(period, 'year-unused', message);
}

function isBare(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function isOfTwo(kind: string): kind is 'financial-year' | 'academic-year' {
  return kind === 'financial-year' || kind === 'academic-year';
}
