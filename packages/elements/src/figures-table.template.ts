import { css, html, nothing, type TemplateResult } from 'lit';
import { figure } from './figure.template.js';
import type { FiguresTable } from './figures-table.view.js';

/** The table behind a graph, one step away from it. */
export function figuresDetails(label: string, table: FiguresTable): TemplateResult {
  return html`<details part="figures">
    <summary>${label}</summary>
    <div class="figures" role="region" aria-label=${table.caption} tabindex="0">
      <table>
        <caption class="vh">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.columns.period}</th>
            <th scope="col" class="n">${table.columns.figure}</th>
            <th scope="col" class="n">${table.columns.target}</th>
            ${table.others.map((name) => html`<th scope="col" class="n">${name}</th>`)}
            <th scope="col">${table.columns.rating}</th>
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.period}${row.notes.map((note) => html`<small>${note}</small>`)}</th>
                <td class="n">${figure(row.figure)}</td>
                <td class="n">${row.target || nothing}</td>
                ${row.others.map((text) => html`<td class="n">${text || nothing}</td>`)}
                <td>${row.rating}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The table behind a graph. */
export const figuresStyles = css`
  .figures {
    overflow-x: auto;
    margin-block: var(--_space-xs) var(--_space-s);
  }
  .figures table {
    width: 100%;
    border-collapse: collapse;
    color: var(--_ink);
    font-size: var(--_text-xs);
    line-height: 1.35;
  }
  .figures th,
  .figures td {
    padding: 5px 0 5px var(--_space-m);
    border-bottom: var(--_line-hair) solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .figures th:first-child {
    padding-inline-start: 0;
  }
  .figures thead th {
    border-bottom-color: var(--_ink);
    font-weight: 600;
    vertical-align: bottom;
  }
  .figures .n {
    text-align: end;
    white-space: nowrap;
  }
  .figures small {
    display: block;
    color: var(--_ink-muted);
    font-size: inherit;
  }
  .figures .markers {
    margin-inline-start: 2px;
    color: var(--_ink-muted);
  }
  .figures tr {
    break-inside: avoid;
  }
  @media print {
    .figures tbody tr:first-child {
      break-before: avoid;
    }
    /* Else it is printed again at the foot of every page, as if it summed up the rows above. */
    .figures tfoot {
      display: table-row-group;
    }
    .figures th,
    .figures td {
      padding-block: 1.5pt;
    }
  }
`;
