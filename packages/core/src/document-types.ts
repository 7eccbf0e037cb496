import type { Scorecard } from './scorecard-model.js';

/** The parts of a scorecard document, by their names in the domain. */
export type ScorecardIndicator = Scorecard['indicators'][number];
export type ScorecardObservation = NonNullable<ScorecardIndicator['observations']>[number];
export type ScorecardComparison = NonNullable<ScorecardIndicator['comparisons']>[number];
export type ScorecardTarget = NonNullable<ScorecardIndicator['targets']>[number];
export type ScorecardComparator = NonNullable<Scorecard['comparators']>[number];
export type ScorecardTheme = NonNullable<Scorecard['themes']>[number];
export type ScorecardCommentary = NonNullable<ScorecardIndicator['commentary']>[number];
export type ScorecardUnit = NonNullable<ScorecardIndicator['unit']>;
export type ScorecardTolerance = Exclude<NonNullable<ScorecardIndicator['tolerance']>, readonly unknown[]>;
