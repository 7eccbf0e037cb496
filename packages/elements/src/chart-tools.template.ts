import type { Labels } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { css, html, type TemplateResult } from 'lit';
import { chartFormats, type ChartFormat } from './chart-files.js';

/** One button a format, in a line. */
export function chartTools({ chart }: Labels, save: (format: ChartFormat) => void): TemplateResult {
  return html`<div class="downloads" part="downloads" role="group" aria-label=${chart.download}>
    <span aria-hidden="true">${chart.download}</span>
    ${chartFormats.map((format) => {
      const name = format.toUpperCase();
      return html`<button
        type="button"
        aria-label=${fill(chart.downloadAs, { format: name })}
        @click=${() => save(format)}
      >
        ${name}
      </button>`;
    })}
  </div>`;
}

/** On paper there is nothing to press. */
export const chartToolsStyles = css`
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    align-items: baseline;
    margin-top: 4px;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  @media print {
    .downloads {
      display: none;
    }
  }
`;
