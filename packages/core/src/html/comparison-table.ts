import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, Results } from '../results.js';
import { html, type Html } from './markup.js';

/** Beside others: a row each; false where there are none. */
export function comparisonTable({ organisation, labels }: Results, one: IndicatorResult): Html | false {
  const { columns } = labels;
  const { text } = one.latest;
  return (
    one.comparisons.length > 0 &&
    html`
      <table class="scorecard-compared">
        <caption>
          ${
            organisation
              ? fill(labels.comparedWith, { name: organisation.name, figure: text })
              : fill(labels.comparedWithFigure, { figure: text })
          }
        </caption>
        <thead class="scorecard-hidden">
          <tr>
            <th scope="col">${columns.comparator}</th>
            <th scope="col">${columns.figure}</th>
            <th scope="col">${columns.difference}</th>
          </tr>
        </thead>
        <tbody>
          ${one.comparisons.map((item) => row(item, labels))}
        </tbody>
      </table>
    `
  );
}

function row(item: ComparisonResult, labels: Labels): Html {
  const detail = [comparedAt(item, labels), item.membersText].filter(Boolean).join('; ');
  return html`
    <tr>
      <th scope="row">${item.name} ${detail !== '' && html`<small>${detail}</small>`}</th>
      <td>${item.text}</td>
      <td>${item.sentence}</td>
    </tr>
  `;
}

/** The period of their figure, where it isn’t that of our latest. */
function comparedAt({ behind, periodsDiffer, periodName }: ComparisonResult, labels: Labels): string | null {
  if (periodName === null) return null;
  if (behind) return fill(labels.bothAt, { period: periodName });
  return periodsDiffer ? fill(labels.atPeriod, { period: periodName }) : null;
}
