import type { IndicatorResult, ThemeResult } from '../results.js';

/** Where the titles in a summary lead to: addresses on the page, or null for no link. */
export interface Anchors {
  measure: (indicator: IndicatorResult) => string | null;
  theme: (theme: ThemeResult) => string | null;
}

/** A summary by itself leads nowhere. */
export const noAnchors: Anchors = { measure: () => null, theme: () => null };

/** Where the measures of no theme stand in a report. */
export const OTHERS = 'scorecard-other';

/** Where a measure’s card stands in a report. */
export function measureId({ id }: Pick<IndicatorResult, 'id'>): string {
  return `scorecard-measure-${id}`;
}

/** Where a theme stands in a report. */
export function themeId({ id }: Pick<ThemeResult, 'id'>): string {
  return `scorecard-theme-${id}`;
}

/** Within a report, titles lead to their cards and sections; without cards, a measure’s to its theme. */
export function reportAnchors(cards: boolean): Anchors {
  return {
    measure: (one) => `#${cards ? measureId(one) : one.theme === null ? OTHERS : themeId({ id: one.theme })}`,
    theme: (theme) => `#${themeId(theme)}`,
  };
}
