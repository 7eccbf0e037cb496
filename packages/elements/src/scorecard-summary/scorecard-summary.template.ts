import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../figure.template.js';
import { heading } from '../heading.template.js';
import { ratingMark } from '../rating-mark.js';
import { travelMark } from '../travel-mark.js';
import type { SelectIndicator } from '../select-indicator.js';
import type { FirstMeasure, SummaryView, ThemeRow } from './scorecard-summary.view.js';

/** Counts, themes, and what to look at first; side by side where there is room. */
export function summaryTemplate(
  view: SummaryView,
  labels: Labels,
  { level, select }: { level: number; select: SelectIndicator },
): TemplateResult {
  return html`<div class="head" part="head">
      ${heading(level, 'title', view.title)}
      <p class="muted">${[view.total, view.period].filter(Boolean).join(' · ')}</p>
      ${view.illustrative ? html`<p part="illustrative">${view.illustrative}</p>` : nothing}
    </div>
    <div class="halves">
      <div class="half">${counts(view)} ${themes(view.themes, labels)} ${travels(view, labels)}</div>
      <div class="half">
        ${heading(level + 1, 'first', labels.report.lookFirst)}
        ${
          view.first.length > 0
            ? html`<ol class="first" part="first" aria-labelledby="first">
                ${view.first.map((measure) => firstMeasure(measure, select))}
              </ol>`
            : html`<p class="nothing">${view.nothing}</p>`
        }
      </div>
    </div>`;
}

function counts({ counts: all, title, apart }: SummaryView): TemplateResult {
  return html`<ul class="counts" part="counts" aria-label=${title}>
      ${all.map(
        ({ standing, count, word }) =>
          html`<li>
            <span class="count">${count}</span> <span class="marked">${ratingMark(standing)} ${word}</span>
          </li>`,
      )}
    </ul>
    ${apart.map((text) => html`<p class="apart">${text}</p>`)}`;
}

function themes(rows: readonly ThemeRow[], labels: Labels): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { report } = labels;
  return html`<table class="themes" part="themes">
    <caption class="vh">
      ${report.byThemeLong}
    </caption>
    <thead class="vh">
      <tr>
        <th scope="col">${report.theme}</th>
        <th scope="col">${labels.marksWorstFirst}</th>
        <th scope="col">${report.measures}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${row.title}${row.apart.map((text) => html`<span class="hint">${text}</span>`)}
            </th>
            <td class="marks">
              <span class="strip" aria-hidden="true"
                >${row.marks.map((standing) => ratingMark(standing))}</span
              ><span class="vh">${row.text}</span>
            </td>
            <td class="n">${row.total}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function travels({ travel }: SummaryView, labels: Labels): TemplateResult {
  return html`<ul class="travels" part="travels" aria-label=${labels.columns.travel}>
    ${travel.map(
      ({ sign, count, word }) =>
        html`<li class="marked">
          ${travelMark(sign)} <span><b>${count}</b> ${word}</span>
        </li>`,
    )}
  </ul>`;
}

function firstMeasure(measure: FirstMeasure, select: SelectIndicator): TemplateResult {
  const { rating, word, reason, travel } = measure;
  return html`<li>
    ${ratingMark(rating)}
    <div class="what">
      <div>${select.title(measure.id, measure.title)}</div>
      <p class="hint">${[word, reason].filter(Boolean).join(': ')}</p>
    </div>
    <p class="latest">
      <b>${figure(measure.figure)}</b
      >${measure.target ? html` <span class="hint">${measure.target}</span>` : nothing}
    </p>
    <p class="way">
      <span aria-hidden="true">${travel.short}</span>
      <span class="vh">${travel.word}</span>${travelMark(travel.sign)}
    </p>
  </li>`;
}

/** The summary's shape in still blocks. */
export function summaryBones(): TemplateResult {
  return html`<div aria-hidden="true">
    <span class="bone bone-title"></span>
    <div class="halves">
      ${[0, 1].map(
        () =>
          html`<div class="half">
            ${[0, 1, 2, 3, 4, 5].map(() => html`<span class="bone bone-row"></span>`)}
          </div>`,
      )}
    </div>
  </div>`;
}
