import type { CardLabels } from './card-labels.js';

/** The words of a card, in English. */
export const englishCard: CardLabels = {
  changeFrom: '{change} from {figure}, {period}',
  earlier: 'Earlier commentary',
  needed: 'This is needed: write it like {form}.',
  exampleLabel: 'Children seen in time',
  noPolarity: 'Until this is high, low or none the figure is not judged.',
  notBefore:
    '“{value}” is not a period before {period} and of its kind, so previous is left out: write it like {form}.',
  noTargetFor: 'No target for {period}',
  targetFor: 'the one for {period} is {figure}',
};
