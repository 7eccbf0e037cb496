import type { PeriodKind } from './period-kind.js';
import type { Labels } from './labels.js';
import type { AmbitionResult, BreakdownResult } from './result-extras.js';
import type {
  ComparisonResult,
  Distance,
  Latest,
  SeriesItem,
  TargetResult,
  ToleranceResult,
  Travel,
} from './result-figures.js';
import type { Accumulation, ComparatorKind, Flag, Polarity, Rating, TravelJudgement } from './vocabulary.js';

export type * from './result-extras.js';
export type * from './result-figures.js';

/**
 * What `evaluateScorecard` returns: plain JSON that holds all that an element shows. Values are decimal
 * strings without exponent or trailing zeros; periods are canonical text (`24/25-Q2`); `text` fields are ready to
 * read. Every graph, table and sentence is drawn from this one object, so they can't disagree.
 */
export interface Results {
  kind: 'scorecard-results';
  version: 1;
  title: string;
  /** The language of every `text` here, as a BCP 47 tag: `en-GB`. */
  lang: string;
  organisation: { name: string; code: string | null } | null;
  /** The reporting period, canonical; null when nothing has been observed. */
  period: string | null;
  /** The reporting period in full: `Quarter 2 2024/25 (July to September 2024)`. */
  periodText: string | null;
  /** ISO date, as the document gives it. */
  published: string | null;
  licence: string | null;
  source: Source | null;
  /** True when any figure shown is invented: every element says so. */
  illustrative: boolean;
  summary: Summary;
  themes: ThemeResult[];
  comparators: { id: string; name: string; kind: ComparatorKind }[];
  indicators: IndicatorResult[];
  /** How to read the figures, one plain sentence each, written from the rules really in force. */
  notes: string[];
  /** Every fixed word an element shows, from the catalogue that made the sentences. */
  labels: Labels;
}

/** Counts of the indicators reported in the period; stale ones are counted apart and have no rating here. */
export interface Summary {
  total: number;
  stale: number;
  ratings: Record<Rating, number>;
  travel: Record<TravelJudgement | 'none', number>;
}

export interface Source {
  title: string;
  url: string | null;
}

export interface ThemeResult {
  id: string;
  title: string;
  introduction: string | null;
  priorities: string[];
  successMeasures: string[];
  /** The commentary for the reporting period, else the last before it. */
  commentary: Commentary[];
  summary: Summary;
}

export interface Commentary {
  period: string;
  periodText: string;
  text: string;
  actions: Action[];
}

/** What is being done, by whom and by when. */
export interface Action {
  text: string;
  owner: string | null;
  /** As its author wrote it: `2025-03`. */
  due: string | null;
  /** Ready to read: `March 2025`; null with `due`. */
  dueText: string | null;
}

export interface IndicatorResult {
  id: string;
  /** As printed: `1.4`. */
  code: string | null;
  title: string;
  description: string | null;
  owner: string | null;
  source: Source | null;
  theme: string | null;
  /** Which way is good at the latest period. */
  polarity: Polarity;
  /** `High is good`; empty where the rules could not be read, and nothing is judged for that. */
  polarityText: string;
  unit: UnitResult;
  /** The kind of its periods; of a window, how often it moves. */
  frequency: PeriodKind | 'irregular';
  /** The kind of its periods in words: `quarterly`, `yearly`. */
  frequencyText: string;
  accumulation: Accumulation;
  /** What direction of travel compares with; year-to-date figures always with the same point of last year. */
  compareWith: 'previous-period' | 'same-period-last-year';
  /** 1 is what to look at first; unique within the results. */
  priority: number;
  rating: Rating;
  /** `On target`; for a year-to-date measure judged by its profile `On profile`. */
  ratingText: string;
  latest: Latest;
  target: TargetResult | null;
  /** Why there is no target, as a short phrase; null when there is one. */
  targetReasonText: string | null;
  /** In force with that target; null where there is none to judge by, or where it has no say between amber and red. */
  tolerance: ToleranceResult | null;
  distance: Distance | null;
  travel: Travel;
  comparisons: ComparisonResult[];
  run: { judgement: 'improved' | 'worsened' | 'unchanged'; length: number; text: string } | null;
  extreme: 'best' | 'worst' | null;
  extremeText: string | null;
  flags: Flag[];
  /** One sentence for each flag or caution a reader should see. */
  notes: string[];
  /** Why the rating is what it is, in whole sentences. */
  explanation: string;
  /** The accessible name of its graph, a whole sentence that tells the series. */
  graphText: string;
  /** Shorter, for a row whose cells already hold the figures. */
  graphShortText: string;
  /** For the latest period reported on, or null; older ones follow in `olderCommentary`. */
  commentary: Commentary | null;
  olderCommentary: Commentary[];
  /** Baseline and milestones; null where the document states none. */
  ambition: AmbitionResult | null;
  breakdowns: BreakdownResult[];
  references: { title: string; value: string; text: string }[];
  breaks: { at: string; note: string }[];
  illustrative: boolean;
  /** One item for each calendar period shown, oldest first, missing ones with their reason. */
  series: SeriesItem[];
}

export interface UnitResult {
  kind: 'percent' | 'count' | 'rate' | 'ratio' | 'currency' | 'score' | 'days' | 'grade';
  /** In words: `per cent`, `per 10,000 population`; empty for a plain count. */
  text: string;
  /** The ordered scale, worst first; null for any unit but grades. */
  grades: string[] | null;
  /** How its figures are written, for the ticks of an axis: `£{figure} million`; null for grades. */
  form: { figure: string; thousands: string; point: string; minus: string } | null;
}
