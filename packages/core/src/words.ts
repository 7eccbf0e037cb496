import type { ChangeWords } from './change-words.js';
import type { DraftWords } from './draft-words.js';
import type { MilestoneStatus } from './vocabulary.js';
import type { Labels } from './labels.js';
import type { PeriodWords } from './period-words.js';
import type { Unit } from './unit.js';
import type { ComparisonJudgement, Marker, Polarity, Rating, Reason, TravelJudgement } from './vocabulary.js';

/** A quantity ready to read: `text` without a sign, `value` the same as decimal text, for a language's number forms. */
export interface Amount {
  text: string;
  value: string;
}

/** Where a figure stands by its target, before it is put into a sentence. */
export interface Standing {
  rating: Rating;
  polarity: Polarity;
  figure: string;
  target: string;
  /** How far from the target, or from the bound crossed. */
  away: Amount;
  awayUnit: Unit;
  /** Which side of the target the figure is on: `on` is exactly it, or inside a range. */
  side: 'above' | 'below' | 'on';
  isRange: boolean;
  /** For a year-to-date measure: the profile's quarter. */
  profileOf: string | null;
  /** The tolerance in words, `5%`, or the limit; null where there is none to speak of. */
  tolerance: { text: string; isLimit: boolean } | null;
  /** What decides between amber and red. */
  rule: 'tolerance' | 'improving-is-amber';
  /** The figure and target as shown would have another colour. */
  roundingHidesRating: boolean;
}

/**
 * What results say: every text in them comes from here, so a page can be had in another language by giving another.
 * Functions take finished figures and return whole phrases, because word order and number forms differ by language.
 */
export interface ResultWords {
  /** BCP 47 tag. */
  lang: string;
  labels: Labels;
  periods: PeriodWords;
  number: { thousands: string; point: string; minus: string };
  /** A figure with its unit: `85%`, `£1.2 million`, `5 days`. */
  figure: (amount: Amount, unit: Unit) => string;
  /** An unsigned difference in a sentence: `3 percentage points`. */
  difference: (amount: Amount, unit: Unit) => string;
  /** An unsigned difference in a table: `3 pts`. */
  shortDifference: (amount: Amount, unit: Unit) => string;
  /** The unit alone: `per 10,000 population`; empty where figures speak for themselves. */
  unit: (unit: Unit) => string;
  /** How often: `quarterly`. */
  frequency: (kind: string, yearToDate: boolean) => string;
  range: (min: string, max: string) => string;
  distance: (standing: Standing) => string;
  explanation: (standing: Standing) => string;
  noTarget: (figure: string, period: string, why: string) => string;
  noProfile: (figure: string, yearEnd: string) => string;
  /** `period` is null where nothing has been recorded of any measure. */
  noData: (period: string | null, why: string) => string;
  notJudged: (figure: string) => string;
  /** Why there is no rating where what says how to judge could not be read. */
  rulesUnread: (figure: string) => string;
  /** `up 3 percentage points (3.7%)`. */
  travel: (movement: 'up' | 'down' | 'level', difference: string, percent: string | null) => string;
  since: (period: string, isLastYear: boolean) => string;
  /** `period` is the one compared with; null for the first figure of an irregular series. */
  noTravel: (reason: Reason, period: string | null) => string;
  compared: (told: ComparedTelling) => string;
  notCompared: (name: string, why: string) => string;
  /** What a group's figure rests on and where we stand in it; `statistic` is null for a figure that the group published. */
  members: (
    statistic: 'mean' | 'median' | 'pooled' | null,
    counted: number,
    of: number,
    rank: { place: number; of: number; tied: boolean } | null,
  ) => string;
  /** `joint 3rd of 10`. */
  rank: (rank: { place: number; of: number; tied: boolean }) => string;
  run: (
    judgement: Exclude<TravelJudgement, 'not-judged'>,
    length: number,
    kind: string,
    yearToDate: boolean,
  ) => string;
  /** Of so many figures shown, or only those since a break; of year-to-date ones, those at the same point of their year. */
  extreme: (
    extreme: 'best' | 'worst',
    count: number,
    yearToDate: boolean,
    sinceBreak: boolean,
    /** True where another of them is as good, or as bad. */
    tied: boolean,
  ) => string;
  /** A dated ambition: from where, to where, and where it stands. */
  ambition: (told: AmbitionTelling) => string;
  /** `Boys: 12 percentage points lower than Girls`, right for any name, of one or of many. */
  gap: (lower: string, difference: string, higher: string) => string;
  /** `The gap has narrowed by 2 percentage points since 24/25-Q1`; `reversed` gives the gap that there was the other way round. */
  gapChange: (
    movement: 'wider' | 'narrower' | 'same' | 'reversed',
    difference: string,
    from: string,
  ) => string;
  /** The accessible name of a graph. */
  graph: (g: GraphTelling) => string;
  graphShort: (g: GraphTelling) => string;
  notes: NoteWords;
}

