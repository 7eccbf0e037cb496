import { html, nothing, type TemplateResult } from 'lit';
import type { Labels } from '@scorecard/core';
import type { BenchmarkView } from '@scorecard/core/graph';

/** Every area, those without a figure last with their reason. */
export function areasTable(
  { rows, missing }: BenchmarkView,
  caption: string,
  labels: Labels,
): TemplateResult {
  const { chart, columns } = labels;
  const isRanked = rows.some(({ place }) => place !== '');
  const hasLimits = rows.some(({ limits }) => limits !== null);
  return html`<details part="figures">
    <summary>${chart.tableOfAreas}</summary>
    <div class="figures" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption class="vh">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${chart.area}</th>
            ${isRanked ? html`<th scope="col" class="n">${chart.place}</th>` : nothing}
            <th scope="col" class="n">${columns.figure}</th>
            ${hasLimits ? html`<th scope="col" class="n">${chart.marginOfError}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, place, text, limits, isUs }) =>
              html`<tr class=${isUs ? 'us' : ''}>
                <th scope="row">${name}</th>
                ${isRanked ? html`<td class="n">${place}</td>` : nothing}
                <td class="n">${text}</td>
                ${hasLimits ? html`<td class="n">${limits ?? nothing}</td>` : nothing}
              </tr>`,
          )}
          ${missing.map(
            ({ name, text, reason }) =>
              html`<tr>
                <th scope="row">${name}<small>${reason}</small></th>
                ${isRanked ? html`<td></td>` : nothing}
                <td class="n"><span aria-hidden="true">${text}</span><span class="vh">${reason}</span></td>
                ${hasLimits ? html`<td></td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
