import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from './comparison.view.js';

/** Beside others: a row each. Roles are written out, since a narrow box lays the rows out as blocks. */
export function comparisonTable({ caption, rows, isLong }: Comparison, labels: Labels): TemplateResult {
  return html`<table class=${isLong ? 'comparison long' : 'comparison'} part="comparison" role="table">
    <caption>
      ${caption}
    </caption>
    <thead class="vh" role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${labels.columns.comparator}</th>
        <th scope="col" role="columnheader">${labels.columns.figure}</th>
        <th scope="col" role="columnheader">${labels.columns.difference}</th>
        <th scope="col" role="columnheader">${labels.columns.rating}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">
              ${row.name}${row.detail ? html`<small>${row.detail}</small>` : nothing}
            </th>
            <td class="n" role="cell">${row.text}</td>
            <td class="n" role="cell">${row.difference}</td>
            <td role="cell">${row.judgement}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
