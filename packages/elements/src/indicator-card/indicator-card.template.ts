import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../figure.template.js';
import { figuresDetails } from '../figures-table.template.js';
import { heading } from '../heading.template.js';
import { sourceLink } from '../source-link.template.js';
import { ratingMark } from '../rating-mark.js';
import { travelMark } from '../travel-mark.js';
import { wholePeriods } from '../whole-periods.template.js';
import { labelledSparkline } from '../trend-sparkline/sparkline.template.js';
import type { CommentaryView } from './commentary.view.js';
import { comparisonTable } from './comparison.template.js';
import type { CardView } from './indicator-card.view.js';

export { comparisonTable } from './comparison.template.js';

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
      <p class="facts">
        <span>${view.facts}</span>${
          view.illustrative
            ? html` <span class="illustrative" part="illustrative">${view.illustrative}</span>`
            : nothing
        }
      </p>
    </header>
    ${status} ${isEmpty ? nothing : body(view, labels)} ${foot(view, labels)}
  </article>`;
}

/** Up to three parts, which a wide card sets side by side. */
function body(view: CardView, labels: Labels): TemplateResult {
  const parts = [judged(view), shown(view, labels), said(view, labels)].filter((part) => part !== nothing);
  return html`<div class="body parts-${parts.length}">${parts}</div>`;
}

function judged(view: CardView): TemplateResult {
  return html`<div class="judged ${view.figureForm}">
    <div class="figure">
      ${
        view.noFigure
          ? html`<p class="no-figure" part="figure">${view.noFigure}</p>`
          : html`<p class="value" part="figure">${figure(view.figure)}</p>`
      }
      <p class="period">
        ${view.unit ? html`<span>${view.unit}</span>` : nothing}<b>${view.period}</b
        ><span>${view.periodText}</span>
        ${view.cautions.map((caution) => html`<b class="caution">${caution}</b>`)}
      </p>
    </div>
    ${
      view.since.length > 0
        ? html`<ul class="since">
            ${view.since.map((text) => html`<li>${wholePeriods(text)}</li>`)}
          </ul>`
        : nothing
    }
    ${verdicts(view)}
  </div>`;
}

/** Marks are small where they only say that nothing is judged. */
function verdicts({ rating, travel, isPlain }: CardView): TemplateResult {
  const size = isPlain ? 16 : 24;
  const words = ({ word, text }: { word: string; text: string | null }) =>
    html`<p>
      <b>${word}${isPlain && text ? ':' : nothing}</b
      >${text ? html` <span>${wholePeriods(text)}</span>` : nothing}
    </p>`;
  return html`<div class=${isPlain ? 'verdicts plain' : 'verdicts'}>
    <div class="verdict" part="rating">${ratingMark(rating.rating, size)}${words(rating)}</div>
    <div class="verdict" part="travel">${travelMark(travel.mark, size)}${words(travel)}</div>
  </div>`;
}

function shown({ graph, comparison, figureForm }: CardView, labels: Labels): TemplateResult | typeof nothing {
  if (!graph && !comparison) return nothing;
  return html`<div class="shown">
    ${graph ? html`<div class="chart ${figureForm}">${labelledSparkline(graph)}</div>` : nothing}
    ${comparison ? comparisonTable(comparison, labels) : nothing}
  </div>`;
}

function said(view: CardView, labels: Labels): TemplateResult | typeof nothing {
  const { ambition, notes, commentary, earlier } = view;
  if (!ambition && notes.length === 0 && !commentary && earlier.length === 0) return nothing;
  return html`<div class="said">
    ${
      ambition
        ? html`<div class="saying" part="ambition">
            <p class="label">${labels.chart.ambition}</p>
            <p>${wholePeriods(ambition)}</p>
          </div>`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<ul class="saying" part="notes">
            ${notes.map((note) => html`<li>${wholePeriods(note)}</li>`)}
          </ul>`
        : nothing
    }
    ${commentary ? comment(commentary, labels) : nothing}
    ${
      earlier.length > 0
        ? html`<details part="earlier">
            <summary>${labels.card.earlier}</summary>
            ${earlier.map((one) => comment(one, labels))}
          </details>`
        : nothing
    }
  </div>`;
}

function comment({ heading, text, actions }: CommentaryView, labels: Labels): TemplateResult {
  return html`<div class="saying" part="commentary">
    <p class="label">${wholePeriods(heading)}</p>
    <p>${text}</p>
    ${
      actions.length > 0
        ? html`<p class="label">${labels.actions}</p>
            <ul class="actions">
              ${actions.map((action) => html`<li>${action}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function foot(view: CardView, labels: Labels): TemplateResult {
  const { source, owner, explanation, description, figures } = view;
  return html`<footer>
    ${
      explanation
        ? html`<details part="explanation">
            <summary>${labels.why}</summary>
            <p class="explanation">${wholePeriods(explanation)}</p>
            ${description ? html`<p class="explanation muted">${description}</p>` : nothing}
          </details>`
        : nothing
    }
    ${figures.rows.length > 0 ? figuresDetails(labels.tableOfFigures, figures) : nothing}
    ${
      source || owner
        ? html`<p class="source" part="source">
            ${
              source ? html`${labels.source}: ${sourceLink(source)}` : nothing
            }${source && owner ? ' · ' : nothing}${owner ?? nothing}
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
