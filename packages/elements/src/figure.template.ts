import { html, nothing, type TemplateResult } from 'lit';
import type { FigureText } from './figure.view.js';
import { wholePeriods } from './whole-periods.template.js';

/** Stands where the sign for per cent would, so that digits align; an inline box would part a sign from its figure. */
export const SLOT = html`<span class="slot"></span>`;

/** A figure with its markers; a screen reader hears the words for marks in square brackets. */
export function figure({ number, sign, isMissing, markers, reason }: FigureText): TemplateResult {
  if (isMissing) {
    return html`<span class="marker" aria-hidden="true">${number}</span><span class="vh">${reason}</span>`;
  }
  return html`${number.startsWith('−') ? wholePeriods(number) : number}${sign || SLOT}${
    markers.length > 0
      ? html`<span class="markers"
          >${markers.map(
            ({ mark, word }) => html`<span aria-hidden="true">${mark}</span><span class="vh"> ${word}</span>`,
          )}</span
        >`
      : nothing
  }`;
}
