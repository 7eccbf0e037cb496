import { type Period, comparePeriods } from '@scorecard/core';

/** A setting as a row of one period has it; null for none. */
export interface SettingAt<T> {
  period: Period;
  value: T | null;
}

/** A setting and the dates between which it is in force, as the document writes them. */
export interface Change<T> {
  from: string;
  to?: string;
  value: T;
}

/**
 * A setting that each row repeats as a list of its changes: one item for each run of rows with the same value, in force
 * from the first; `to` its last only where a row without any follows.
 */
export function changesOf<T>(rows: readonly SettingAt<T>[], keyOf: (value: T) => string): Change<T>[] {
  const changes: Change<T>[] = [];
  let key: string | null = null;
  let last = '';
  for (const { period, value } of rows.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    const next = value === null ? null : keyOf(value);
    const open = changes.at(-1);
    if (next === null && key !== null && open) open.to = last;
    if (value !== null && next !== key) changes.push({ from: lastPart(period), value });
    key = next;
    last = lastPart(period);
  }
  return changes;
}

/** Windows overlap, so a setting takes effect in the last part of one: that is the day on which it is judged. */
export function lastPart({ kind, text }: Period): string {
  return kind === 'window' ? (text.split('..')[1] ?? text) : text;
}
