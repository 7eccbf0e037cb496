import type { Results, ThemeResult } from '@scorecard/core';
import { fill, nearest } from '@scorecard/core/labels';
import { withNearest } from './find-indicator.js';

/** The theme of this id, or of this title in any case; null when there is none such. */
export function findTheme({ themes }: Results, theme: string): ThemeResult | null {
  const title = theme.trim().toLowerCase();
  return (
    themes.find(({ id }) => id === theme) ?? themes.find((one) => one.title.toLowerCase() === title) ?? null
  );
}

/** Why no theme was found, with the nearest id or title. */
export function noThemeText({ themes, labels }: Results, theme: string): string {
  const names = themes.flatMap(({ id, title }) => [id, title]);
  return withNearest(fill(labels.noSuchTheme, { id: theme }), nearest(theme, names), labels);
}
