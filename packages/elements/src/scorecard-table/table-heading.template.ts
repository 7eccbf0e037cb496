import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PeriodColumn } from '@scorecard/core/graph';
import type { TableDrawing } from './table-drawing.js';
import { periodClass } from './period-class.js';

/** The row of headings. Each sorts by its column, but on paper and among records, where none is seen. */
export function headingRow(drawing: TableDrawing): TemplateResult {
  const { columns } = drawing.labels;
  return html`<tr role="row">
    ${columnHeading(drawing, 'measure', 'measure', columns.measure)}
    ${columnHeading(drawing, 'polarity', 'polarity', columns.polarity)}
    ${drawing.columns.map((column) => periodHeading(drawing, column))}
    ${columnHeading(drawing, 'travel', 'travel', columns.travel, drawing.labels.fromBefore)}
    ${columnHeading(drawing, 'target', 'target n', columns.target)}
    ${columnHeading(drawing, 'distance', 'distance', columns.distance)}
    ${columnHeading(drawing, 'graph', 'trend', columns.graph)}
  </tr>`;
}

function columnHeading(
  drawing: TableDrawing,
  by: string,
  name: string,
  text: string,
  hint?: string,
): TemplateResult {
  const sign = sortSign(drawing, by);
  // Before a heading that is set to the right, so that it stays over its figures.
  const content = name === 'target n' ? html`${sign}${text}` : html`${text}${sign}`;
  return html`<th scope="col" role="columnheader" class=${name} aria-sort=${sortOf(drawing, by)}>
    ${sorter(drawing, by, content)}${hint ? html`<span class="hint">${hint}</span>` : nothing}
  </th>`;
}

function periodHeading(drawing: TableDrawing, column: PeriodColumn): TemplateResult {
  const [year, part] = column.heading;
  const sign = sortSign(drawing, column.period);
  const content = html`<span aria-hidden="true"
      ><span class="year">${part ? nothing : sign}${year}</span>${
        part ? html`<span class="vh">-</span>${sign}${part}` : nothing
      }</span
    ><span class="vh"> ${column.name}</span>`;
  return html`<th
    scope="col"
    role="columnheader"
    class=${periodClass(column)}
    aria-sort=${sortOf(drawing, column.period)}
  >
    ${sorter(drawing, column.period, content)}
  </th>`;
}

function sortOf(
  { choices: { order } }: TableDrawing,
  by: string,
): 'ascending' | 'descending' | typeof nothing {
  if (order.by !== by) return nothing;
  return order.isDescending ? 'descending' : 'ascending';
}

function sorter(drawing: TableDrawing, by: string, content: TemplateResult): TemplateResult {
  if (isStill(drawing)) return content;
  return html`<button type="button" class="sorter" @click=${() => drawing.act.sort(by)}>${content}</button>`;
}

/** Open chevrons where a column can be sorted by, a solid triangle where it is. */
function sortSign(drawing: TableDrawing, by: string): TemplateResult | typeof nothing {
  if (isStill(drawing)) return nothing;
  const { order } = drawing.choices;
  return html`<svg class="sort-sign" width="9" height="12" viewBox="0 0 9 12" aria-hidden="true">
    ${
      order.by !== by
        ? svg`<path class="open" d="M1.5 4.5L4.5 1.5L7.5 4.5M1.5 7.5L4.5 10.5L7.5 7.5"></path>`
        : order.isDescending
          ? svg`<path class="solid" d="M0 3.5L4.5 9.5L9 3.5Z"></path>`
          : svg`<path class="solid" d="M0 8.5L4.5 2.5L9 8.5Z"></path>`
    }
  </svg>`;
}

function isStill({ isRecords, isPrinting }: TableDrawing): boolean {
  return isRecords || isPrinting;
}
