import { safeParsePeriod } from '@scorecard/core';
import type { Arguments } from './command.js';
import { Failure } from './failure.js';

/** The `--period` that was typed, as an option of evaluation; throws a Failure that shows a right form. */
export function reportingPeriod({ values }: Arguments): { period?: string } {
  const { period } = values;
  if (period === undefined) return {};
  const parse = safeParsePeriod(period);
  if (!parse.ok) throw new Failure(parse.issues.map(({ message }) => message).join(' '));
  return { period: parse.period.text };
}
