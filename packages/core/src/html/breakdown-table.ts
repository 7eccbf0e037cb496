import type { Labels } from '../labels.js';
import type { BreakdownResult } from '../results.js';
import { html, type Html } from './markup.js';
import { figure } from './text.js';

/** The figures by category, with each one’s part of the whole where there is one, and the widest gap in words. */
export function breakdownTable(
  { title, periodName, categories, total, gap }: BreakdownResult,
  labels: Labels,
): Html {
  const hasShares = categories.some(({ share }) => share !== null);
  const shown = [
    ...categories.map((item) => ({
      name: item.title,
      content: figure(item, labels),
      share: item.share?.text,
    })),
    ...(total ? [{ name: labels.report.allCategories, content: html`${total.text}`, share: null }] : []),
  ];
  return html`
    <table class="scorecard-compared">
      <caption>
        ${[title, periodName].filter(Boolean).join(', ')} ${gap && html`<small>${gap.text}</small>`}
      </caption>
      <thead class="scorecard-hidden">
        <tr>
          <th scope="col">${title}</th>
          <th scope="col">${labels.columns.figure}</th>
          ${hasShares && html`<th scope="col">${labels.report.share}</th>`}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ name, content, share }) => html`
            <tr>
              <th scope="row">${name}</th>
              <td>${content}</td>
              ${hasShares && html`<td>${share}</td>`}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
