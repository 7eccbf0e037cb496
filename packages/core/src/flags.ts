import { monthOf } from './calendar-date.js';
import type { IndicatorDefinition } from './definitions.js';
import { type Judged, comparedPeriod, judgeAt } from './judge.js';
import { partsOf, type Period } from './period.js';
import { placeInYear } from './period-kind.js';
import type { Target } from './shortfall.js';
import type { Flag, Marker } from './vocabulary.js';

const MARKER_FLAGS: Record<Marker, Flag> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  b: 'break',
  u: 'low-reliability',
};

/** What a reader should know of the latest figure before relying on it, in the order of the list of flags. */
export function flagsOf(
  indicator: IndicatorDefinition,
  judged: Judged | null,
  lag: number | null,
  reportingDay: string,
): Flag[] {
  const life = lifeFlags(indicator, reportingDay);
  if (!judged?.observation) return life;
  const { observation, period, target } = judged;
  const from = comparedPeriod(indicator, period);
  const before = from && judgeAt(indicator, from);
  const isStale = indicator.staleAfter !== null && lag !== null && lag > indicator.staleAfter;
  return [
    ...observation.markers.map((marker) => MARKER_FLAGS[marker]),
    ...when(observation.immature, 'immature'),
    ...when(cautionsFor(indicator, period).length > 0, 'caution'),
    ...when(isStale, 'stale'),
    ...life,
    ...when(!!before && before.polarity !== judged.polarity, 'polarity-changed'),
    ...when(
      !!before?.target && !!target && !sameTarget(before.target.judged, target.judged),
      'target-changed',
    ),
    ...when(isSetAfter(judged), 'target-set-after'),
    ...when(observation.illustrative, 'illustrative'),
  ];
}

/** The life of the measure at the end of the reporting period: new in the last year, ended, or not begun. */
function lifeFlags({ reported: { from, to } }: IndicatorDefinition, day: string): Flag[] {
  if (to !== null && to < day) return ['ended'];
  if (from !== null && from > day) return ['not-started'];
  return from !== null && monthOf(day) - monthOf(from) < 12 ? ['new'] : [];
}

/** The cautions that hold for a period: by its quarter, its month, or by name. */
export function cautionsFor({ document }: IndicatorDefinition, period: Period): string[] {
  const parts = partsOf(period);
  const quarter = parts?.kind.endsWith('quarter') ? placeInYear(parts.kind, parts.last) : null;
  const month = period.kind === 'month' ? Number(period.start.slice(5, 7)) : null;
  return (document.cautions ?? [])
    .filter((caution) => {
      if (caution.quarter !== undefined && caution.quarter === quarter) return true;
      if (caution.month !== undefined && caution.month === month) return true;
      return caution.periods?.includes(period.text) ?? false;
    })
    .map(({ note }) => note);
}

/** The target was agreed only after the period it judges had ended. */
export function isSetAfter({ target, period }: Judged): boolean {
  const agreed = target?.setting.value.agreed;
  return !!agreed && agreed > period.end;
}

function sameTarget(a: Target | null, b: Target | null): boolean {
  if (!a || !b) return a === b;
  if ('value' in a && 'value' in b) return a.value.eq(b.value);
  return 'min' in a && 'min' in b && a.min.eq(b.min) && a.max.eq(b.max);
}

function when(holds: boolean, flag: Flag): Flag[] {
  return holds ? [flag] : [];
}
