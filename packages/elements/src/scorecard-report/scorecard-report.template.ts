import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.template.js';
import { sourceLink } from '../source-link.template.js';
import type { CommentaryEntry, ReportSection, ReportView } from './scorecard-report.view.js';

/** How a report is laid out: the level of its own heading, and how many periods its tables show. */
export interface ReportSetting {
  level: number;
  periods: number | null;
}

/** Title, summary, a section for each theme with its table, notes and source. Its parts draw the same results. */
export function reportTemplate(
  view: ReportView,
  labels: Labels,
  status: TemplateResult,
  at: ReportSetting,
): TemplateResult {
  const { results } = view;
  const below = Math.min(at.level + 1, 6);
  return html`<article aria-labelledby="title">
    <header part="head">
      ${heading(at.level, 'title', view.title)}
      ${view.lead ? html`<p class="lead">${view.lead}</p>` : nothing}
      ${view.illustrative ? html`<p class="illustrative" part="illustrative">${view.illustrative}</p>` : nothing}
    </header>
    ${status}
    <div class="parts" @scorecard-load=${stop} @scorecard-error=${stop}>
      <scorecard-summary .data=${results} heading-level=${below}></scorecard-summary>
      ${view.sections.map((one) => section(one, labels, { ...at, level: below }))}
      <scorecard-notes .data=${results} heading-level=${below}></scorecard-notes>
    </div>
    ${view.about.length > 0 ? about(view) : nothing}
  </article>`;
}

/** The report tells that it has drawn, once; what its parts tell stays inside. */
function stop(event: Event): void {
  event.stopPropagation();
}

function section(
  { id, title, introduction, aims, commentary, table }: ReportSection,
  labels: Labels,
  { level, periods }: ReportSetting,
): TemplateResult {
  return html`<section part="theme" aria-labelledby="theme-${id}">
    <div class="theme-title">${heading(level, `theme-${id}`, title)}</div>
    ${introduction.map((text) => html`<p class="prose">${text}</p>`)}
    ${
      aims.length > 0
        ? html`<div class="aims">
            ${aims.map(
              (aim, i) =>
                html`<div>
                  ${heading(level + 1, `aims-${id}-${i}`, aim.title)}
                  <ul class="bullets">
                    ${aim.items.map((item) => html`<li>${item}</li>`)}
                  </ul>
                </div>`,
            )}
          </div>`
        : nothing
    }
    ${
      commentary
        ? html`<div part="commentary">
            ${heading(level + 1, `commentary-${id}`, commentary.heading)}
            ${commentary.entries.map((entry) => commentaryEntry(entry, labels))}
          </div>`
        : nothing
    }
    ${
      table
        ? html`<scorecard-table
            .data=${table.data}
            .theme=${table.theme}
            .periods=${periods}
            .label=${title}
            tools="none"
            heading-level=${Math.min(level + 1, 6)}
          ></scorecard-table>`
        : nothing
    }
  </section>`;
}

function commentaryEntry({ period, paragraphs, actions }: CommentaryEntry, labels: Labels): TemplateResult {
  return html`${period ? html`<p class="muted small">${period}</p>` : nothing}
  ${paragraphs.map((text) => html`<p class="prose">${text}</p>`)}
  ${
    actions.length > 0
      ? html`<p class="actions-label">${labels.actions}</p>
          <ul class="bullets">
            ${actions.map((action) => html`<li>${action}</li>`)}
          </ul>`
      : nothing
  }`;
}

function about({ about: facts }: ReportView): TemplateResult {
  return html`<footer part="source">
    <dl>
      ${facts.map(
        ({ name, text, url }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${sourceLink({ title: text, url })}</dd>
          </div>`,
      )}
    </dl>
  </footer>`;
}

/** A report's first screen in still blocks: what stands below it is out of sight until it comes. */
export function reportBones(): TemplateResult {
  return html`<div class="reserve" aria-hidden="true">
    <span class="bone bone-title"></span><span class="bone bone-lead"></span>
    ${[0, 1, 2, 3, 4, 5, 6, 7].map(() => html`<span class="bone bone-row"></span>`)}
  </div>`;
}
