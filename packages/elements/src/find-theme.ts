import type { Results, ThemeResult } from '@scorecard/core';
import { fill, suggestion } from '@scorecard/core/labels';

/** The theme of this id, or of this title in any case; null when there is none such. */
export function findTheme({ themes }: Results, theme: string): ThemeResult | null {
  const title = theme.trim().toLowerCase();
  return (
    themes.find(({ id }) => id === theme) ?? themes.find((one) => one.title.toLowerCase() === title) ?? null
  );
}

/** Why no theme was found, with the nearest id or title. */
export function noThemeText({ themes, labels }: Results, theme: string): string {
  return (
    fill(labels.noSuchTheme, { id: theme }) +
    suggestion(
      theme,
      themes.flatMap(({ id, title }) => [id, title]),
    )
  );
}
