import { html, nothing, type TemplateResult } from 'lit';
import type { PeriodColumn } from '@scorecard/core/graph';
import { figure, SLOT } from '../figure.template.js';
import { wholePeriods } from '../whole-periods.template.js';
import { ratingMark } from '../rating-mark.js';
import { travelMark } from '../travel-mark.js';
import { sparkline } from '../trend-sparkline/sparkline.template.js';
import { periodClass } from './period-class.js';
import { detailTemplate, printedDetail } from './table-detail.template.js';
import type { TableDrawing } from './table-drawing.js';
import type { OwnFigure, TableRow } from './table-row.view.js';

/** One measure. In a narrow box every cell shows its column's heading; a screen reader has the heading itself. */
export function rowTemplate(row: TableRow, drawing: TableDrawing, isShown: boolean): TemplateResult {
  const { travel, target, distance, polarity } = row;
  const { labels, columns, from, isPrinting } = drawing;
  const isOpen = drawing.isOpen(row.id);
  const hasDetail = isOpen || (isPrinting && drawing.printsDetail(row.id));
  return html`<tr
      class="measure-row${row.hasLongFigures ? ' long' : ''}${row.isOnTwoLines ? ' two-lines' : ''}${hasDetail ? ' opened' : ''}"
      role="row"
      part="row"
      ?hidden=${!isShown}
      data-indicator=${row.id}
    >
      <th scope="row" role="rowheader" class="measure">
        <button
          type="button"
          class="toggle"
          aria-expanded=${isOpen}
          aria-controls=${isOpen ? `detail-${row.id}` : nothing}
          @click=${() => drawing.act.toggle(row.id)}
        >
          <span class="title">${row.title}</span>
        </button>
        ${facts(row, drawing)}
        ${row.cautions.map((caution) => html`<span class="hint caution">${caution}</span>`)}
      </th>
      <td role="cell" class="polarity">
        <span class="label" aria-hidden="true">${labels.columns.polarity}</span>
        <span>${polarity.text}</span
        >${polarity.change ? html`<span class="vh stop">; </span><span class="hint">${wholePeriods(polarity.change)}</span>` : nothing}
      </td>
      ${row.cells ? periodCells(row, columns, from) : ownCells(row, columns)}
      <td role="cell" class="travel" part="travel">
        <span class="label" aria-hidden="true">${labels.columns.travel}</span>
        ${verdict(travelMark(travel.mark), travel)}
      </td>
      <td role="cell" class="target n">
        <span class="label" aria-hidden="true">${labels.columns.target}</span>
        <span class="target-figure">${signed(target.text)}</span>
        ${target.hints.map((hint) => html`<span class="vh">; </span><span class="hint">${wholePeriods(hint)}</span>`)}
      </td>
      <td role="cell" class="distance tint-${distance.rating}" part="rating">
        <span class="label" aria-hidden="true">${labels.columns.distance}</span>
        ${verdict(ratingMark(distance.rating), distance)}
      </td>
      <td role="cell" class="trend">
        ${row.graph.series || row.graph.dots.length > 0 ? sparkline(row.graph) : nothing}
      </td>
    </tr>
    ${hasDetail ? detailRow(row, drawing, isShown) : nothing}`;
}

/** Code and frequency; its theme too, where themes are not kept together. */
function facts({ facts: own, theme }: TableRow, { choices, view }: TableDrawing): unknown {
  const all = [own, !choices.isGrouped && view.themes.length > 0 && theme].filter(Boolean);
  return all.length > 0 ? html`<span class="hint">${all.join(' · ')}</span>` : nothing;
}

function detailRow(row: TableRow, drawing: TableDrawing, isShown: boolean): TemplateResult {
  const { labels, columns, isPrinting, view } = drawing;
  const detail = drawing.detail(row);
  return html`<tr class="detail" role="row" part="detail" ?hidden=${!isShown} id="detail-${row.id}">
    <td role="cell" colspan=${columns.length + 6}>
      ${isPrinting ? printedDetail(detail, labels, view.source) : detailTemplate(detail, labels)}
    </td>
  </tr>`;
}

/** Most cells hold a plain figure: one template for those, since a long table has thousands. */
function periodCells(row: TableRow, columns: PeriodColumn[], from: number): TemplateResult[] {
  return columns.map((column, i) => {
    const cell = row.cells?.[from + i];
    const isPlain = cell && cell.sign !== '' && cell.markers.length === 0;
    const content = isPlain ? cell.number + cell.sign : cell && figure(cell);
    return html`<td role="cell" class=${periodClass(column)}>
      <span class="label" aria-hidden="true">${column.period}</span><span class="value">${content}</span>
    </td>`;
  });
}

/** Figures of other periods stand together under all the table's periods, each with its own. */
function ownCells(row: TableRow, columns: PeriodColumn[]): TemplateResult {
  const isDrawn = ({ at }: OwnFigure) => !row.isApart || columns.some(({ period }) => period === at);
  return html`<td role="cell" class="own" colspan=${columns.length} aria-colspan=${columns.length}>
    <ul>
      ${row.ownFigures.filter(isDrawn).map(
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
    ><span class="hint">${hint && wholePeriods(hint)}</span><span class="percent">${percent}</span>
  </div>`;
}

function signed(text: string): TemplateResult {
  return html`${text}${text === '' || text.endsWith('%') ? nothing : SLOT}`;
}
