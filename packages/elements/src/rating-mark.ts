import type { Rating } from '@scorecard/core';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Marks are drawn twice, for 16 and for 24 pixels, so that strokes stay crisp. */
export type MarkSize = 16 | 24;

/** What a mark stands for: a rating, or a figure too old to count. */
export type Standing = Rating | 'stale';

/** Circle is good, diamond is middling, square is bad; nothing round it means nothing judged. */
const shapes: Record<Standing, Record<MarkSize, SVGTemplateResult>> = {
  green: {
    16: svg`<circle class="solid" cx="8" cy="8" r="7.9"/><path class="cut" stroke-width="2" d="M4.5 8.4L7 10.9L11.6 5.6"/>`,
    24: svg`<circle class="solid" cx="12" cy="12" r="11.7"/><path class="cut" stroke-width="2.6" d="M6.9 12.5L10.6 16.2L17.3 8.4"/>`,
  },
  amber: {
    16: svg`<path class="solid" d="M8 0L16 8L8 16L0 8Z"/><path class="cut" stroke-width="2" d="M4.6 8H11.4"/>`,
    24: svg`<path class="solid" d="M12 0L24 12L12 24L0 12Z"/><path class="cut" stroke-width="2.6" d="M7 12H17"/>`,
  },
  red: {
    16: svg`<path class="solid" d="M1 1H15V15H1Z"/><path class="cut" stroke-width="2" d="M4.8 4.8L11.2 11.2M11.2 4.8L4.8 11.2"/>`,
    24: svg`<path class="solid" d="M1.6 1.6H22.4V22.4H1.6Z"/><path class="cut" stroke-width="2.6" d="M7.4 7.4L16.6 16.6M16.6 7.4L7.4 16.6"/>`,
  },
  'no-target': {
    16: svg`<circle class="hollow" cx="8" cy="8" r="7.1" stroke-width="1.6" stroke-dasharray="3.2 2.38"/>`,
    24: svg`<circle class="hollow" cx="12" cy="12" r="10.8" stroke-width="2.2" stroke-dasharray="4.9 3.58"/>`,
  },
  'no-data': {
    16: svg`<path class="line" stroke-width="1.8" d="M5.6 2H2.4V14H5.6M10.4 2H13.6V14H10.4"/>`,
    24: svg`<path class="line" stroke-width="2.4" d="M8.4 3H3.6V21H8.4M15.6 3H20.4V21H15.6"/>`,
  },
  'not-judged': {
    16: svg`<path class="line" stroke-width="2.2" d="M2 8H14"/>`,
    24: svg`<path class="line" stroke-width="3" d="M3 12H21"/>`,
  },
  stale: {
    16: svg`<path class="line" stroke-width="1.8" d="M3 1.9H13M3 14.1H13M4.6 2C4.6 6 11.4 10 11.4 14M11.4 2C11.4 6 4.6 10 4.6 14"/>`,
    24: svg`<path class="line" stroke-width="2.4" d="M4.5 2.9H19.5M4.5 21.1H19.5M6.9 3C6.9 9 17.1 15 17.1 21M17.1 3C17.1 9 6.9 15 6.9 21"/>`,
  },
};

/** The mark of a rating, hidden from screen readers: a word always stands beside it. */
export function ratingMark(rating: Standing, size: MarkSize = 16): TemplateResult {
  return html`<svg
    class="mark ${rating}"
    part="mark"
    width=${size}
    height=${size}
    viewBox="0 0 ${size} ${size}"
    aria-hidden="true"
  >
    ${shapes[rating][size]}
  </svg>`;
}
