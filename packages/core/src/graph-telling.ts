import { type Decimal, greatest, least } from './decimal.js';
import type { IndicatorDefinition } from './definitions.js';
import type { Judged } from './judge.js';
import type { Telling } from './telling.js';
import type { GraphTelling } from './words.js';

/** What the graph of the periods shown tells, for its accessible name. */
export function graphTelling(
  indicator: IndicatorDefinition,
  shown: readonly Judged[],
  telling: Telling,
): GraphTelling {
  const observed = shown.filter(({ observation }) => observation?.value);
  const values = observed
    .map(({ observation }) => observation?.value)
    .filter((value): value is Decimal => !!value);
  const first = observed[0];
  const last = observed.at(-1);
  const point = (judged: Judged | undefined) =>
    judged?.observation
      ? {
          period: telling.period(judged.period),
          isDay: judged.period.kind === 'day',
          figure: telling.observation(judged.observation),
        }
      : null;
  return {
    title: indicator.document.title,
    illustrative: shown.some(({ observation }) => observation?.illustrative),
    first: point(first),
    last: point(last),
    movement: last && 'change' in last.travel ? last.travel.change.movement : null,
    least: values.length > 0 ? textOf(least(values), observed, telling) : '',
    greatest: values.length > 0 ? textOf(greatest(values), observed, telling) : '',
    yearEnd: last?.target?.yearEnd ? telling.recorded(last.target.yearEnd) : null,
    targets: changes(indicator.isYearToDate && last ? [last] : shown, ({ target }) =>
      target?.judged ? telling.target(target.judged) : null,
    ).map(({ judged, value }) => ({ period: telling.period(judged.period), figure: value })),
    gaps: shown
      .filter(({ observation }) => !observation?.value)
      .map(({ observation, period }) => ({
        period: telling.period(period),
        why: telling.words.labels.reasons[observation?.missing ?? 'not-observed'],
      })),
    breaks: indicator.breaks.filter(({ at }) => isShown(at.start, shown)).map(({ at }) => telling.period(at)),
    flips: flipsOf(shown, telling),
  };
}

function flipsOf(shown: readonly Judged[], telling: Telling): GraphTelling['flips'] {
  const ways = changes(shown, ({ polarity }) => polarity);
  return ways.slice(1).map(({ judged, value }, i) => ({
    period: telling.period(judged.period),
    polarity: value,
    before: ways[i]?.value ?? 'none',
  }));
}

/** The periods at which something takes another value than in the period before, the first included. */
function changes<T extends string>(
  shown: readonly Judged[],
  of: (judged: Judged) => T | null,
): { judged: Judged; value: T }[] {
  let before: T | null = null;
  return shown.flatMap((judged) => {
    const value = of(judged);
    if (value === null || value === before) return [];
    before = value;
    return [{ judged, value }];
  });
}

function textOf(value: Decimal, observed: readonly Judged[], telling: Telling): string {
  const observation = observed.find((judged) => judged.observation?.value?.eq(value))?.observation;
  return observation ? telling.observation(observation) : '';
}

function isShown(day: string, shown: readonly Judged[]): boolean {
  const [first, last] = [shown[0], shown.at(-1)];
  return !!first && !!last && day > first.period.start && day <= last.period.end;
}
