export { parseScorecard, safeParseScorecard, type ScorecardParse } from './parse-scorecard.js';
export { evaluateIndicator, evaluateScorecard, type EvaluateOptions } from './evaluate.js';
export { whatChanged } from './what-changed.js';
export type { Change } from './changed-figure.js';
export { draftCommentary } from './draft-commentary.js';
export { disclosureRisks } from './disclosure.js';
export type { Scorecard, ScorecardInput } from './scorecard-model.js';
export type {
  BreakdownResult,
  CategoryResult,
  Commentary,
  ComparisonResult,
  Distance,
  Figure,
  IndicatorResult,
  Latest,
  Results,
  SeriesItem,
  Source,
  Summary,
  TargetResult,
  ThemeResult,
  ToleranceResult,
  Travel,
  UnitResult,
} from './results.js';

export { parsePeriod, safeParsePeriod, type PeriodParse } from './parse-period.js';
export { formatPeriod } from './format-period.js';
export {
  comparePeriods,
  nextPeriod,
  periodEnd,
  periodStart,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
} from './step-period.js';
export type { Period } from './period.js';
export type { Frequency, PartKind, PeriodKind } from './period-kind.js';

export {
  directionOfTravel,
  quartile,
  rank,
  ratePerformance,
  type PlainTarget,
  type PlainTolerance,
  type PlainValue,
  type RatePerformanceInput,
  type StandingInput,
} from './plain-rules.js';
export type { Quartile } from './quartile.js';
export type { Rank } from './rank.js';
export type { TravelColour } from './direction-of-travel.js';

export { formatPlace, ScorecardError, type Issue } from './issue.js';
export { suggestion } from './nearest.js';
export { isWebAddress } from './web-address.js';
export { english } from './english.js';
export { englishLabels, fill, type FirstLabels, type Labels } from './english-labels.js';
export type { ResultWords, Words } from './words.js';
export type {
  Accumulation,
  ComparatorKind,
  ComparisonJudgement,
  Flag,
  Marker,
  MilestoneStatus,
  MissingReason,
  Movement,
  Polarity,
  Rating,
  Reason,
  TargetBasis,
  TargetStatus,
  TravelJudgement,
} from './vocabulary.js';
