import type { Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { html, type TemplateResult } from 'lit';
import { figuresStyles } from '../figures-table.template.js';
import { heading } from '../heading.template.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement, SOURCES } from '../scorecard-element.js';
import { wholeNumber } from '../settings.js';
import { sparklines } from '../trend-sparkline/sparkline.styles.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { cardWide } from './card-wide.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { cardStyles } from './indicator-card.styles.js';
import { cardBones, cardTemplate } from './indicator-card.template.js';
import { cardView, type CardView } from './indicator-card.view.js';

/** The attributes that hold the figures themselves, where there is no file: by the property of each. */
const FIGURES = {
  label: 'label',
  value: 'value',
  previous: 'previous',
  previousPeriod: 'previous-period',
  period: 'period',
  target: 'target',
  unit: 'unit',
  polarity: 'polarity',
  tolerance: 'tolerance',
  commentary: 'commentary',
} as const;

/**
 * One indicator: how it stands, which way it is going, and how that compares. Of a file, or, with `value`, of the
 * figures that its own attributes give.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @csspart card - The whole card.
 * @csspart title - The heading.
 * @csspart illustrative - The words that mark invented figures.
 * @csspart figure - The latest figure, or the words in its place.
 * @csspart rating - The rating, its mark and how far off target.
 * @csspart travel - The direction of travel, its mark and its change.
 * @csspart mark - A mark of either.
 * @csspart graph - The graph.
 * @csspart comparison - The table of comparators.
 * @csspart ambition - Baseline and milestones.
 * @csspart notes - What to know of the figure.
 * @csspart commentary - A commentary with its actions.
 * @csspart earlier - The commentary of earlier periods.
 * @csspart explanation - Why the rating is what it is.
 * @csspart figures - The table of figures.
 * @csspart source - The source and the owner.
 * @slot - What to show until the card is drawn, and when it can't be.
 */
export class IndicatorCard extends ScorecardElement<CardView> {
  static override styles = [
    ...ScorecardElement.styles,
    sparklines,
    figuresStyles,
    cardStyles,
    comparisonStyles,
    cardWide,
  ];

  static override properties = {
    indicator: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
    value: {},
    previous: {},
    previousPeriod: { attribute: 'previous-period' },
    target: {},
    unit: {},
    polarity: {},
    tolerance: {},
    commentary: {},
    illustrative: { type: Boolean },
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;
  /** The title, in the place of the indicator's; what is measured, where there is no file. */
  declare label: string | null;
  /** Without a file: the figure of `period`, as people write it: `85%`, `£1,234`, `12.3 [p]`, `[c]`. */
  declare value: string | null;
  /** With `value`: the figure before, of the period before or of `previous-period`. */
  declare previous: string | null;
  /** With `previous`: its period, where that isn't the one before; needed for a day and for a window of months. */
  declare previousPeriod: string | null;
  /** With `value`: what it is judged against, `82`, or `90 to 95` for a range. */
  declare target: string | null;
  /** With `value`: `%`, `£m`, `days`, `per 10,000 population`; by default the sign that the figures carry. */
  declare unit: string | null;
  /** With `value`: which way is good, `high`, `low`, `range` or `none`. */
  declare polarity: string | null;
  /** With `value`: how far off target is still close, `5%` (the default), `2 points`, or `0` for not at all. */
  declare tolerance: string | null;
  /** With `value`: what there is to say of it. */
  declare commentary: string | null;
  /** With `value`: true where the figures are invented. */
  declare illustrative: boolean;

  protected override readonly sources = [...SOURCES, ...Object.keys(FIGURES), 'illustrative'];

  private shown: string | null = null;

  /** True for the measure that the card shows. */
  holdsIndicator(id: string): boolean {
    return this.shown === id && this.card !== null;
  }

  /** Moves focus to the card where it is this measure's; false, and nothing done, otherwise. */
  focusIndicator(id: string): boolean {
    const { card } = this;
    if (!card || this.shown !== id) return false;
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
    return true;
  }

  /** Where figures are drawn: what stands over a problem holds none. */
  private get card(): HTMLElement | null {
    return this.renderRoot.querySelector('article[tabindex]');
  }

  /** The figures in the tag itself. */
  protected override lightSource(): unknown {
    const isSaid = (name: keyof typeof FIGURES) => (this[name] ?? null) !== null;
    const isMeant = ['value', 'previous', 'target'] as const;
    // A label is a file's too, and so is a period, but both together with no file are of figures.
    if (!isMeant.some(isSaid) && !(isSaid('label') && isSaid('period'))) return null;
    const given = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map(
      (name) => [FIGURES[name], String(this[name] ?? '')] as const,
    );
    return new Map(this.illustrative ? [...given, ['illustrative', ''] as const] : given);
  }

  protected override outcome(results: Results): Outcome<CardView> {
    const { labels } = results;
    const found = findIndicator(results, this.indicator);
    this.shown = found?.id ?? null;
    if (!found) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const made = cardView(results, found);
    const view = this.label ? { ...made, title: this.label } : made;
    if (found.latest.status === 'observed') {
      return { kind: 'drawn', view, stale: found.flags.includes('stale') };
    }
    return found.latest.since.length > 0 || found.series.length > 0
      ? { kind: 'drawn', view, stale: false }
      : { kind: 'empty', view, message: fill(labels.emptyLong, { period: results.period ?? '' }) };
  }

  protected override draw(view: CardView, labels: Labels, status: TemplateResult): TemplateResult {
    const isEmpty = this.state === 'empty';
    return cardTemplate(view, labels, status, { level: this.headingLevel ?? 3, isEmpty });
  }

  /** Several cards that can't be read are told apart by what they are of. */
  protected override undrawn(status: TemplateResult): TemplateResult {
    if (!this.label || this.state === 'loading') return status;
    return html`<article part="card" aria-labelledby="title">
      <header>${heading(this.headingLevel ?? 3, 'title', this.label)}</header>
      ${status}
    </article>`;
  }

  protected override bones(): TemplateResult {
    return cardBones();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-card': IndicatorCard;
  }
}
