import type { Labels, Source } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresDetails } from '../figures-table.template.js';
import { comparisonTable } from '../indicator-card/indicator-card.template.js';
import { sourceLink } from '../source-link.template.js';
import { labelledSparkline } from '../trend-sparkline/sparkline.template.js';
import { wholePeriods } from '../whole-periods.template.js';
import type { TableDetail } from './table-detail.view.js';

/** The evidence on screen: the graph with its figures, and all that is said of the measure. */
export function detailTemplate(detail: TableDetail, labels: Labels): TemplateResult {
  const { explanation, description } = detail;
  return html`<div class="evidence">
    <div>
      ${labelledSparkline(detail.graph)}
      ${detail.figures.rows.length > 0 ? figuresDetails(labels.tableOfFigures, detail.figures) : nothing}
    </div>
    <div class="sayings">
      ${
        explanation
          ? html`<p class="small-title">${labels.why}</p>
              <p>${explanation}</p>`
          : nothing
      }
      ${description ? html`<p class="muted">${description}</p>` : nothing} ${sayings(detail, labels)}
      ${detail.comparison ? comparisonTable(detail.comparison, labels) : nothing}
      ${sourceLine(detail, labels)}
    </div>
  </div>`;
}

/** The evidence on paper: all that is said, and the earlier figures, without what the row or the foot of the table (`ofAll`) holds already. */
export function printedDetail(detail: TableDetail, labels: Labels, ofAll: Source | null): TemplateResult {
  const { comparison, explanation, otherFigures, commentary, since, notes } = detail;
  const isOfAll = detail.source?.title === ofAll?.title && detail.source?.url === ofAll?.url;
  return html`<div class="sayings printed">
    ${commentary ? printedCommentary(commentary, labels) : nothing}
    <p>
      ${explanation ? html`<b>${labels.why}</b> ${explanation}` : nothing} ${[...since, ...notes].join(' ')}
    </p>
    ${
      comparison
        ? html`<p>
            <b>${comparison.caption}</b>
            ${comparison.rows
              .map(({ name, text, difference, judgement, detail: at }) =>
                [`${name} ${text}`, difference, oursIs(judgement, labels), at].filter(Boolean).join(', '),
              )
              .join(' · ')}
          </p>`
        : nothing
    }
    ${otherFigures ? html`<p><b>${labels.breakdown.earlier}</b> ${wholePeriods(otherFigures)}</p>` : nothing}
    ${sourceLine(isOfAll ? { ...detail, source: null } : detail, labels)}
  </div>`;
}

/** Run on from their figure, a bare “better” would be read as theirs. */
function oursIs(text: string, { comparisons, grid }: Labels): string {
  const { better, worse, same, similar } = comparisons;
  return [better, worse, same, similar].includes(text) ? fill(grid.ours, { judgement: text }) : text;
}

function printedCommentary(
  { heading, text, actions }: NonNullable<TableDetail['commentary']>,
  labels: Labels,
): TemplateResult {
  return html`<p part="commentary"><b>${heading}</b> ${text}</p>
    ${actions.length > 0 ? html`<p><b>${labels.actions}</b> ${actions.join(' · ')}</p>` : nothing}`;
}

function said({ since, notes }: TableDetail): unknown {
  const all = [...since, ...notes];
  return all.length > 0 ? html`<p>${all.join(' ')}</p>` : nothing;
}

function sayings(detail: TableDetail, labels: Labels): TemplateResult {
  const { commentary } = detail;
  return html`${said(detail)}
  ${
    commentary
      ? html`<div part="commentary">
          <p class="small-title">${commentary.heading}</p>
          <p>${commentary.text}</p>
          ${
            commentary.actions.length > 0
              ? html`<p class="small-title">${labels.actions}</p>
                  <ul class="actions">
                    ${commentary.actions.map((action) => html`<li>${action}</li>`)}
                  </ul>`
              : nothing
          }
        </div>`
      : nothing
  }`;
}

function sourceLine({ source, owner }: Pick<TableDetail, 'source' | 'owner'>, labels: Labels): unknown {
  if (!source && !owner) return nothing;
  return html`<p class="muted">
    ${source ? html`${labels.source}: ${sourceLink(source)}` : nothing}${source && owner ? ' · ' : nothing}${
      owner ?? nothing
    }
  </p>`;
}
