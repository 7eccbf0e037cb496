import { type Scorecard, comparePeriods, previousPeriod } from '@scorecard/core';
import type { Reading } from './read-scorecard.js';

type Indicator = Scorecard['indicators'][number];

/**
 * A wide table has one Target column, the latest year's: of earlier years it says nothing. Beside another edition that
 * does, its measures have those targets; a document and a tidy table say themselves what was in force when.
 */
export function withTargetsOfOtherYears(scorecard: Scorecard, reading: Reading, other: Scorecard): Scorecard {
  if (!isWide(reading)) return scorecard;
  const start = earliest(scorecard.indicators.flatMap(({ targets = [] }) => targets.map(({ from }) => from)));
  if (start === null) return scorecard;
  const others = new Map(other.indicators.map((indicator) => [indicator.id, indicator.targets ?? []]));
  const indicators = scorecard.indicators.map((indicator) => {
    const before = (others.get(indicator.id) ?? []).filter(({ from }) => comparePeriods(from, start) < 0);
    return before.length === 0 ? indicator : withEarlier(indicator, before, start);
  });
  return { ...scorecard, indicators };
}

/** Each target of other years ends where this table begins to speak, whether or not it names one then. */
function withEarlier(
  indicator: Indicator,
  before: NonNullable<Indicator['targets']>,
  start: string,
): Indicator {
  const end = previousPeriod(start).text;
  const ended = before.map((target) =>
    target.to !== undefined && comparePeriods(target.to, end) < 0 ? target : { ...target, to: end },
  );
  return { ...indicator, targets: [...ended, ...(indicator.targets ?? [])] };
}

function earliest(periods: readonly string[]): string | null {
  return periods.toSorted(comparePeriods)[0] ?? null;
}

/** True for a table with several figures of one measure in a row. */
function isWide({ places }: Reading): boolean {
  const rows = new Set<string>();
  for (const [path, { row }] of places) {
    const key = `${path.split('.')[1]} ${row}`;
    if (rows.has(key)) return true;
    rows.add(key);
  }
  return false;
}
