import type { GridLabels } from './grid-labels.js';

/** The words of the grid of tiles, in English. */
export const englishGrid: GridLabels = {
  start: 'Start, {period}',
  goal: 'By {period}',
  ours: 'Ours is {judgement}',
};
