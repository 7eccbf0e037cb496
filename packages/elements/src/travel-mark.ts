import type { Movement, TravelJudgement } from '@scorecard/core';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TravelSign } from './travel-sign.js';
import { ratingMark, type MarkSize } from './rating-mark.js';

/** The same silhouettes as the ratings, in outline. */
const frames: Record<TravelJudgement, Record<MarkSize, SVGTemplateResult | null>> = {
  improved: {
    16: svg`<circle class="line" cx="8" cy="8" r="7.2" stroke-width="1.5"/>`,
    24: svg`<circle class="line" cx="12" cy="12" r="10.8" stroke-width="2"/>`,
  },
  worsened: {
    16: svg`<path class="line" stroke-width="1.5" d="M1.5 1.5H14.5V14.5H1.5Z"/>`,
    24: svg`<path class="line" stroke-width="2" d="M2.2 2.2H21.8V21.8H2.2Z"/>`,
  },
  unchanged: {
    16: svg`<path class="line" stroke-width="1.5" d="M8 .9L15.1 8L8 15.1L.9 8Z"/>`,
    24: svg`<path class="line" stroke-width="2" d="M12 1.2L22.8 12L12 22.8L1.2 12Z"/>`,
  },
  'not-judged': { 16: null, 24: null },
};

const arrows: Record<Movement, Record<MarkSize, SVGTemplateResult>> = {
  up: {
    16: svg`<path class="line" stroke-width="1.9" d="M8 12V4.2M4.7 7.5L8 4.2L11.3 7.5"/>`,
    24: svg`<path class="line" stroke-width="2.6" d="M12 18V6.2M7 11.2L12 6.2L17 11.2"/>`,
  },
  down: {
    16: svg`<path class="line" stroke-width="1.9" d="M8 4V11.8M4.7 8.5L8 11.8L11.3 8.5"/>`,
    24: svg`<path class="line" stroke-width="2.6" d="M12 6V17.8M7 12.8L12 17.8L17 12.8"/>`,
  },
  level: {
    16: svg`<path class="line" stroke-width="1.7" d="M5.3 6.5H10.7M5.3 9.5H10.7"/>`,
    24: svg`<path class="line" stroke-width="2.3" d="M8 9.8H16M8 14.2H16"/>`,
  },
};

/** The mark of a direction of travel: arrow for the way the figure went, outline and colour for whether that is good. */
export function travelMark(travel: TravelSign, size: MarkSize = 16): TemplateResult {
  if (!travel) return ratingMark('not-judged', size);
  const { judgement, movement, colour } = travel;
  return html`<svg
    class="mark ${colour}"
    part="mark"
    width=${size}
    height=${size}
    viewBox="0 0 ${size} ${size}"
    aria-hidden="true"
  >
    ${frames[judgement][size]}${arrows[movement][size]}
  </svg>`;
}
