import type { IndicatorResult, Results, ThemeResult } from '@scorecard/core';
import { aboutSection, readingSection } from './example-page-about.js';
import { card, commentary } from './example-page-card.js';
import { figuresTable } from './example-page-figures.js';
import { html, type Html, type HtmlPart } from './example-page-html.js';
import { page, type Shell } from './example-page-shell.js';
import { summarySection } from './example-page-summary.js';

/** A report page: one document, and what the page says of it. */
export interface Report extends Omit<Shell, 'heading' | 'content' | 'isPublished'> {
  results: Results;
  /** The document's address from the page. */
  src: string;
  /** Which measures have a card; the others stand in their theme's table alone. */
  hasCard: (indicator: IndicatorResult) => boolean;
  licence: HtmlPart;
  downloads: { href: string; title: string }[];
}

/** A council's performance report: summary, themes with their measures, notes, source. */
export function reportPage(report: Report): string {
  const { results } = report;
  return page({
    ...report,
    heading: results.title,
    isPublished: !results.illustrative,
    content: [
      contents(results),
      summarySection(results, report.hasCard),
      results.themes.map((theme) => themeSection(report, theme)),
      readingSection(results),
      aboutSection(results, report),
    ],
  });
}

function contents({ themes }: Results): Html {
  return html`
    <nav class="contents" id="contents" aria-label="Contents">
      <ul>
        <li><a href="#summary">Summary</a></li>
        ${themes.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        <li><a href="#reading">How to read this page</a></li>
        <li><a href="#about">About these figures</a></li>
      </ul>
    </nav>
  `;
}

function themeSection({ results, src, hasCard }: Report, theme: ThemeResult): Html {
  const indicators = results.indicators.filter((one) => one.theme === theme.id);
  const cards = indicators.filter(hasCard);
  const caption = results.periodText ? `${theme.title}, ${results.periodText}` : theme.title;
  return html`
    <section class="theme" aria-labelledby="${theme.id}">
      <h2 id="${theme.id}">${theme.title}</h2>
      ${theme.introduction && html`<p>${theme.introduction}</p>`}
      <div class="aims">
        ${aims('Priorities', theme.priorities)}
        ${aims('Measuring our success', theme.successMeasures)}
      </div>
      ${theme.commentary.length > 0 && html`<h3>Performance commentary</h3>`}
      ${theme.commentary.map(commentary)}
      <scorecard-table id="${theme.id}-table" src="${src}" theme="${theme.id}" heading-level="3">
        ${figuresTable(results, indicators, caption)}
      </scorecard-table>
      ${cards.length > 0 && html`<h3>Measures in detail</h3>`}
      <div class="cards">
        ${cards.map((one) => card(results, one, src))}
      </div>
      <p class="back"><a href="#contents">Back to contents</a></p>
    </section>
  `;
}

function aims(title: string, items: string[]): Html | false {
  return (
    items.length > 0 &&
    html`
      <div>
        <h3>${title}</h3>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>
    `
  );
}
