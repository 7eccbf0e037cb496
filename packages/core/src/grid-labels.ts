/** The fixed words of the grid of tiles, beside those of every element. */
export interface GridLabels {
  /** What the document takes as the starting point, and where it is to come to. */
  start: string;
  goal: string;
  /** How our figure is beside another’s, which stands there: better, worse. */
  ours: string;
}
