import type { Figure, Travel } from './result-figures.js';
import type { MilestoneStatus, TravelJudgement } from './vocabulary.js';

/** A figure of an ambition, with the first and last day of its period. */
export interface AmbitionPoint {
  period: string;
  value: string;
  text: string;
  start: string;
  end: string;
}

/** A dated ambition: where it set out from, where it is to come to, and how far along it is. */
export interface AmbitionResult {
  baseline: AmbitionPoint | null;
  milestones: (AmbitionPoint & { status: MilestoneStatus; statusText: string })[];
  /** What the straight line between the points gives for the latest period; null outside them. */
  expected: { value: string; text: string } | null;
  /** The change from the baseline to the latest figure; null without either. */
  sinceBaseline: {
    difference: string;
    /** Two decimals; null where a percent means nothing. */
    percentChange: string | null;
    judgement: TravelJudgement;
    text: string;
  } | null;
  /** The whole in a sentence or two. */
  text: string;
}

/** One category of a breakdown. */
export type CategoryResult = Figure & {
  title: string;
  /** True of a category called Total, All or Overall, which is no part. */
  isWhole: boolean;
  illustrative: boolean;
  note: string | null;
  /** The part of the whole, as a percent; null unless every part is known and none is below zero; a percent is its own. */
  share: { value: string; text: string } | null;
  /** The numerator, and of how many; null where none is given, and beside a suppressed category. */
  count: { value: string; text: string; of: string | null } | null;
  /** Less the measure's own figure; null for the parts of a whole, and beside a suppressed category. */
  fromOwn: { difference: string; text: string } | null;
  /** Null where the breakdown has no earlier period. */
  travel: Travel | null;
};

/** The figures of an indicator by category, for one period. */
export interface BreakdownResult {
  id: string;
  title: string;
  period: string | null;
  /** Its name in a sentence. */
  periodName: string | null;
  periodText: string | null;
  /** True where the categories are the parts of one whole: counts, percents whose numerators add up, money that adds up to the measure's own figure. */
  isSplit: boolean;
  /** True of counts that come to more than the whole and so aren't added up: they overlap, or one is the whole by another name. */
  isOver: boolean;
  /** True where the measure's own figure or a category's is suppressed, so that neither a total nor a share is told. */
  isSuppressed: boolean;
  categories: CategoryResult[];
  /** All parts together, of percents their numerators; null unless they are parts and all known. */
  total: { value: string; text: string } | null;
  /** All of it as a percent, for the total's row; null without a total, and where that is zero. */
  totalShareText: string | null;
  /** The measure's own figure for the period; null beside a suppressed category, which it could give away. */
  own: { value: string; text: string } | null;
  /** The best and the worst category by the way that is good, ties by the first; null where nothing is judged or all are alike. */
  best: { title: string; text: string } | null;
  worst: { title: string; text: string } | null;
  /** The widest gap; null for parts of a whole, and with fewer than two figures. */
  gap: { lower: string; higher: string; difference: string; text: string } | null;
  /** How the gap between the same two has moved; null where they were not comparable before. */
  gapChange: {
    from: string;
    movement: 'wider' | 'narrower' | 'same' | 'reversed';
    /** Of the two gaps; where it was the other way round, that gap itself. */
    difference: string;
    text: string;
  } | null;
  /** At most four periods before, oldest first: the figure of each category in turn. */
  earlier: {
    period: string;
    periodName: string;
    figures: Figure[];
    total: { value: string; text: string } | null;
  }[];
}
