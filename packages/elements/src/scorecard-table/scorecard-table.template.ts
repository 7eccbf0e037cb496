import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.template.js';
import { sourceLink } from '../source-link.template.js';
import { ratingMark } from '../rating-mark.js';
import { periodClass } from './period-class.js';
import type { PeriodColumn } from './table-periods.js';
import { rowTemplate } from './table-row.template.js';
import type { TableGroup, TableView } from './scorecard-table.view.js';

/**
 * One native table. The roles repeat what the tags mean, since a narrow box lays the rows out as records and
 * browsers then forget that they were rows.
 */
export function tableTemplate(view: TableView, labels: Labels, level: number): TemplateResult {
  return html`<div class="head" part="head">
      ${heading(level, 'title', view.title)}
      ${view.subtitle ? html`<p class="muted">${view.subtitle}</p>` : nothing}
      ${view.illustrative ? html`<p part="illustrative">${view.illustrative}</p>` : nothing}
    </div>
    <div class="scroll" part="region" role="region" aria-label=${view.region} tabindex="0">
      <table role="table" part="table">
        <caption class="vh">
          ${view.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columnHeading('measure', labels.columns.measure)}
            ${columnHeading('polarity', labels.columns.polarity)} ${view.columns.map(periodHeading)}
            ${columnHeading('travel', labels.columns.travel, labels.fromBefore)}
            ${columnHeading('target n', labels.columns.target)}
            ${columnHeading('distance', labels.columns.distance)}
            ${columnHeading('trend', labels.columns.graph)}
          </tr>
        </thead>
        ${view.groups.map((group) => groupTemplate(group, view.columns, labels))}
      </table>
    </div>
    ${foot(view, labels)}`;
}

function columnHeading(name: string, text: string, hint?: string): TemplateResult {
  return html`<th scope="col" role="columnheader" class=${name}>
    ${text}${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </th>`;
}

function periodHeading({ heading: [year, part], name, ...column }: PeriodColumn): TemplateResult {
  return html`<th scope="col" role="columnheader" class=${periodClass(column)}>
    <span aria-hidden="true"
      ><span class="year">${year}</span>${part ? html`<span class="vh">-</span>${part}` : nothing}</span
    ><span class="vh"> ${name}</span>
  </th>`;
}

function groupTemplate(group: TableGroup, columns: PeriodColumn[], labels: Labels): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      group.heading
        ? html`<tr class="group" role="row">
            <th scope="rowgroup" role="rowheader" colspan=${columns.length + 6}>
              <span class="group-line">
                <span class="group-title" part="theme">${group.heading.title}</span>
                <span class="counts" part="counts">
                  ${group.heading.counts.map(
                    ({ rating, count, word }) =>
                      html`<span class="count"
                        >${rating ? ratingMark(rating) : nothing}<span
                          >${count}<span class="word"> ${word}</span></span
                        ></span
                      >`,
                  )}
                </span>
              </span>
            </th>
          </tr>`
        : nothing
    }
    ${group.rows.map((row) => rowTemplate(row, columns, labels))}
  </tbody>`;
}

function foot(view: TableView, labels: Labels): TemplateResult {
  return html`<div class="foot">
    ${
      view.marks.length > 0
        ? html`<p part="key">
            ${labels.key}:
            ${view.marks.map(
              ({ mark, word }, i) =>
                html`${i > 0 ? ' · ' : nothing}<span class="key"><b>${mark}</b> ${word}</span>`,
            )}
          </p>`
        : nothing
    }
    ${view.source ? html`<p part="source">${labels.source}: ${sourceLink(view.source)}</p>` : nothing}
  </div>`;
}

/** A few rows of still blocks. */
export function tableBones(): TemplateResult {
  return html`<div aria-hidden="true">
    <span class="bone"></span>${[0, 1, 2, 3, 4].map(() => html`<span class="bone bone-row"></span>`)}
  </div>`;
}
