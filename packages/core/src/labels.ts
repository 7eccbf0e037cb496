import type { CardLabels } from './card-labels.js';
import type { BreakdownLabels } from './breakdown-labels.js';
import type { ChartLabels } from './chart-labels.js';
import type { GridLabels } from './grid-labels.js';
import type { ReportLabels } from './report-labels.js';
import type { StateLabels } from './state-labels.js';
import type { TableLabels } from './table-labels.js';
import type {
  ComparisonJudgement,
  Marker,
  Polarity,
  Rating,
  Reason,
  TargetBasis,
  TargetStatus,
  TravelJudgement,
} from './vocabulary.js';

/**
 * Every fixed word that an element shows: plain strings, so that they travel inside results.
 * `{name}` is replaced by `fill`.
 */
export interface Labels {
  ratings: Record<Rating, string>;
  judgements: Record<TravelJudgement, string>;
  comparisons: Record<ComparisonJudgement, string>;
  polarities: Record<Polarity, string>;
  /** What a reader hears for a missing figure. */
  reasons: Record<Reason, string>;
  /** What stands in the place of a missing figure, in square brackets. */
  reasonMarks: Record<Reason, string>;
  markers: Record<Marker, string>;
  bases: Record<TargetBasis, string>;
  targetStatuses: Record<TargetStatus, string>;
  /** Where the document says nothing of a target. */
  noneSet: string;
  /** Where the document says that a target is set and doesn't give it. */
  setNotGiven: string;
  milestones: Record<'met' | 'missed' | 'due' | 'not-known', string>;
  columns: {
    measure: string;
    polarity: string;
    travel: string;
    target: string;
    distance: string;
    graph: string;
    comparator: string;
    figure: string;
    difference: string;
    period: string;
    rating: string;
    note: string;
  };
  /** For a column whose heading is already "Good is". */
  goodSides: Record<Polarity, string>;
  notCompared: string;
  onProfile: string;
  offProfile: string;
  closeToProfile: string;
  illustrative: string;
  illustrativeLong: string;
  stale: string;
  ended: string;
  commentary: string;
  actions: string;
  source: string;
  why: string;
  tableOfFigures: string;
  comparedWith: string;
  noTheme: string;
  scrollRegion: string;
  count: string;
  key: string;
  emptyLong: string;
  noSuchIndicator: string;
  /** Where an element that shows one measure isn't told which. */
  whichIndicator: string;
  noSuchTheme: string;
  /** After a name that isn’t there, where another is near. */
  didYouMean: string;
  targetFigure: string;
  before: string;
  since: string;
  fromBefore: string;
  /** Under a comparison at an earlier period than the latest. */
  bothAt: string;
  atPeriod: string;
  latestAt: string;
  yearEnd: string;
  atYearEnd: string;
  points: string;
  yearEndLong: string;
  requiredPerPeriod: string;
  comparedWithFigure: string;
  missingAt: string;
  due: string;
  measuresOne: string;
  /** The column of one mark a measure. */
  marksWorstFirst: string;
  nothingToLookAt: string;
  /** How many are in no count, by why. */
  endedCount: string;
  notStartedCount: string;
  notesEmpty: string;
  states: StateLabels;
  report: ReportLabels;
  table: TableLabels;
  chart: ChartLabels;
  breakdown: BreakdownLabels;
  grid: GridLabels;
  card: CardLabels;
}

/** What an element needs before it has results: the words for how it stands, and of marks that stand without figures. */
export type FirstLabels = Pick<Labels, 'states' | 'ratings' | 'judgements'>;

/** Puts values in the place of `{name}`: fill('{count} measures', { count: 3 }) is `3 measures`. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
