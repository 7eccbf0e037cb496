import type { BreakdownResult, Labels } from '@scorecard/core';
import type { BreakdownView } from '@scorecard/core/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { chartNotes } from '../chart-notes.template.js';
import { breakdownStrip, lineKey } from './bars.template.js';
import { categoriesTable, earlierTable } from './categories-table.template.js';

/** The drawing with its figures: bars in a table, or a strip of dots with the table one action away. */
export function breakdownBody(
  breakdown: BreakdownResult,
  view: BreakdownView,
  labels: Labels,
): TemplateResult {
  const table = categoriesTable(breakdown, view, labels);
  return html`${lineKey(view.lines)}
  ${
    view.strip
      ? html`${breakdownStrip(view)}
          <details part="figures">
            <summary>${labels.tableOfFigures}</summary>
            ${table}
          </details>`
      : html`<div part="figures">${table}</div>`
  }
  ${chartNotes(view.notes, labels)}
  ${
    view.columns.earlier.length > 0
      ? html`<details part="figures">
          <summary>${labels.breakdown.earlier}</summary>
          ${earlierTable(breakdown, view, labels)}
        </details>`
      : nothing
  }`;
}
