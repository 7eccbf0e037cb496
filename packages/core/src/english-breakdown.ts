import type { BreakdownLabels } from './breakdown-labels.js';

/** The words of a breakdown, in English. */
export const englishBreakdown: BreakdownLabels = {
  addsUp: 'The {count} categories add up to {total}.',
  ownIs: 'The measure’s own figure is {figure}.',
  extreme: '{which}: {name}, {figure}',
  largest: 'Largest',
  best: 'Best',
  worst: 'Worst',
  lowest: 'Lowest',
  highest: 'Highest',
  both: 'Both figures are {figure}.',
  all: 'All {which} are {figure}.',
  known: '{which} of the figures known',
  suppressed: 'No total or share is worked out: it could give a suppressed figure away.',
  over: 'The categories come to more than the whole, so they overlap and are not added up.',
  rounded: 'Shares are rounded, and may not add up to 100%.',
  own: 'Overall',
  number: 'Number',
  of: '{number} of {of}',
  change: 'Change since {period}',
  fromOwn: 'Difference from overall',
  earlier: 'Earlier figures',
  none: 'This measure is not broken down by category.',
  noSuch: 'This measure has no breakdown “{id}”. Use one of {known}.',
};
