/** The fixed words of a breakdown by category. */
export interface BreakdownLabels {
  addsUp: string;
  /** Where the measure's own figure is another than what the categories add up to. */
  ownIs: string;
  /** One category that stands out, and how. */
  extreme: string;
  /** The part that is greater than all others. */
  largest: string;
  best: string;
  worst: string;
  lowest: string;
  highest: string;
  /** Of figures that are the same for every category, two or more. */
  both: string;
  all: string;
  /** How it stands out, where a category has no figure and could do so more. */
  known: string;
  /** Why nothing is said of the whole. */
  suppressed: string;
  /** Why counts that come to more than the whole are not added up. */
  over: string;
  rounded: string;
  /** The measure's own figure, as a line across the bars. */
  own: string;
  number: string;
  /** So many of how many. */
  of: string;
  change: string;
  fromOwn: string;
  earlier: string;
  none: string;
  noSuch: string;
}
