import { describe, expect, it } from 'vitest';
import { isWholeCategory } from './whole-category.js';

describe('A category is the whole by its name', () => {
  it.each([
    'Total',
    'Grand total',
    'all',
    'OVERALL',
    'Persons',
    'Both',
    'Both sexes',
    'Both genders',
    'All pupils',
    'Total children',
    ' Total ',
  ])('%j is', (title) => {
    expect(isWholeCategory(title)).toBe(true);
  });

  it.each([
    'Subtotal',
    'Total absence',
    'Not at all',
    'All others',
    'Not overall',
    'Overall effectiveness',
    'Young persons',
    'Persons with a plan',
    'Not both',
    'Both parents',
    'Nearly all pupils',
    'All pupils with support',
    'Girls',
  ])('%j is not', (title) => {
    expect(isWholeCategory(title)).toBe(false);
  });
});
