/** The fixed words of the two full charts, beside those of every element. */
export interface ChartLabels {
  /** Our line, where the document doesn't name us. */
  us: string;
  /** The name of what the arrow keys move along: a period at a time, or an area. */
  readPeriods: string;
  readAreas: string;
  /** How to read a chart by keyboard, shown to who has come to it that way. */
  keys: string;
  /** A name and its figure beside the end of a line. */
  named: string;
  /** A figure of another period than the one beside it. */
  dated: string;
  break: string;
  breakAt: string;
  notComplete: string;
  marginOfError: string;
  baseline: string;
  milestone: string;
  ambition: string;
  /** The shaded side of the target's line. */
  goodSide: string;
  noFigureFor: string;
  /** So many of the periods shown, and the reasons for all of them. */
  noFigureForMany: string;
  /** Targets that another followed, too many to tell beside the chart. */
  targetSteps: string;
  /** How the name of a benchmark's drawing begins: what, when, our figure. */
  benchmark: string;
  quartile: string;
  bands: Record<'A' | 'B' | 'C' | 'D', string>;
  bestArea: string;
  /** What takes us to the best quarter. */
  toReachBest: string;
  above: string;
  orLess: string;
  notRanked: string;
  noMembers: string;
  noComparator: string;
  place: string;
  area: string;
  tableOfAreas: string;
  /** From the first of two periods to the last, or from a lower limit to an upper. */
  fromTo: string;
  /** Columns of the figures as a file. */
  starts: string;
  ends: string;
  lower: string;
  upper: string;
  targetLeast: string;
  targetMost: string;
  /** Before the buttons that save the chart, each named by its format. */
  download: string;
  downloadAs: string;
  downloading: string;
  /** Where a browser can't make the picture. */
  notDrawn: string;
}