/** The whole catalogue: what results say, and what is said between two editions and in drafts of commentary. */
export interface Words extends ResultWords {
  changes: ChangeWords;
  drafts: DraftWords;
}

/** Us beside a comparator, before it is put into a sentence. */
export interface ComparedTelling {
  judgement: ComparisonJudgement;
  difference: string;
  side: 'above' | 'below' | 'on';
  name: string;
  figure: string;
  /** Their period, where it isn't that of our latest figure. */
  period: string | null;
}

/** A dated ambition, before it is put into a sentence; each figure with its period. */
export interface AmbitionTelling {
  from: { period: string; figure: string } | null;
  to: { period: string; figure: string; status: MilestoneStatus }[];
  now: { period: string; figure: string } | null;
  /** The change since the baseline; null without either, and while the latest is the baseline itself. */
  change: string | null;
}

/** A figure of a graph and its period, in words that differ for a day: on 4 May 2022, in May 2022. */
export interface GraphPoint {
  period: string;
  isDay: boolean;
  figure: string;
}

/** What a graph shows, for its accessible name. */
export interface GraphTelling {
  title: string;
  illustrative: boolean;
  first: GraphPoint | null;
  last: GraphPoint | null;
  movement: 'up' | 'down' | 'level' | null;
  least: string;
  greatest: string;
  /** Targets in turn, each with the period from which it holds: one for a target that doesn't move. */
  targets: { period: string; figure: string }[];
  /** A year-end target, as told; null where there is none. */
  yearEnd: string | null;
  gaps: { period: string; why: string }[];
  breaks: string[];
  /** The period from which the other way is good, and that way. */
  flips: { period: string; polarity: Polarity; before: Polarity }[];
}

/** Sentences on what to bear in mind, for one indicator and for the whole. */
export interface NoteWords {
  lag: (latest: string, lag: number, kind: string) => string;
  /** What a marker on the latest figure means: it is provisional. */
  markers: Record<Marker, string>;
  immature: string;
  caution: (note: string) => string;
  stale: string;
  isNew: (period: string) => string;
  ended: (period: string) => string;
  replaced: (title: string) => string;
  notStarted: (period: string) => string;
  polarityChanged: (period: string, polarity: Polarity, before: Polarity) => string;
  targetChanged: (before: string, after: string, period: string) => string;
  targetSetAfter: (agreed: string) => string;
  break: (period: string, note: string) => string;
  since: (period: string, why: string) => string;
  yearEnd: (target: string) => string;
  rounding: (figure: string) => string;
  /** How to read the whole scorecard, from the rules in force. */
  polarity: string;
  travel: string;
  travelLastYear: string;
  targets: string;
  tolerance: (tolerances: string[]) => string;
  toleranceOfTarget: (percent: string) => string;
  toleranceAround: (amount: string) => string;
  toleranceByLimit: (limit: string) => string;
  /** A tolerance of some measures, not the commonest. */
  toleranceFor: (tolerance: string, titles: string[]) => string;
  /** The titles of the measures that it holds for; null for all. */
  improvingIsAmber: (titles: string[] | null) => string;
  noTarget: string;
  /** What stands in the place of a figure, and what beside one. */
  missing: (marks: MarkTelling[]) => string;
  beside: (marks: MarkTelling[]) => string;
}

/** A mark in the figures, `[x]`, and each thing that it means in them. */
export interface MarkTelling {
  mark: string;
  meanings: string[];
}
