/** The fixed words of the table as a tool: its controls, what they answer, and what a row opens to. */
export interface TableLabels {
  /** What opens the controls. */
  tools: string;
  search: string;
  theme: string;
  allThemes: string;
  allRatings: string;
  sortBy: string;
  /** The order of the document. */
  asGiven: string;
  /** The order of priority. */
  lookFirst: string;
  reverse: string;
  periods: string;
  /** As many periods as there is room for. */
  periodsThatFit: string;
  groupByTheme: string;
  reset: string;
  copy: string;
  download: string;
  /** How many measures the filters leave. */
  counted: string;
  noneLeft: string;
  sortedUp: string;
  sortedDown: string;
  /** By a column that is judged: distance, direction, trend. */
  sortedWorst: string;
  sortedBest: string;
  /** After a sort is given up. */
  sortedAsGiven: string;
  sortedByPriority: string;
  wasReset: string;
  copied: string;
  notCopied: string;
  downloaded: string;
  scrolls: string;
  /** Where there is no room for the earlier periods. */
  earlierLeftOut: string;
  earlierLeftOutOne: string;
  change: string;
  changePercent: string;
  distancePercent: string;
  code: string;
  unit: string;
  latestPeriod: string;
  everyFigure: string;
  /** Between the meanings of a mark that has several. */
  or: string;
  /** Percentage points as cells have them. */
  points: string;
}
