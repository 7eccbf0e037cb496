import { englishLabels } from '@scorecard/core';
import { expect, it } from 'vitest';
import { westmereResults } from '../westmere.fixtures.js';
import { indicatorTravel, namedTravel } from './scorecard-travel.view.js';

it.each([
  ['improved', 'up', 'green'],
  ['improved', 'down', 'green'],
  ['worsened', 'up', 'red'],
  ['worsened', 'down', 'red'],
  ['unchanged', 'level', 'amber'],
  ['not-judged', 'up', 'none'],
])('%s, %s => %s', (judgement, movement, colour) => {
  expect(namedTravel(judgement, movement, englishLabels)?.mark).toEqual({ judgement, movement, colour });
});

it('is level when no movement is named, and nothing for an unknown judgement', () => {
  expect(namedTravel('unchanged', null, englishLabels)?.mark?.movement).toBe('level');
  expect(namedTravel('up', null, englishLabels)).toBeNull();
});

it.each([
  ['agency-social-workers', 'Worsened', 'up 3 percentage points (12.0%)'],
  ['re-referrals', 'Unchanged', 'no change'],
])('%s => %s: %s', (id, word, text) => {
  const found = westmereResults.indicators.find((one) => one.id === id);
  expect(found && indicatorTravel(found, englishLabels)).toMatchObject({ word, text });
});

it('has no mark of a direction that is held back', () => {
  const debt = westmereResults.indicators.find(({ id }) => id === 'debt-outstanding');
  expect(debt && indicatorTravel(debt, englishLabels).mark).toBeNull();
});
