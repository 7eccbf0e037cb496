import { type Decimal, decimal, divide } from './decimal.js';
import type { IndicatorDefinition, TargetSetting } from './definitions.js';
import { type InForce, inForceOn } from './in-force.js';
import { partsOf, type Period } from './period.js';
import { perYear, placeInYear } from './period-kind.js';
import type { Target } from './shortfall.js';

/** The target of a period: what it is judged against, and the year-end figure behind it where there is one. */
export interface TargetAt {
  /** Null where a year-end target has no figure for this period. */
  judged: Target | null;
  yearEnd: Decimal | null;
  setting: InForce<TargetSetting>;
}

/** The target in force on the last day of a period, a year-end target through its profile; null where there is none. */
export function targetAt(indicator: IndicatorDefinition, period: Period): TargetAt | null {
  const setting = inForceOn(indicator.targets, period.end);
  if (!setting) return null;
  const { target, yearEnd } = setting.value;
  if (!yearEnd) return { judged: target, yearEnd: null, setting };
  const goal = 'value' in target ? target.value : null;
  const expected = goal && expectedBy(period, goal, setting.value.profile);
  return { judged: expected && { value: expected }, yearEnd: goal, setting };
}

/** What is expected by the end of a period: the profile's figure, or for `linear` the share of the year gone. */
function expectedBy(period: Period, yearEnd: Decimal, profile: TargetSetting['profile']): Decimal | null {
  const place = placeOf(period);
  if (!place || !profile) return null;
  if (profile === 'linear') return divide(yearEnd.times(place.place), decimal(place.of));
  return profile.get(place.key) ?? null;
}

/** How many periods of its year are still to come; null for a period that is no part of a year. */
export function periodsLeftInYear(period: Period): number | null {
  const place = placeOf(period);
  return place && place.of - place.place;
}

/** A period's place in its year: a month's in the financial year, since that is the year that councils report. */
function placeOf(period: Period): { place: number; of: number; key: string } | null {
  const parts = partsOf(period);
  if (!parts || period.kind === 'window') return null;
  const { kind, first } = parts;
  const of = perYear(kind);
  const calendar = placeInYear(kind, first);
  const place = kind === 'month' ? ((calendar + 8) % 12) + 1 : calendar;
  return { place, of, key: `${{ 12: 'M', 4: 'Q', 2: 'H' }[of] ?? ''}${place}` };
}
