import { html, nothing, type TemplateResult } from 'lit';
import type { Readout } from '@scorecard/core/graph';
import { ratingMark } from '../rating-mark.js';

/** What is read at one period, for the eye; a screen reader hears it from the slider. */
export function readout(
  { title, dates, rows, rating, notes }: Omit<Readout, 'period' | 'x' | 'text'>,
  still: boolean,
): TemplateResult {
  return html`<div class=${still ? 'readout still' : 'readout'} part="readout" aria-hidden="true">
    <p><b>${title}</b></p>
    ${dates ? html`<p class="muted">${dates}</p>` : nothing}
    <dl>
      ${rows.map(
        ({ kind, name, text }) =>
          html`<dt class=${kind}>${name}</dt>
            <dd class=${kind}>${text}</dd>`,
      )}
    </dl>
    ${rating ? html`<p class="verdict">${ratingMark(rating.rating)}<span>${rating.text}</span></p>` : nothing}
    ${notes.map((note) => html`<p class="muted">${note}</p>`)}
  </div>`;
}
