import type { Travel } from '../results.js';
import type { Movement, Rating, TravelJudgement } from '../vocabulary.js';
import { html, oneLine, type Html } from './markup.js';
import { colours } from '../graph/colours.js';

/** What a mark stands for beside a rating: a figure too old to count, a measure that has ended. */
export type Standing = Rating | 'stale' | 'ended';

/** The order in which ratings are counted and explained. */
export const ratings: Rating[] = ['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged'];

/**
 * Circle is good, diamond is middling, square is bad; nothing round it means nothing judged. Drawn as the elements draw
 * them, with their colours as attributes, so that they hold where no stylesheet is allowed.
 */
const shapes: Record<Standing, Html> = {
  green: html`<circle fill="currentColor" cx="8" cy="8" r="7.9" /><path
      class="scorecard-cut"
      stroke="#fff"
      stroke-width="2"
      d="M4.5 8.4L7 10.9L11.6 5.6"
    />`,
  amber: html`<path fill="currentColor" d="M8 0L16 8L8 16L0 8Z" /><path
      class="scorecard-cut"
      stroke="#fff"
      stroke-width="2"
      d="M4.6 8H11.4"
    />`,
  red: html`<path fill="currentColor" d="M1 1H15V15H1Z" /><path
      class="scorecard-cut"
      stroke="#fff"
      stroke-width="2"
      d="M4.8 4.8L11.2 11.2M11.2 4.8L4.8 11.2"
    />`,
  'no-target': html`<circle
    stroke="currentColor"
    cx="8"
    cy="8"
    r="7.1"
    stroke-width="1.6"
    stroke-dasharray="3.2 2.38"
  />`,
  'no-data': html`<path
    stroke="currentColor"
    stroke-width="1.8"
    d="M5.6 2H2.4V14H5.6M10.4 2H13.6V14H10.4"
  />`,
  'not-judged': html`<path stroke="currentColor" stroke-width="2.2" d="M2 8H14" />`,
  stale: html`<path
    stroke="currentColor"
    stroke-width="1.8"
    d="M3 1.9H13M3 14.1H13M4.6 2C4.6 6 11.4 10 11.4 14M11.4 2C11.4 6 4.6 10 4.6 14"
  />`,
  ended: html`<path stroke="currentColor" stroke-width="2.2" d="M2 8H12M13 2.5V13.5" />`,
};

/** The same silhouettes as the ratings, in outline. */
const frames: Record<TravelJudgement, Html | null> = {
  improved: html`<circle stroke="currentColor" cx="8" cy="8" r="7.2" stroke-width="1.5" />`,
  worsened: html`<path stroke="currentColor" stroke-width="1.5" d="M1.5 1.5H14.5V14.5H1.5Z" />`,
  unchanged: html`<path stroke="currentColor" stroke-width="1.5" d="M8 .9L15.1 8L8 15.1L.9 8Z" />`,
  'not-judged': null,
};

const arrows: Record<Movement, Html> = {
  up: html`<path stroke="currentColor" stroke-width="1.9" d="M8 12V4.2M4.7 7.5L8 4.2L11.3 7.5" />`,
  down: html`<path stroke="currentColor" stroke-width="1.9" d="M8 4V11.8M4.7 8.5L8 11.8L11.3 8.5" />`,
  level: html`<path stroke="currentColor" stroke-width="1.7" d="M5.3 6.5H10.7M5.3 9.5H10.7" />`,
};

const travelColours = { green: 'green', red: 'red', amber: 'amber', none: 'not-judged' } as const;

/** The mark of a rating, hidden from screen readers: a word always stands beside it. */
export function ratingMark(standing: Standing): Html {
  const colour = standing === 'stale' || standing === 'ended' ? 'not-judged' : standing;
  return mark(colour, shapes[standing]);
}

/** The mark of a direction of travel: arrow for the way the figure went, outline and colour for whether that is good. */
export function travelMark(travel: Travel): Html {
  if ('reason' in travel) return ratingMark('not-judged');
  return judgementMark(travel.judgement, travel.movement, travel.colour);
}

/** A direction of travel by itself, for a key and for counts. */
export function judgementMark(
  judgement: TravelJudgement,
  movement: Movement,
  colour: keyof typeof travelColours,
): Html {
  return mark(travelColours[colour], html`${frames[judgement]}${arrows[movement]}`);
}

function mark(colour: Rating, content: Html): Html {
  return oneLine(
    html`<svg
      class="scorecard-mark scorecard-${colour}"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      color="${colours[colour][0]}"
      aria-hidden="true"
    >
      ${content}
    </svg>`,
  );
}

/** A mark with its word. */
export function marked(drawn: Html, word: string): Html {
  return html`<span class="scorecard-marked">${drawn} ${word}</span>`;
}
