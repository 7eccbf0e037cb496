import type { Results, ThemeResult } from '@scorecard/core';
import { html, Html, renderSummary, type HtmlPart } from '@scorecard/core/html';
import { aboutSection, readingSection } from './example-page-about.js';
import { card } from './example-page-card.js';
import { page, type Shell } from './example-page-shell.js';
import { figuresTable } from './example-page-table.js';

/** A report page: one document, and what the page says of it. */
export interface Report extends Omit<Shell, 'heading' | 'content' | 'isPublished'> {
  results: Results;
  /** The document's address from the page. */
  src: string;
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
      summarySection(results),
      results.themes.map((theme) => themeSection(report, theme)),
      readingSection(results),
      aboutSection(results, report),
    ],
  });
}

/** How many measures stand how, and which to look at first, with the way to their cards. */
function summarySection(results: Results): Html {
  const anchors = {
    measure: ({ id }: { id: string }) => `#${id}`,
    theme: ({ id }: { id: string }) => `#${id}`,
  };
  return html`
    <section aria-labelledby="summary">
      <h2 id="summary">${results.labels.report.summary}</h2>
      ${new Html(renderSummary(results, { headingLevel: 3, anchors }))}
    </section>
  `;
}

function contents({ themes, labels }: Results): Html {
  return html`
    <nav class="contents" id="contents" aria-label="Contents">
      <ul>
        <li><a href="#summary">Summary</a></li>
        ${themes.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        <li><a href="#reading">${labels.report.howToRead}</a></li>
        <li><a href="#about">About these figures</a></li>
      </ul>
    </nav>
  `;
}

function themeSection({ results, src }: Report, theme: ThemeResult): Html {
  const indicators = results.indicators.filter((one) => one.theme === theme.id);
  const { report } = results.labels;
  return html`
    <section class="theme" aria-labelledby="${theme.id}">
      <h2 id="${theme.id}">${theme.title}</h2>
      ${theme.introduction && html`<p>${theme.introduction}</p>`}
      <div class="aims">
        ${aims(report.priorities, theme.priorities)}
        ${aims(report.successMeasures, theme.successMeasures)}
      </div>
      ${theme.commentary.length > 0 && html`<h3>${report.performance}</h3>`}
      ${theme.commentary.map(({ text }) => html`<p>${text}</p>`)}
      <scorecard-table id="${theme.id}-table" src="${src}" theme="${theme.id}" heading-level="3">
        ${figuresTable(results, { theme: theme.id })}
      </scorecard-table>
      <div data-print="none">
        ${indicators.length > 0 && html`<h3>${report.inDetail}</h3>`}
        <div class="cards">
          ${indicators.map((one) => card(results, one, src))}
        </div>
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
