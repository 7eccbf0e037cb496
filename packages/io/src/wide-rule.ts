import type { Frequency } from '@scorecard/core';
import { inferRule } from './period-column.js';
import type { PeriodReader, PeriodRule } from './period-text.js';

/**
 * How the columns of a wide table are read: by the commonest kind of period, unless another is `filled` after the last of
 * those: 24/25 Q1 beside the outturns of years before. The newest figure is the one to show, and the Target column is its.
 */
export function wideRule(
  texts: readonly string[],
  filled: readonly string[],
  frequency: Frequency | null,
  reader: PeriodReader,
): PeriodRule {
  const usual = inferRule(texts, frequency, reader);
  if (frequency) return usual;
  const last = filled
    .flatMap((text) => {
      const read = reader.read(text, usual);
      return read.ok && !isBareYear(text, usual) ? [read.period.end] : [];
    })
    .toSorted()
    .at(-1);
  const newer = filled.filter((text) => {
    const parse = reader.parse(text);
    const isOther = parse.ok && !isBareYear(text, usual) && !reader.read(text, usual).ok;
    return isOther && last !== undefined && parse.period.start > last;
  });
  return newer.length > 0 ? inferRule(newer, null, reader) : usual;
}

/** Whether a text is one year alone where years of two are asked for: which two it is can't be told. */
export function isBareYear(text: string, { frequency }: PeriodRule): boolean {
  return /^\d{4}$/.test(text) && (frequency === 'financial-year' || frequency === 'academic-year');
}
