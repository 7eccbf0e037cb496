/** Which way is good. `none`: the figure is shown and never judged. Source: contract of the scorecard document. */
export type Polarity = 'high' | 'low' | 'range' | 'none';

/** How a figure stands against its target: three judgements, and three honest reasons for not judging. */
export type Rating = 'green' | 'amber' | 'red' | 'no-target' | 'no-data' | 'not-judged';

/** Whether a change was in the good direction, whichever way the figure moved. */
export type TravelJudgement = 'improved' | 'worsened' | 'unchanged' | 'not-judged';

/** Which way the figure itself moved; says nothing of good or bad. */
export type Movement = 'up' | 'down' | 'level';

/** How we stand beside a comparator. `similar`: our confidence limits hold their figure. */
export type ComparisonJudgement = 'better' | 'worse' | 'same' | 'similar' | 'not-judged';

/** Why a figure is missing, as the author of the data declares it. */
export type MissingReason =
  'confidential' | 'not-available' | 'not-applicable' | 'low' | 'late' | 'not-due' | 'pending';

/** Every reason that a result can give instead of a figure. */
export type Reason =
  | MissingReason
  | 'not-observed'
  | 'previous-missing'
  | 'break'
  | 'immature'
  | 'no-profile'
  | 'no-common-period';

/** Qualifies a value: provisional, revised, estimated, break in series, low reliability (unreliable). */
export type Marker = 'p' | 'r' | 'e' | 'b' | 'u';

/** Where a target comes from. */
export type TargetBasis = 'local' | 'national' | 'benchmark' | 'outturn';

/** Why there is, or is not, a target. */
export type TargetStatus = 'set' | 'to-be-set' | 'not-targeted' | 'baseline-year';

/** What a value covers: its own period, the year so far, or the state on the period's last day. */
export type Accumulation = 'period' | 'year-to-date' | 'snapshot';

/** What a comparator is: only a group has members. */
export type ComparatorKind = 'nation' | 'region' | 'area' | 'group';

/** What a reader should know of a figure before relying on it. */
export type Flag =
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'break'
  | 'low-reliability'
  | 'immature'
  | 'caution'
  | 'stale'
  | 'new'
  | 'ended'
  | 'not-started'
  | 'polarity-changed'
  | 'target-changed'
  | 'target-set-after'
  | 'illustrative';

/** `due` is still to come; a milestone whose period has no figure is `not-known`. */
export type MilestoneStatus = 'met' | 'missed' | 'due' | 'not-known';
