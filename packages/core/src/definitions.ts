import type { Tolerance } from './amber-allowance.js';
import type { Decimal } from './decimal.js';
import type { ScorecardIndicator } from './document-types.js';
import type { InForce } from './in-force.js';
import type { Period } from './period.js';
import type { Frequency } from './period-kind.js';
import type { Target } from './shortfall.js';
import type { Unit } from './unit.js';
import type { ComparatorKind, Marker, MissingReason, Polarity, TargetBasis } from './vocabulary.js';

/** One recorded figure, or the reason why there is none. */
export interface Observation {
  period: Period;
  /** Null where it is missing. */
  value: Decimal | null;
  /** Digits after the point as recorded. */
  decimals: number;
  missing: MissingReason | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  lower: Decimal | null;
  upper: Decimal | null;
  markers: Marker[];
  note: string | null;
  immature: boolean;
  illustrative: boolean;
}

/** Observations in order of their periods, and by a period's canonical text. */
export interface Observations {
  list: readonly Observation[];
  at: ReadonlyMap<string, Observation>;
}

/** What a target asks for, and how a year-end figure is spread over its year. */
export interface TargetSetting {
  target: Target;
  basis: TargetBasis | null;
  /** ISO date or month. */
  agreed: string | null;
  yearEnd: boolean;
  profile: 'linear' | ReadonlyMap<string, Decimal> | null;
}

/** Another area, or a group's member, and its figures. */
export interface AreaFigures {
  /** Null for the comparator itself. */
  area: string | null;
  frequency: Frequency;
  figures: Observations;
}

/** Who an indicator is compared with, and all the figures that it has for them. */
export interface ComparatorDefinition {
  id: string;
  /** Its place among the document's comparators, from 0. */
  order: number;
  name: string;
  kind: ComparatorKind;
  statistic: 'mean' | 'median' | 'pooled';
  members: readonly InForce<readonly string[]>[];
}

/** All the figures that an indicator has for one comparator. */
export interface ComparisonDefinition {
  comparator: ComparatorDefinition;
  /** Every list of figures, the comparator's own and its members'. */
  areas: readonly AreaFigures[];
  /** The members' by their key, a list for each kind of period. */
  byArea: ReadonlyMap<string, readonly AreaFigures[]>;
}

/** One indicator as the rules read it: numbers exact, periods as dates, every default filled in. */
export interface IndicatorDefinition {
  document: ScorecardIndicator;
  /** Its place in the document, from 0. */
  order: number;
  unit: Unit;
  frequency: Frequency;
  isYearToDate: boolean;
  polarity: readonly InForce<Polarity>[];
  tolerance: readonly InForce<Tolerance>[];
  /** The document's own, for where the indicator's is not in force. */
  sharedTolerance: readonly InForce<Tolerance>[];
  targets: readonly InForce<TargetSetting>[];
  ratingRule: 'tolerance' | 'improving-is-amber';
  comparesWithLastYear: boolean;
  unchangedWithin: Decimal;
  sameWithin: Decimal;
  staleAfter: number | null;
  /** The life of the measure as first and last day; null has no end. */
  reported: { from: string | null; to: string | null };
  breaks: readonly { at: Period; note: string }[];
  observations: Observations;
  comparisons: readonly ComparisonDefinition[];
}

/** Names and codes by which lists of areas know us, in lower case. */
export type OurNames = ReadonlySet<string>;

/** A whole scorecard as the rules read it. */
export interface Definitions {
  us: OurNames;
  indicators: readonly IndicatorDefinition[];
}
