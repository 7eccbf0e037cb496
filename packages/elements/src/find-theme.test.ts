import { expect, it } from 'vitest';
import { findTheme, noThemeText } from './find-theme.js';
import { westmereResults } from './westmere.fixtures.js';

it.each([
  ['health', 'health'],
  ['Health and wellbeing', 'health'],
  ['  health AND wellbeing ', 'health'],
])('%j => %s', (theme, id) => {
  expect(findTheme(westmereResults, theme)?.id).toBe(id);
});

it('finds no theme by half a name, and says which is nearest', () => {
  expect(findTheme(westmereResults, 'heal')).toBeNull();
  expect(noThemeText(westmereResults, 'helth')).toBe(
    'There is no theme “helth” in these figures. Did you mean “health”?',
  );
  expect(noThemeText(westmereResults, 'roads')).toBe('There is no theme “roads” in these figures.');
});
