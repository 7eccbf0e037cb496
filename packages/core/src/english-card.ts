import type { CardLabels } from './card-labels.js';

/** The words of a card, in English. */
export const englishCard: CardLabels = {
  changeFrom: '{change} from {figure}, {period}',
  earlier: 'Earlier commentary',
  needed: 'This is needed: write it like {form}.',
  exampleLabel: 'Children seen in time',
  noPolarity: 'Write high, low, range or none: until then the figure is not judged.',
  notBefore:
    '“{value}” is not a period like {period} and before it, so previous is left out: write it like {form}.',
  noPreviousPeriod: 'Not compared: the period of the figure before is not known.',
  noTargetFor: 'No target for {period}',
  targetFor: 'the one for {period} is {figure}',
};
