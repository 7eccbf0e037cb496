import { fill, type Labels, type Results } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { markElementStyles } from '../mark-element.styles.js';
import { ScorecardElement, type Outcome } from '../scorecard-element.js';
import { travelMark } from '../travel-mark.js';
import { indicatorTravel, judgements, namedTravel, type TravelView } from './scorecard-travel.view.js';

/**
 * Which way a figure is going and whether that is good: arrow, outline, colour and word. Of an indicator's latest
 * figure, or, with `judgement`, of no figure at all: for a key.
 *
 * @slot - What to show until the mark is drawn, and when it can't be.
 */
export class ScorecardTravel extends ScorecardElement<TravelView> {
  static override styles = [...ScorecardElement.styles, markElementStyles];

  static override properties = { indicator: {}, judgement: {}, movement: {}, size: { type: Number } };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** `improved`, `worsened`, `unchanged` or `not-judged`: needs no figures. */
  declare judgement: string | null;
  /** With `judgement`: `up`, `down` or `level`, the default. */
  declare movement: string | null;
  /** 16 or 24 pixels; 16 by default. */
  declare size: number | null;

  protected override fixed(): Outcome<TravelView> | null {
    if (this.judgement === null || this.judgement === undefined) return null;
    const view = namedTravel(this.judgement, this.movement, this.labels);
    const values = { value: this.judgement, known: judgements.join(', ') };
    return view
      ? { kind: 'drawn', view, stale: false }
      : { kind: 'error', message: fill(this.labels.noSuchMark, values) };
  }

  protected override outcome(results: Results): Outcome<TravelView> {
    const { labels } = results;
    const found = findIndicator(results, this.indicator);
    return found
      ? { kind: 'drawn', view: indicatorTravel(found, labels), stale: found.flags.includes('stale') }
      : { kind: 'error', message: noIndicatorText(results, this.indicator) };
  }

  protected override draw(
    { mark, word, text, illustrative }: TravelView,
    _: Labels,
    status: TemplateResult,
  ): TemplateResult {
    return html`${status}<span class="mark-line"
        >${travelMark(mark, this.size === 24 ? 24 : 16)}<span part="word"
          >${word}${text ? html`, ${text}` : nothing}${
            illustrative ? html` <span class="muted small">(${illustrative})</span>` : nothing
          }</span
        ></span
      >`;
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-travel': ScorecardTravel;
  }
}
