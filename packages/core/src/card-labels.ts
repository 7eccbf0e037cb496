/** The words of a card, beside those of every element. */
export interface CardLabels {
  /** A change of grade, with the grade before and its period: `Up 1 grade from Good, 4 May 2022`. */
  changeFrom: string;
  earlier: string;
  /** Where figures stand in the tag itself and one that they need is left out, with a right form. */
  needed: string;
  exampleLabel: string;
  noPolarity: string;
  /** Where the figure before is left out of a tag: its period, and a right form. */
  notBefore: string;
  /** Where a tag gives the figure before without its period. */
  noPreviousPeriod: string;
  /** Where the target of a tag is of a later period than the figure shown: `No target for 24/25-Q1: the one for 24/25-Q2 is 82%`. */
  noTargetFor: string;
  targetFor: string;
}
