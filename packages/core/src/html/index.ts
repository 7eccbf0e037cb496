import type { Labels } from '../labels.js';
import type { IndicatorResult, Results } from '../results.js';
import { noAnchors, type Anchors } from './anchors.js';
import { measureCard } from './card.js';
import { labelledGraph } from './graph.js';
import { html, type HtmlPart } from './markup.js';
import { notesOf } from './notes.js';
import { pageOf, type PageOptions } from './page.js';
import { reportOf } from './report.js';
import { summaryOf } from './summary.js';
import { measuresTable } from './table.js';

export { html, Html, type HtmlPart } from './markup.js';
export { renderMarkdown } from './markdown.js';
export { stylesheet, stylesheetHash } from './stylesheet.js';
export type { Anchors } from './anchors.js';
export { licences } from './licence.js';
export type { PageOptions } from './page.js';

/** Where a piece stands in a page. */
export interface PieceOptions {
  /** The level of its first heading, 1 to 6. */
  headingLevel?: number;
}

/** What a card holds. */
export interface CardOptions extends PieceOptions {
  /** The table of figures behind the graph, and the members of groups; default true. */
  figures?: boolean;
}

/** What a report holds. */
export interface ReportOptions extends PieceOptions {
  /** A card for each measure, with its commentary, comparisons and figures; default true. */
  cards?: boolean;
}

/** What a table holds; a heading stands in its caption where `headingLevel` is given. */
export interface TableOptions extends PieceOptions {
  /** The id of a theme; default: all measures. */
  theme?: string;
  /** The measures by id, in the document’s order; default: all of the theme. */
  indicators?: readonly string[];
  /** The table’s name; default: the theme’s title, else the scorecard’s. */
  title?: string;
  /** Draws each measure’s trend; default true. */
  graphs?: boolean;
}

/** A whole HTML document: the report with its styles, without a script. */
export function renderPage(results: Results, options: PageOptions = {}): string {
  return `${pageOf(results, options).source}\n`;
}

/** The report as a fragment to put into a page; `headingLevel` 1 by default. */
export function renderReport(results: Results, options: ReportOptions = {}): string {
  const { headingLevel = 1, cards = true } = options;
  return piece(results.lang, reportOf(results, { level: headingLevel, cards }));
}

/** Measures in a table; a theme that isn’t there gives a table without rows. */
export function renderTable(results: Results, options: TableOptions = {}): string {
  const { theme, indicators: ids, graphs = true, headingLevel } = options;
  const indicators = results.indicators.filter(
    (one) => (theme === undefined || one.theme === theme) && (ids?.includes(one.id) ?? true),
  );
  const title = options.title ?? results.themes.find(({ id }) => id === theme)?.title ?? results.title;
  return piece(results.lang, measuresTable(results, indicators, title, { graphs, headingLevel }));
}

/** One measure in full; `headingLevel` 3 by default. Empty where there is no measure of that id. */
export function renderCard(results: Results, id: string, options: CardOptions = {}): string {
  const { headingLevel = 3, figures = true } = options;
  const one = results.indicators.find((indicator) => indicator.id === id);
  return one ? piece(results.lang, measureCard(results, one, headingLevel, { figures })) : '';
}

/** Counts by rating and theme and what to look at first; `headingLevel` 3 by default, and links only where `anchors` are given. */
export function renderSummary(
  results: Results,
  { headingLevel = 3, anchors = noAnchors }: PieceOptions & { anchors?: Anchors } = {},
): string {
  return piece(results.lang, summaryOf(results, headingLevel, anchors));
}

/** How to read the figures, from the rules in force, and the key of the marks. */
export function renderNotes(results: Results): string {
  return piece(results.lang, notesOf(results));
}

/** The small graph of one measure with its labels, the elements’ own drawing; empty where there is nothing to draw. */
export function renderGraph(indicator: IndicatorResult, labels: Labels): string {
  const graph = labelledGraph(indicator, labels);
  return graph ? html`<div class="scorecard">${graph}</div>`.source : '';
}

function piece(lang: string, content: HtmlPart): string {
  return html`
    <div class="scorecard" lang="${lang}">
      ${content}
    </div>
  `.source;
}
