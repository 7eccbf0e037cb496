import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';

/** What to bear in mind, below a chart; nothing without any. */
export function chartNotes(notes: readonly string[], { chart }: Labels): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<ul class="chart-notes" part="notes">
    ${notes.map((note) => html`<li class=${note === chart.goodSide ? 'shade' : ''}>${note}</li>`)}
  </ul>`;
}
