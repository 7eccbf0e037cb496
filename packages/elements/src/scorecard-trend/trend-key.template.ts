import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { KeyMark, TrendView } from '@scorecard/core/graph';

/** What each mark means, where no words stand beside it. */
export function trendKey(key: TrendView['key']): TemplateResult | typeof nothing {
  if (key.length === 0) return nothing;
  return html`<ul class="chart-key" part="key">
    ${key.map(
      ({ mark, text }) =>
        html`<li>
          <svg class="chart" width="20" height="12" aria-hidden="true">${sample(mark)}</svg>${text}
        </li>`,
    )}
  </ul>`;
}

function sample(mark: KeyMark): SVGTemplateResult {
  switch (mark) {
    case 'open':
      return svg`<circle class="point open" cx="10" cy="6" r="4.4"></circle>`;
    case 'diamond':
      return svg`<path class="point diamond" d="M10 0l6 6l-6 6l-6-6Z"></path>`;
    case 'limits':
      return svg`<path class="limits" d="M0 1H20V11H0Z"></path>`;
    case 'us':
      return svg`<path class="series" d="M1 6H19"></path>`;
    case 'target':
      return svg`<path class="target-line" d="M0 6H20"></path>`;
    case 'year-end':
    case 'ambition':
    case 'reference':
      return svg`<path class=${mark} d="M0 6H20"></path>`;
    default:
      return svg`<path class="other d${Number(mark.slice('other-'.length)) % 4}" d="M0 6H20"></path>`;
  }
}
