import type { FirstLabels } from './labels.js';
import type { StateLabels } from './state-labels.js';
import type { Rating, TravelJudgement } from './vocabulary.js';

// An entry of its own: a page that bundles elements gets from here what they need of core until results come, and
// with it none of the rules nor the rest of the catalogue, which results bring along.
export { fill, type FirstLabels } from './labels.js';
export type { StateLabels } from './state-labels.js';
export { nearest, suggestion } from './nearest.js';
export { unitToSay } from './unit-to-say.js';
export { isWebAddress } from './web-address.js';

/** The six ratings in words. */
export const englishRatings: Record<Rating, string> = {
  green: 'On target',
  amber: 'Close to target',
  red: 'Off target',
  'no-target': 'No target',
  'no-data': 'No data',
  'not-judged': 'Not judged',
};

/** The judgements of a direction of travel in words. */
export const englishJudgements: Record<TravelJudgement, string> = {
  improved: 'Improved',
  worsened: 'Worsened',
  unchanged: 'Unchanged',
  'not-judged': 'Not judged',
};

/** How an element stands, in English. */
export const englishStates: StateLabels = {
  loading: 'Loading figures…',
  empty: 'No figures yet.',
  noSource: 'Nothing says where the figures are: give their address in src.',
  problemsFound: '{count} problems were found in these figures. What could be read is shown.',
  problemFound: 'One problem was found in these figures. What could be read is shown.',
  cannotShow: 'These figures could not be read.',
  cannotLoad: 'These figures could not be loaded.',
  lastGood: 'Showing the figures read before.',
  details: 'Details',
  tryAgain: 'Try again',
  webPage: 'The address answered with a web page, not with figures.',
  resultsOnly:
    'These figures are still to be worked out, and this page draws finished results only. Use scorecard.js in the place of scorecard-results.js.',
  serverAnswered: 'The server answered {status} for {url}.',
  noAnswer: 'There was no answer from {url}. A page may read another site’s files only where both allow it.',
  notAnAddress: '“{url}” is not a web address.',
  otherPeriod: 'The figures for {wanted} were asked for; these are for {period}.',
  badResults: 'These results are incomplete, or were made for another version.',
  otherVersion:
    'These results are of version {version}, and this page reads version {known}. Make them again, or use the script that they were made with.',
  notFound: 'There is nothing at {url} (the server answered 404). Check the address in src.',
  attribute: '{name} attribute',
  settingsProblem: 'Not every setting of this element could be used.',
  badPeriods: '“{value}” is not a number of periods: give a whole number from 1, such as 5.',
  badHeadingLevel: '“{value}” is not a level of heading: give a whole number from 1 to 6.',
  badSize: '“{value}” is not a size of mark: give 16 or 24.',
  badSort: '“{value}” is not an order of categories: give value, or leave it out.',
  badTools: '“{value}” is not a way to show the tools: give none, open or closed.',
  noSuchMark: 'There is no mark “{value}”. Use one of {known}.',
  whichElement: 'Say in this page’s address which element to show, as {example}.',
  noSuchElement: 'There is no element “{value}”. Use one of {known}.',
  notItsSetting: '“{name}” in this page’s address was left out. {tag} takes {known}.',
};

/** What an element needs before it has results, in English. */
export const englishFirst: FirstLabels = {
  states: englishStates,
  ratings: englishRatings,
  judgements: englishJudgements,
};
