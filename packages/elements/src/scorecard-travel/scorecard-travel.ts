import type { FirstLabels, IndicatorResult, Labels } from '@scorecard/core';
import type { TemplateResult } from 'lit';
import { MarkElement } from '../mark-element.js';
import { indicatorTravel, judgements, namedTravel, type MarkView } from '../mark.view.js';
import { travelMark } from '../travel-mark.js';
import type { TravelSign } from '../travel-sign.js';

/**
 * Which way a figure is going and whether that is good: arrow, outline, colour and word. Of an indicator's latest
 * figure, or, with `judgement`, of no figure at all: for a key.
 *
 * @slot - What to show until the mark is drawn, and when it can't be.
 */
export class ScorecardTravel extends MarkElement<TravelSign> {
  static override properties = { judgement: {}, movement: {} };

  /** `improved`, `worsened`, `unchanged` or `not-judged`: needs no figures. */
  declare judgement: string | null;
  /** With `judgement`: `up`, `down` or `level`, the default. */
  declare movement: string | null;

  protected override readonly names = judgements;

  protected override name(): string | null {
    return this.judgement;
  }

  protected override named(name: string, labels: FirstLabels): MarkView<TravelSign> | null {
    return namedTravel(name, this.movement, labels);
  }

  protected override ofIndicator(indicator: IndicatorResult, labels: Labels): MarkView<TravelSign> {
    return indicatorTravel(indicator, labels);
  }

  protected override mark(sign: TravelSign, size: 16 | 24): TemplateResult {
    return travelMark(sign, size);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-travel': ScorecardTravel;
  }
}
