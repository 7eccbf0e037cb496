import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../figure.template.js';
import { figuresDetails } from '../figures-table.template.js';
import { heading } from '../heading.template.js';
import { sourceLink } from '../source-link.template.js';
import { ratingMark } from '../rating-mark.js';
import { travelMark } from '../travel-mark.js';
import { labelledSparkline } from '../trend-sparkline/sparkline.template.js';
import type { CardView, Comparison } from './indicator-card.view.js';

/** The verdict before the evidence: figure, rating, travel, graph, comparison, commentary, source. */
export function cardTemplate(
  view: CardView,
  labels: Labels,
  status: TemplateResult,
  { level, isEmpty }: { level: number; isEmpty: boolean },
): TemplateResult {
  return html`<article part="card" aria-labelledby="title" tabindex="-1">
    <header>
      ${heading(level, 'title', view.title)}
      <p class="facts">${view.facts}</p>
      ${view.illustrative ? html`<p class="facts illustrative" part="illustrative">${view.illustrative}</p>` : nothing}
    </header>
    ${status} ${isEmpty ? nothing : html`${verdict(view)}${evidence(view, labels)}`} ${foot(view, labels)}
  </article>`;
}

function verdict(view: CardView): TemplateResult {
  const { rating, travel } = view;
  return html`<div class="figure">
      ${
        view.noFigure
          ? html`<p class="no-figure" part="figure">${view.noFigure}</p>`
          : html`<p class="value" part="figure">${figure(view.figure)}</p>`
      }
      <p class="period">
        <b>${view.period}</b><span>${view.periodText}</span>
        ${view.cautions.map((caution) => html`<b class="caution">${caution}</b>`)}
      </p>
    </div>
    ${
      view.since.length > 0
        ? html`<ul class="since">
            ${view.since.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
    <div class="verdicts">
      <div class="verdict" part="rating">
        ${ratingMark(rating.rating, 24)}
        <p><b>${rating.word}</b>${rating.text ? html`<span>${rating.text}</span>` : nothing}</p>
      </div>
      <div class="verdict" part="travel">
        ${travelMark(travel.mark, 24)}
        <p><b>${travel.word}</b>${travel.text ? html`<span>${travel.text}</span>` : nothing}</p>
      </div>
    </div>`;
}

function evidence(view: CardView, labels: Labels): TemplateResult {
  return html`${view.graph.dots.length > 0 ? html`<div class="chart">${labelledSparkline(view.graph)}</div>` : nothing}
  ${view.comparison ? comparisonTable(view.comparison, labels) : nothing}
  ${
    view.notes.length > 0
      ? html`<ul class="notes" part="notes">
          ${view.notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
      : nothing
  }
  ${
    view.commentary
      ? html`<div class="commentary" part="commentary">
          <p class="label">${view.commentary.heading}</p>
          <p>${view.commentary.text}</p>
          ${
            view.commentary.actions.length > 0
              ? html`<p class="label">${labels.actions}</p>
                  <ul class="actions">
                    ${view.commentary.actions.map((action) => html`<li>${action}</li>`)}
                  </ul>`
              : nothing
          }
        </div>`
      : nothing
  }`;
}

/** Beside others: a row each. */
export function comparisonTable({ caption, rows }: Comparison, labels: Labels): TemplateResult {
  return html`<table class="comparison" part="comparison">
    <caption>
      ${caption}
    </caption>
    <thead class="vh">
      <tr>
        <th scope="col">${labels.columns.comparator}</th>
        <th scope="col">${labels.columns.figure}</th>
        <th scope="col">${labels.columns.difference}</th>
        <th scope="col">${labels.columns.rating}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.name}${row.detail ? html`<small>${row.detail}</small>` : nothing}</th>
            <td class="n">${row.text}</td>
            <td class="n">${row.difference}</td>
            <td>${row.judgement}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function foot(view: CardView, labels: Labels): TemplateResult {
  const { source } = view;
  return html`<footer>
    ${
      view.explanation
        ? html`<details part="explanation">
            <summary>${labels.why}</summary>
            <p class="explanation">${view.explanation}</p>
            ${view.description ? html`<p class="explanation muted">${view.description}</p>` : nothing}
          </details>`
        : nothing
    }
    ${view.figures.rows.length > 0 ? figuresDetails(labels.tableOfFigures, view.figures) : nothing}
    ${
      source || view.owner
        ? html`<p class="source" part="source">
            ${
              source ? html`${labels.source}: ${sourceLink(source)}` : nothing
            }${source && view.owner ? ' · ' : nothing}${view.owner ?? nothing}
          </p>`
        : nothing
    }
  </footer>`;
}

/** A card's shape in still blocks. */
export function cardBones(): TemplateResult {
  return html`<div class="card-bones" aria-hidden="true">
    <span class="bone"></span><span class="bone bone-value"></span><span class="bone bone-line"></span
    ><span class="bone bone-line"></span><span class="bone bone-chart"></span>
  </div>`;
}
