import type { FirstLabels, IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findIndicator, noIndicatorText } from './find-indicator.js';
import { markElementStyles } from './mark-element.styles.js';
import type { MarkView } from './mark.view.js';
import type { Outcome } from './element-state.js';
import { ScorecardElement } from './scorecard-element.js';
import { wholeNumber } from './settings.js';

/**
 * One mark with its word: of an indicator's latest figure, or of a name that an attribute gives.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @csspart mark - The shape.
 * @csspart word - The word beside it.
 */
export abstract class MarkElement<Sign> extends ScorecardElement<MarkView<Sign>> {
  static override styles = [...ScorecardElement.styles, markElementStyles];

  static override properties: PropertyDeclarations = { indicator: {}, size: { converter: wholeNumber } };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** 16 or 24 pixels; 16 by default. */
  declare size: number | null;

  /** The name that stands for a mark without figures, if any, and all that would do. */
  protected abstract name(): string | null | undefined;
  protected abstract readonly names: readonly string[];
  protected abstract named(name: string, labels: FirstLabels): MarkView<Sign> | null;
  protected abstract ofIndicator(indicator: IndicatorResult, labels: Labels): MarkView<Sign>;
  protected abstract mark(sign: Sign, size: 16 | 24): TemplateResult;

  protected override fixed(): Outcome<MarkView<Sign>> | null {
    const name = this.name();
    if (name === null || name === undefined) return null;
    const view = this.named(name, this.words);
    const values = { value: name, known: this.names.join(', ') };
    return view
      ? { kind: 'drawn', view, stale: false }
      : { kind: 'error', message: fill(this.words.states.noSuchMark, values) };
  }

  protected override outcome(results: Results): Outcome<MarkView<Sign>> {
    const found = findIndicator(results, this.indicator);
    return found
      ? { kind: 'drawn', view: this.ofIndicator(found, results.labels), stale: found.flags.includes('stale') }
      : { kind: 'error', message: noIndicatorText(results, this.indicator) };
  }

  protected override draw(view: MarkView<Sign>, _: Labels, status: TemplateResult): TemplateResult {
    const { sign, word, text, illustrative } = view;
    return html`${status}<span class="mark-line"
        >${this.mark(sign, this.size === 24 ? 24 : 16)}<span part="word"
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
