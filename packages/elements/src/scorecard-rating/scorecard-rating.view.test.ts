import { englishLabels } from '@scorecard/core';
import { expect, it } from 'vitest';
import { westmereResults } from '../westmere.fixtures.js';
import { indicatorRating, namedRating, ratings } from './scorecard-rating.view.js';

it.each([
  ['green', 'On target'],
  ['amber', 'Close to target'],
  ['red', 'Off target'],
  ['no-target', 'No target'],
  ['no-data', 'No data'],
  ['not-judged', 'Not judged'],
])('%s => %s', (rating, word) => {
  expect(ratings).toContain(rating);
  expect(namedRating(rating, englishLabels)).toEqual({ rating, word, illustrative: null });
});

it('knows no other name', () => {
  expect(namedRating('blue', englishLabels)).toBeNull();
  expect(namedRating('constructor', englishLabels)).toBeNull();
});

it('takes a measure’s own words, and marks an invented figure', () => {
  const councilTax = westmereResults.indicators.find(({ id }) => id === 'council-tax');
  expect(councilTax && indicatorRating(councilTax, englishLabels)).toEqual({
    rating: 'green',
    word: 'On profile',
    illustrative: 'Illustrative figures',
  });
});
