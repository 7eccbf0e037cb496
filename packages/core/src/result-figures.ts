import type {
  ComparatorKind,
  ComparisonJudgement,
  Marker,
  Movement,
  Polarity,
  Rating,
  Reason,
  TargetBasis,
  TravelJudgement,
} from './vocabulary.js';

/** Words that every item with a figure, or a reason for none, carries. */
export type Figure =
  | {
      status: 'observed';
      value: string;
      /** `85%`, without markers. */
      text: string;
      markers: Marker[];
    }
  | {
      status: 'missing';
      reason: Reason;
      /** `[c]`. */
      text: string;
      /** `suppressed`: what a screen reader and a legend say for it. */
      reasonText: string;
    };

export type Latest = Figure & {
  /** Null only when nothing was ever due. */
  period: string | null;
  /** Its name in a sentence: `24/25-Q2`, `21 June 2024`. */
  periodName: string | null;
  /** `July to September 2024`: the dates, without the name of the quarter. */
  periodText: string | null;
  /** How many of its own periods have wholly ended since: 0 is current; null when nothing is observed. */
  lag: number | null;
  /** The author's note on this observation. */
  note: string | null;
  /** Missing observations after this one, up to the reporting period. */
  since: {
    period: string;
    periodName: string;
    reason: Reason;
    text: string;
    reasonText: string;
    note: string | null;
  }[];
  /** Confidence limits, decimal strings. */
  lower: string | null;
  upper: string | null;
};

export interface TargetResult {
  /** What the latest value is judged against; null for a year-end target without a profile, and for a range. */
  value: string | null;
  /** A range's bounds; null otherwise. */
  range: { min: string; max: string } | null;
  /** `82%`, `90% to 95%`; for a year-end target without a profile, the year-end figure. */
  text: string;
  basis: TargetBasis | null;
  basisText: string | null;
  /** When the figure applies to the year's end; null for a target of the period itself. */
  yearEnd: { value: string; text: string } | null;
  /** What each remaining period must add to finish on target; null in the last, where high isn't good, and where not year to date. */
  requiredPerPeriod: { value: string; text: string } | null;
  /** `no-profile` when a year-end target can't be judged yet. */
  reason: Reason | null;
}

/** How far off target is still amber. */
export interface ToleranceResult {
  kind: 'percent' | 'points' | 'steps' | 'limit';
  /** A percent of the target, an amount in the indicator's unit, steps of the scale, or the limit itself. */
  value: string;
  /** `5% of the target`, `2 percentage points`, `a limit of 90%`. */
  text: string;
}

export interface Distance {
  /** Value less target, signed, in the indicator's unit (steps for grades). */
  difference: string;
  /** Difference as a percent of the target, two decimals; null where the target is 0 or a grade. */
  percent: string | null;
  /** `3 percentage points better than target`. */
  text: string;
  /** How far, unsigned: `3 percentage points`. */
  awayText: string;
  /** For a table: `+3 pts`. */
  shortText: string;
  /** For a table: `+3.7%`; null with `percent`. */
  percentText: string | null;
  /** True where the figure as shown, against the target as shown, would have another colour. */
  roundingHidesRating: boolean;
}

export type Travel =
  | {
      from: string;
      difference: string;
      /** Two decimals; null from zero, through zero, and for scores and grades. */
      percentChange: string | null;
      movement: Movement;
      judgement: TravelJudgement;
      judgementText: string;
      colour: 'green' | 'red' | 'amber' | 'none';
      /** `up 3 percentage points (3.7%)`. */
      text: string;
      /** For a table: `+3 pts`. */
      shortText: string;
      percentText: string | null;
      /** `since 24/25-Q1`. */
      sinceText: string;
    }
  | { reason: Reason; text: string; judgementText: string };

export interface ComparisonResult {
  comparator: string;
  name: string;
  kind: ComparatorKind;
  /** The period of their figure; null when there is none. */
  period: string | null;
  /** Its name in a sentence. */
  periodName: string | null;
  value: string | null;
  /** Their figure, or the marker for why there is none. */
  text: string;
  /** Ours less theirs. */
  difference: string | null;
  /** `+2 pts`; null with `difference`. */
  shortText: string | null;
  judgement: ComparisonJudgement;
  judgementText: string;
  /** The whole sentence. */
  sentence: string;
  /** Why there is no figure; null when there is one. */
  reason: Reason | null;
  /** Ours was compared at an earlier period than our latest, the last that both have. */
  behind: boolean;
  /** Theirs is of another kind of period than ours. */
  periodsDiffer: boolean;
  members: { counted: number; of: number } | null;
  rank: { place: number; of: number; tied: boolean } | null;
  quartile: 'A' | 'B' | 'C' | 'D' | null;
  /** `mean of 9 of 10; joint 3rd of 10`; null for an area. */
  membersText: string | null;
  /** Our figure as compared: an earlier one than our latest where `behind`; null where we have none. */
  ours: (AreaFigure & { period: string }) | null;
  /** Where the quarters of us and the members part, in order of value; null with `quartile`, for a range and for grades. */
  quartileBounds: { value: string; text: string }[] | null;
  /** `joint 3rd of 10`; null with `rank`. */
  rankText: string | null;
  /** Each member's figure at that period, for a group; empty otherwise. */
  areas: (AreaFigure & { name: string; reasonText: string | null })[];
  /** Their figures over the periods of our series that they have, with each period's first and last day. */
  series: { period: string; value: string; text: string; start: string; end: string }[];
}

/** A figure that stands in a row of others. */
export interface AreaFigure {
  value: string | null;
  text: string;
  /** Its place among all with a figure, 1 is best; null where there is no rank. */
  place: number | null;
  /** Confidence limits, decimal strings. */
  lower: string | null;
  upper: string | null;
}

export type SeriesItem = Figure & {
  period: string;
  /** Its name in a sentence: `24/25-Q2`, `21 June 2024`. */
  periodName: string;
  /** For a column heading, two lines: `23/24` over `Q3`; the second is empty for a year. */
  heading: [string, string];
  /** `Quarter 3 2023/24 (October to December 2023)`. */
  periodText: string;
  start: string;
  end: string;
  polarity: Polarity;
  /** The target in force then, or its profile's figure; null for none and for a range. */
  target: string | null;
  targetText: string | null;
  range: { min: string; max: string } | null;
  /** A target of the same year's end, where accumulation is year to date. */
  yearEnd: string | null;
  /** Confidence limits, decimal strings. */
  lower: string | null;
  upper: string | null;
  /** True where the figure is known to be incomplete and will change. */
  immature: boolean;
  rating: Rating;
  ratingText: string;
  /** True where a break in the series lies at the start of this period. */
  break: boolean;
  note: string | null;
  illustrative: boolean;
};
