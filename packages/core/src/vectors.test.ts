import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from './index.js';

const file = new URL('../../../../shared/vectors/rules.json', import.meta.url);
const present = existsSync(file);

interface Case {
  name?: string;
  input?: never;
  frequency?: never;
  document?: unknown;
  expected: unknown;
}

const groups = present ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Case[]>) : {};

/** How each group of the vectors is answered; a group without an answer fails. */
const answers: Record<string, (row: Case) => unknown> = {
  ratePerformance: ({ input }) => core.ratePerformance(input!),
  directionOfTravel: ({ input }) => core.directionOfTravel(input!),
  rank: ({ input }) => core.rank(input!),
  quartile: ({ input }) => core.quartile(input!),
  formatPeriod: ({ input, frequency }) => {
    const parse = core.safeParsePeriod(input!, frequency);
    return parse.ok ? core.formatPeriod(parse.period) : 'error';
  },
  formatPeriodLong: ({ input }) => core.formatPeriod(input!, 'long'),
  previousPeriod: ({ input }) => core.previousPeriod(input!).text,
  samePeriodLastYear: ({ input }) => core.samePeriodLastYear(input!).text,
  periodStart: ({ input }) => core.periodStart(input!),
  periodEnd: ({ input }) => core.periodEnd(input!),
  evaluateIndicator: ({ document }) => {
    const scorecard = core.parseScorecard(document);
    return core.evaluateIndicator(scorecard, scorecard.indicators[0]!.id);
  },
};

describe.skipIf(!present)('the shared vectors hold', () => {
  describe.each(Object.entries(groups))('%s', (group, rows) => {
    it.each(rows.map((row) => [row.name ?? JSON.stringify(row.input), row] as const))('%s', (_name, row) => {
      const answer = answers[group]!(row);
      if (group === 'evaluateIndicator') expectPart(answer, row.expected);
      else expect(answer).toEqual(row.expected);
    });
  });
});

/** In a part of a result, null stands for null or absent. */
function expectPart(actual: unknown, expected: unknown, place = 'result'): void {
  if (expected === null) return expect(actual ?? null, place).toBeNull();
  if (typeof expected !== 'object') return expect(actual, place).toBe(expected);
  for (const [key, value] of Object.entries(expected)) {
    expectPart((actual as Record<string, unknown> | undefined)?.[key], value, `${place}.${key}`);
  }
}
