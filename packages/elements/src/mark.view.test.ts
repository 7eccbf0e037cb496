import { englishLabels } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { indicatorRating, indicatorTravel, namedRating, namedTravel, ratings } from './mark.view.js';
import { westmereResults } from './westmere.fixtures.js';

const measure = (id: string) => westmereResults.indicators.find((one) => one.id === id);

describe('the mark of a rating', () => {
  it.each([
    ['green', 'On target'],
    ['amber', 'Close to target'],
    ['red', 'Off target'],
    ['no-target', 'No target'],
    ['no-data', 'No data'],
    ['not-judged', 'Not judged'],
  ])('%s => %s', (rating, word) => {
    expect(ratings).toContain(rating);
    expect(namedRating(rating, englishLabels)).toEqual({
      sign: rating,
      word,
      text: null,
      illustrative: null,
    });
  });

  it('has no other name', () => {
    expect(namedRating('blue', englishLabels)).toBeNull();
    expect(namedRating('constructor', englishLabels)).toBeNull();
  });

  it('takes a measure’s own words, and marks an invented figure', () => {
    const councilTax = measure('council-tax');
    expect(councilTax && indicatorRating(councilTax, englishLabels)).toMatchObject({
      sign: 'green',
      word: 'On profile',
      illustrative: 'Illustrative figures',
    });
  });
});

describe('the mark of a direction', () => {
  it.each([
    ['improved', 'up', 'green'],
    ['improved', 'down', 'green'],
    ['worsened', 'up', 'red'],
    ['worsened', 'down', 'red'],
    ['unchanged', 'level', 'amber'],
    ['not-judged', 'up', 'none'],
  ])('%s, %s => %s', (judgement, movement, colour) => {
    expect(namedTravel(judgement, movement, englishLabels)?.sign).toEqual({ judgement, movement, colour });
  });

  it('is level when no movement is named, and nothing for an unknown judgement', () => {
    expect(namedTravel('unchanged', null, englishLabels)?.sign?.movement).toBe('level');
    expect(namedTravel('up', null, englishLabels)).toBeNull();
  });

  it.each([
    ['agency-social-workers', 'Worsened', 'up 3 percentage points (12.0%)'],
    ['re-referrals', 'Unchanged', 'no change'],
  ])('%s => %s: %s', (id, word, text) => {
    const found = measure(id);
    expect(found && indicatorTravel(found, englishLabels)).toMatchObject({ word, text });
  });

  it('is no mark where the direction is held back', () => {
    const debt = measure('debt-outstanding');
    expect(debt && indicatorTravel(debt, englishLabels).sign).toBeNull();
  });
});
