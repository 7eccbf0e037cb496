import type { ComparisonResult, IndicatorResult, Labels, Results, Source } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { benchmarkFacts, benchmarkView, missingText, type BenchmarkView } from '@scorecard/core/graph';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresStyles } from '../figures-table.template.js';
import { findIndicator, noIndicatorText } from '../find-indicator.js';
import { heading } from '../heading.template.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { ChartBox } from '../scorecard-trend/chart-box.js';
import { ChartCursor } from '../scorecard-trend/chart-cursor.js';
import { chartStyles } from '../scorecard-trend/chart.styles.js';
import { placeReadout } from '../scorecard-trend/place-readout.js';
import { sourceLink } from '../source-link.template.js';
import { areasTable } from './areas-table.template.js';
import { benchmarkChart } from './benchmark-chart.template.js';
import { benchmarkStyles } from './benchmark.styles.js';

interface Shown {
  indicator: IndicatorResult;
  comparison: ComparisonResult;
  us: string | undefined;
  period: string;
  source: Source | null;
  /** As drawn last, for the room there was then. */
  drawn: BenchmarkView;
}

/**
 * Where we stand in a group: every member's figure, best first, with the group's mean, nations and quartile bands.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-select - An area is read: `detail.indicator`, `detail.area`.
 * @slot - What to show until the chart is drawn, and when it can't be.
 */
export class ScorecardBenchmark extends ScorecardElement<Shown> {
  static override styles = [...ScorecardElement.styles, figuresStyles, chartStyles, benchmarkStyles];

  static override properties = {
    indicator: {},
    comparator: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The indicator's id; may be left out where the figures hold only one. */
  declare indicator: string | null;
  /** The id of the group to compare with; the measure's first group by default. */
  declare comparator: string | null;
  /** Level of the title's heading, 1 to 6; 3 by default. */
  declare headingLevel: number | null;

  private readonly box = new ChartBox(this);
  private shown: Shown | null = null;
  private readonly cursor = new ChartCursor(
    this,
    () => this.shown?.drawn.rows.length ?? 0,
    (index) => this.chosen(index),
  );

  protected override outcome(results: Results): Outcome<Shown> {
    const { labels, organisation } = results;
    const indicator = findIndicator(results, this.indicator);
    if (!indicator) return { kind: 'error', message: noIndicatorText(results, this.indicator) };
    const groups = indicator.comparisons.filter(({ kind }) => kind === 'group');
    const id = this.comparator;
    const comparison = id
      ? groups.find((one) => one.comparator === id)
      : (groups.find(hasMembers) ?? groups[0]);
    if (id && !comparison && groups.length > 0) {
      const known = groups.map((one) => one.comparator).join(', ');
      return { kind: 'error', message: fill(labels.chart.noComparator, { id, known }) };
    }
    if (!comparison || !hasMembers(comparison)) return { kind: 'empty', message: labels.chart.noMembers };
    const us = organisation?.name;
    const item = indicator.series.find(({ period }) => period === comparison.ours?.period);
    const shown = {
      indicator,
      comparison,
      us,
      period: item?.periodText ?? comparison.periodName ?? '',
      source: indicator.source ?? results.source,
      drawn: this.drawing(indicator, comparison, labels, us),
    };
    this.shown = shown;
    return { kind: 'drawn', view: shown, stale: indicator.flags.includes('stale') };
  }

  protected override draw(shown: Shown, labels: Labels, status: TemplateResult): TemplateResult {
    const { indicator, comparison, us, period, source } = shown;
    if (shown.drawn.width !== this.box.width || shown.drawn.size !== this.box.size)
      shown.drawn = this.drawing(indicator, comparison, labels, us);
    const { drawn } = shown;
    const [rank = '', ...rest] = (comparison.rankText ?? '').split(/ (?=\S+ \S+$)/);
    return html`<div class="chart-title">${heading(this.headingLevel ?? 3, 'title', indicator.title)}</div>
      <p class="lead">${period}</p>
      ${status}
      ${indicator.illustrative ? html`<p class="muted small" part="illustrative">${labels.illustrative}</p>` : nothing}
      ${
        comparison.rankText === null
          ? html`<p class="standing">${labels.chart.notRanked}</p>`
          : html`<p class="standing" part="standing"><b>${rank}</b> ${rest.join(' ')}</p>`
      }
      <p class="lead">${sentences(indicator, comparison, labels)}</p>
      <dl class="facts">
        ${benchmarkFacts(indicator, comparison, labels, us).map(
          ({ name, text }) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      ${benchmarkChart(drawn, indicator.title, labels, this.cursor)}
      <ul class="chart-notes" part="notes">
        ${[indicator.polarityText, comparison.membersText, ...missingText(comparison, labels)].map((note) =>
          note ? html`<li>${note}</li>` : nothing,
        )}
      </ul>
      ${areasTable(drawn, indicator.title, labels)}
      ${
        source
          ? html`<p class="chart-source muted small" part="source">
              ${labels.source}: ${sourceLink(source)}
            </p>`
          : nothing
      }`;
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span
      ><span class="bone graph" aria-hidden="true"></span>`;
  }

  protected override updated(): void {
    super.updated();
    const row = this.cursor.at === null ? undefined : this.shown?.drawn.rows[this.cursor.at];
    if (row && this.shown) placeReadout(this.renderRoot, this.shown.drawn, { x: row.x, y: row.y + 12 });
  }

  private drawing(
    indicator: IndicatorResult,
    comparison: ComparisonResult,
    labels: Labels,
    us: string | undefined,
  ): BenchmarkView {
    return benchmarkView(indicator, comparison, labels, { width: this.box.width, us, size: this.box.size });
  }

  private chosen(index: number): void {
    const area = this.shown?.drawn.rows[index]?.name;
    const indicator = this.shown?.indicator.id;
    if (area === undefined || indicator === undefined) return;
    this.dispatchEvent(
      new CustomEvent('scorecard-select', { detail: { indicator, area }, bubbles: true, composed: true }),
    );
  }
}

function hasMembers({ ours, areas }: ComparisonResult): boolean {
  return ours !== null && areas.some(({ value }) => value !== null);
}

/** Beside the group, beside each nation and region, and in which quarter. */
function sentences({ comparisons }: IndicatorResult, chosen: ComparisonResult, { chart }: Labels): string {
  return [
    chosen.sentence,
    ...comparisons
      .filter(({ kind }) => kind === 'nation' || kind === 'region')
      .map(({ sentence }) => sentence),
    ...(chosen.quartile ? [`${fill(chart.quartile, { band: chart.bands[chosen.quartile] })}.`] : []),
  ].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-benchmark': ScorecardBenchmark;
  }
}
