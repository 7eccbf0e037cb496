import type { Rating, TravelJudgement } from './vocabulary.js';

/** The fixed words of a whole report, beside those of its parts. */
export interface ReportLabels {
  summary: string;
  /** How many measures the counts are of. */
  reported: string;
  /** Measures that are past their life, by title: in no count. */
  ended: string;
  /** Measures that begin after the reporting period, by title: in no count. */
  notStarted: string;
  lookFirst: string;
  /** In the place of what to look at first, where no figure could be. */
  nothingJudged: string;
  byTheme: string;
  /** The name of the table of counts. */
  byThemeLong: string;
  theme: string;
  /** The row of counts over all themes. */
  allThemes: string;
  /** The column of how many measures there are. */
  measures: string;
  contents: string;
  priorities: string;
  successMeasures: string;
  /** The heading of a theme's commentary. */
  performance: string;
  /** The heading of the cards. */
  inDetail: string;
  latest: string;
  /** The column of a category's part of the whole. */
  share: string;
  /** The row of a breakdown's categories together. */
  allCategories: string;
  /** The members of a group with their figures. */
  members: string;
  howToRead: string;
  about: string;
  published: string;
  licence: string;
  /** The key: what each mark says. */
  ratingMeanings: Record<Rating, string>;
  staleMeaning: string;
  travelMeanings: Record<TravelJudgement, string>;
  /** A page of a document that holds nothing to show. */
  nothing: string;
}
