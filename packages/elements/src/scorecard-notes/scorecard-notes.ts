import type { Labels, Results } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.template.js';
import { ratingMark } from '../rating-mark.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { wholeNumber } from '../settings.js';
import { travelMark } from '../travel-mark.js';
import { notesStyles } from './scorecard-notes.styles.js';
import { notesView, type NotesView } from './scorecard-notes.view.js';

/**
 * The notes on interpretation of a report, written from the rules that are really in force in it, and the key of its marks.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @slot - What to show until the notes are drawn, and when they can't be.
 * @csspart title - The heading.
 * @csspart notes - The sentences.
 * @csspart key - Each mark with its word and meaning.
 * @csspart mark - Each rating or direction’s shape.
 */
export class ScorecardNotes extends ScorecardElement<NotesView> {
  static override styles = [...ScorecardElement.styles, notesStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
  };

  /** Level of its heading, 1 to 6; 2 by default. */
  declare headingLevel: number | null;
  /** The heading, in the place of “How to read these figures”. */
  declare label: string | null;

  protected override outcome(results: Results): Outcome<NotesView> {
    const { labels, indicators } = results;
    if (indicators.length === 0) return { kind: 'empty', message: labels.notesEmpty };
    const view = notesView(results);
    return { kind: 'drawn', view: this.label ? { ...view, title: this.label } : view, stale: false };
  }

  protected override draw(view: NotesView, _: Labels, status: TemplateResult): TemplateResult {
    const entries = [
      ...view.ratings.map((one) => ({ ...one, mark: ratingMark(one.standing) })),
      ...view.travels.map((one) => ({ ...one, mark: travelMark(one.sign) })),
    ];
    return html`${status}${heading(this.headingLevel ?? 2, 'title', view.title)}
      <div class="columns">
        <ul class="sentences" part="notes">
          ${view.sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        ${
          entries.length > 0
            ? html`<dl part="key">
                ${entries.map(
                  ({ mark, word, meaning }) =>
                    html`<div>
                      <dt>${mark} ${word}</dt>
                      <dd>${meaning}</dd>
                    </div>`,
                )}
              </dl>`
            : nothing
        }
      </div>`;
  }

  protected override bones(): TemplateResult {
    return html`<div aria-hidden="true">
      ${[0, 1, 2, 3, 4, 5].map(() => html`<span class="bone bone-row"></span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-notes': ScorecardNotes;
  }
}
