import type { IndicatorResult, Results, ThemeResult } from '@scorecard/core';
import { measures } from '../scorecard-summary/scorecard-summary.view.js';
import { tileView, type TileView } from './tile.view.js';

/** A score card of tiles, ready to place. */
export interface GridView {
  title: string;
  /** How many measures, and of which period: `39 measures · Quarter 2 2024/25 (July to September 2024)`. */
  facts: string;
  illustrative: string | null;
  groups: TileGroup[];
  source: { title: string; url: string | null } | null;
}

/** The tiles of one theme; without a heading where there is only one group. */
export interface TileGroup {
  id: string;
  title: string | null;
  /** What the theme says of itself; null where it says nothing. */
  introduction: string | null;
  /** What the theme is after. */
  priorities: string[];
  tiles: TileView[];
}

/** The tiles of a report by theme, in the document's order, or those of one theme; `label` renames it. */
export function gridView(results: Results, theme: ThemeResult | null, label: string | null = null): GridView {
  const { labels, periodText, source } = results;
  const indicators = results.indicators.filter((one) => theme === null || one.theme === theme.id);
  const isIllustrative = indicators.some((one) => one.illustrative);
  const isMixed = indicators.some((one) => !one.illustrative && one.latest.status === 'observed');
  const tile = (one: IndicatorResult) => tileView(one, labels, isMixed);
  const groups = theme ? [{ ...theme, title: null, members: indicators }] : byTheme(results);
  return {
    title: label ?? theme?.title ?? results.title,
    facts: [measures(indicators.length, labels), periodText].filter(Boolean).join(' · '),
    illustrative: isIllustrative ? labels.illustrativeLong : null,
    groups: groups.map(({ id, title, introduction, priorities, members }) => ({
      id,
      title,
      introduction,
      priorities,
      tiles: members.map(tile),
    })),
    source,
  };
}

/** A group for each theme that has measures, and one for those of none. */
function byTheme({ themes, indicators, labels }: Results) {
  const others = indicators.filter((one) => !themes.some(({ id }) => id === one.theme));
  const groups = [
    ...themes.map((theme) => ({ ...theme, members: indicators.filter((one) => one.theme === theme.id) })),
    { id: 'other', title: labels.noTheme, introduction: null, priorities: [], members: others },
  ].filter(({ members }) => members.length > 0);
  return others.length === indicators.length ? groups.map((group) => ({ ...group, title: null })) : groups;
}
