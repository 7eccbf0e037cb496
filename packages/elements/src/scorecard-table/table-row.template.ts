import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { figure, SLOT } from '../figure.template.js';
import { wholePeriods } from '../whole-periods.template.js';
import { ratingMark } from '../rating-mark.js';
import { travelMark } from '../travel-mark.js';
import { sparkline } from '../trend-sparkline/sparkline.template.js';
import { periodClass } from './period-class.js';
import type { PeriodColumn } from './table-periods.js';
import type { TableRow } from './table-row.view.js';

/** One measure. In a narrow box every cell shows its column's heading; a screen reader has the heading itself. */
export function rowTemplate(row: TableRow, columns: PeriodColumn[], labels: Labels): TemplateResult {
  const { travel, target, distance, polarity } = row;
  return html`<tr class=${row.hasLongFigures ? 'measure-row long' : 'measure-row'} role="row" part="row">
    <th scope="row" role="rowheader" class="measure">
      <span class="title">${row.title}</span>
      ${row.facts ? html`<span class="hint">${row.facts}</span>` : nothing}
      ${row.cautions.map((caution) => html`<span class="hint caution">${caution}</span>`)}
    </th>
    <td role="cell" class="polarity">
      ${label(labels.columns.polarity)}
      <span>${polarity.text}</span
      >${polarity.change ? html`<span class="hint">${wholePeriods(polarity.change)}</span>` : nothing}
    </td>
    ${row.cells ? periodCells(row, columns) : ownCells(row, columns)}
    <td role="cell" class="travel" part="travel">
      ${label(labels.columns.travel)} ${verdict(travelMark(travel.mark), travel)}
    </td>
    <td role="cell" class="target n">
      ${label(labels.columns.target)}
      <span class="target-figure">${signed(target.text)}</span>
      ${target.hints.map((hint) => html`<span class="hint">${wholePeriods(hint)}</span>`)}
    </td>
    <td role="cell" class="distance tint-${distance.rating}" part="rating">
      ${label(labels.columns.distance)} ${verdict(ratingMark(distance.rating), distance)}
    </td>
    <td role="cell" class="trend">
      ${row.graph.series || row.graph.dots.length > 0 ? sparkline(row.graph) : nothing}
    </td>
  </tr>`;
}

function label(text: string): TemplateResult {
  return html`<span class="label" aria-hidden="true">${text}</span>`;
}

function periodCells(row: TableRow, columns: PeriodColumn[]): TemplateResult[] {
  return columns.map((column, i) => {
    const cell = row.cells?.[i];
    return html`<td role="cell" class=${periodClass(column)}>
      ${label(column.period)}${cell ? html`<span class="value">${figure(cell)}</span>` : nothing}
    </td>`;
  });
}

/** Figures of other periods stand together under all the table's periods, each with its own. */
function ownCells(row: TableRow, columns: PeriodColumn[]): TemplateResult {
  return html`<td role="cell" class="own" colspan=${columns.length} aria-colspan=${columns.length}>
    <ul>
      ${row.ownFigures.map(
        (own) =>
          html`<li class=${own.isLatest ? 'latest' : ''}>
            <span class="own-period">${own.period}</span>
            <span class="own-figure">${figure(own.figure)}</span>
          </li>`,
      )}
    </ul>
  </td>`;
}

function verdict(
  mark: TemplateResult,
  { word, number, hint, percent }: { word: string; number: string; hint: string; percent: string },
): TemplateResult {
  return html`<div class="verdict">
    ${mark}<span class="word">${word}</span><span class="number">${number}</span
    ><span class="hint">${wholePeriods(hint)}</span><span class="percent">${percent}</span>
  </div>`;
}

function signed(text: string): TemplateResult {
  return html`${text}${text === '' || text.endsWith('%') ? nothing : SLOT}`;
}
