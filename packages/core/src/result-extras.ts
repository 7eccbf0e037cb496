import type { Figure } from './result-figures.js';
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

/** The figures of an indicator by category, for one period. */
export interface BreakdownResult {
  id: string;
  title: string;
  period: string | null;
  /** Its name in a sentence. */
  periodName: string | null;
  categories: (Figure & {
    title: string;
    illustrative: boolean;
    /** The part of the whole, as a percent; null unless every part is known and they are counts. */
    share: { value: string; text: string } | null;
  })[];
  /** All parts together; null unless they are counts and all known. */
  total: { value: string; text: string } | null;
  /** The best and the worst category by the way that is good, ties by the first; null where nothing is judged or all are alike. */
  best: { title: string; text: string } | null;
  worst: { title: string; text: string } | null;
  /** The widest gap; null for counts, and with fewer than two figures. */
  gap: { lower: string; higher: string; difference: string; text: string } | null;
}
