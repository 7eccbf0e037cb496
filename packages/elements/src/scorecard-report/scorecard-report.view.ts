import type { Commentary, Labels, Results, ThemeResult } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { licences } from '@scorecard/core/html';
import { dateText } from '../date-text.view.js';

/** A report ready to place; its parts draw themselves from the same results. */
export interface ReportView {
  results: Results;
  title: string;
  /** Who and when: `Westmere, Quarter 2 2024/25 (July to September 2024)`. */
  lead: string;
  illustrative: string | null;
  sections: ReportSection[];
  /** Where the figures come from, when they were published and on what terms. */
  about: { name: string; text: string; url: string | null }[];
}

/** A theme, with its measures in a table where it has any; or the measures of no theme. */
export interface ReportSection {
  id: string;
  title: string;
  introduction: string[];
  aims: { title: string; items: string[] }[];
  commentary: { heading: string; entries: CommentaryEntry[] } | null;
  table: { data: Results; theme: string | null } | null;
}

export interface CommentaryEntry {
  /** Where it isn't of the reporting period. */
  period: string | null;
  paragraphs: string[];
  actions: string[];
}

/** What `<scorecard-report>` shows. */
export function reportView(results: Results): ReportView {
  const { labels, organisation, periodText, illustrative } = results;
  return {
    results,
    title: results.title,
    lead: [organisation?.name, periodText].filter(Boolean).join(', '),
    illustrative: illustrative ? labels.illustrativeLong : null,
    sections: [...results.themes.map((theme) => themeSection(theme, results)), ...otherSection(results)],
    about: about(results),
  };
}

function themeSection(theme: ThemeResult, results: Results): ReportSection {
  const { indicators, labels, period } = results;
  const { report } = labels;
  const entries = theme.commentary.map((one) => commentaryEntry(one, period, labels));
  return {
    id: theme.id,
    title: theme.title,
    introduction: theme.introduction ? paragraphs(theme.introduction) : [],
    aims: [
      { title: report.priorities, items: theme.priorities },
      { title: report.successMeasures, items: theme.successMeasures },
    ].filter(({ items }) => items.length > 0),
    commentary: entries.length > 0 ? { heading: report.performance, entries } : null,
    table: indicators.some((one) => one.theme === theme.id) ? { data: results, theme: theme.id } : null,
  };
}

/** The measures that no theme holds, as results of their own; none, or all where there are no themes. */
function otherSection(results: Results): ReportSection[] {
  const { themes, indicators, labels } = results;
  const others = indicators.filter((one) => !themes.some(({ id }) => id === one.theme));
  if (others.length === 0) return [];
  return [
    {
      id: 'other',
      title: themes.length > 0 ? labels.noTheme : labels.report.measures,
      introduction: [],
      aims: [],
      commentary: null,
      table: { data: { ...results, themes: [], indicators: others }, theme: null },
    },
  ];
}

function commentaryEntry(
  { period, periodText, text, actions }: Commentary,
  reporting: string | null,
  labels: Labels,
): CommentaryEntry {
  return {
    period: period === reporting ? null : periodText,
    paragraphs: paragraphs(text),
    actions: actions.map((action) =>
      [action.text, action.owner, action.dueText && fill(labels.due, { date: action.dueText })]
        .filter(Boolean)
        .join(', '),
    ),
  };
}

/** A blank line parts paragraphs. */
function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
}

function about({ source, published, licence, lang, labels }: Results): ReportView['about'] {
  const known = licence === null ? undefined : licences[licence];
  return [
    ...(source ? [{ name: labels.source, text: source.title, url: source.url }] : []),
    ...(published ? [{ name: labels.report.published, text: dateText(published, lang), url: null }] : []),
    ...(licence
      ? [{ name: labels.report.licence, text: known?.name ?? licence, url: known?.url ?? null }]
      : []),
  ];
}
