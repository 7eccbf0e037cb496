/** What an element says of itself, with or without results: how it stands, and what was wrong. */
export interface StateLabels {
  loading: string;
  empty: string;
  /** The way out for an author who gave an element nothing to draw. */
  noSource: string;
  problemsFound: string;
  problemFound: string;
  cannotShow: string;
  cannotLoad: string;
  lastGood: string;
  details: string;
  tryAgain: string;
  webPage: string;
  resultsOnly: string;
  serverAnswered: string;
  noAnswer: string;
  notAnAddress: string;
  otherPeriod: string;
  badResults: string;
  /** Results of another major version than this library reads. */
  otherVersion: string;
  /** An address that leads nowhere, where `src` gave it. */
  notFound: string;
  /** The place of a problem: an attribute of the tag. */
  attribute: string;
  /** Where attributes hold what can't be used. */
  settingsProblem: string;
  badPeriods: string;
  badHeadingLevel: string;
  badSize: string;
  badSort: string;
  badTools: string;
  noSuchMark: string;
  /** The page for an iframe: its address names no element, or none that there is, or a setting that isn't the element's. */
  whichElement: string;
  noSuchElement: string;
  notItsSetting: string;
}
