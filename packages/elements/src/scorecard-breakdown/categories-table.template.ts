import type { BreakdownResult, Figure, Labels } from '@scorecard/core';
import type { BreakdownRow, BreakdownView } from '@scorecard/core/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../figure.template.js';
import { figureText } from '../figure.view.js';
import { wholePeriods } from '../whole-periods.template.js';
import { categoryBar } from './bars.template.js';

/** Each category with its bar and figures; the parts together last. */
export function categoriesTable(
  { title, periodName }: BreakdownResult,
  view: BreakdownView,
  labels: Labels,
): TemplateResult {
  const { rows, total, columns } = view;
  const caption = [title, periodName].filter(Boolean).join(', ');
  const headings = [columns.number, columns.share, columns.change, columns.fromOwn];
  const cells = cellsUnder(headings, labels);
  return scrollable(
    caption,
    html`<table class="categories">
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${title}</th>
          <th scope="col" class="n">${labels.columns.figure}</th>
          ${headings.map((text) => (text === null ? nothing : html`<th scope="col" class="n">${wholePeriods(text)}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, i) =>
            html`<tr class=${row.isWhole ? 'whole-row' : ''}>
              ${rowHeader(row, view.bars.length > 0 && !row.isWhole ? categoryBar(view, i) : nothing)}
              <td class="n us">${shown(row.figure, labels)}</td>
              ${cells([row.number, row.share, row.change, row.fromOwn])}
            </tr>`,
        )}
      </tbody>
      ${total ? totalRow(total, cells([total.number, total.share, '', '']), labels) : nothing}
    </table>`,
  );
}

/** The cells of a row, but those of columns that nothing stands in. */
function cellsUnder(headings: (string | null)[], { notCompared }: Labels) {
  return (texts: string[]) =>
    texts.map((text, i) =>
      headings[i] === null
        ? nothing
        : html`<td class="n ${text === notCompared ? 'wraps' : ''}">${text}</td>`,
    );
}

function totalRow(
  { figure: all }: NonNullable<BreakdownView['total']>,
  cells: unknown,
  labels: Labels,
): TemplateResult {
  return html`<tfoot>
    <tr class="whole-row">
      <th scope="row">${labels.report.allCategories}</th>
      <td class="n">${all}</td>
      ${cells}
    </tr>
  </tfoot>`;
}

/** The periods before and this one, a column each. */
export function earlierTable(
  { title, periodName }: BreakdownResult,
  { rows, total, columns }: BreakdownView,
  labels: Labels,
): TemplateResult {
  const caption = `${title}: ${labels.breakdown.earlier}`;
  const hasTotals = total?.earlier.some((text) => text !== '') ?? false;
  return scrollable(
    caption,
    html`<table>
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${title}</th>
          ${[...columns.earlier, periodName ?? ''].map(
            (period) => html`<th scope="col" class="n">${wholePeriods(period)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr class=${row.isWhole ? 'whole-row' : ''}>
              <th scope="row">${row.name}</th>
              ${[...row.earlier, row.figure].map((one) => html`<td class="n">${shown(one, labels)}</td>`)}
            </tr>`,
        )}
        ${
          total && hasTotals
            ? html`<tr class="whole-row">
                <th scope="row">${labels.report.allCategories}</th>
                ${[...total.earlier, total.figure].map((text) => html`<td class="n">${text}</td>`)}
              </tr>`
            : nothing
        }
      </tbody>
    </table>`,
  );
}

function scrollable(caption: string, table: TemplateResult): TemplateResult {
  return html`<div class="figures" role="region" aria-label=${caption} tabindex="0">${table}</div>`;
}

function rowHeader({ name, note }: BreakdownRow, bar: TemplateResult | typeof nothing): TemplateResult {
  return html`<th scope="row">
    <div class="category"><span>${name}${note ? html`<small>${note}</small>` : nothing}</span>${bar}</div>
  </th>`;
}

function shown(given: Figure, labels: Labels): TemplateResult {
  return figure(figureText(given, labels));
}
