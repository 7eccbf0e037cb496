import type { IndicatorResult, Labels, Results } from '@scorecard/core';
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Chart, ChartDrawing, DrawnChart, NoChart } from './chart.js';
import type { ChartFiles } from './chart-files.js';
import { ChartFrameElement, type FramedChart } from './chart-frame-element.js';
import { chartNotes } from './chart-notes.template.js';
import { svgOf } from './chart-picture.js';
import { pictureWords } from './chart-words.view.js';
import type { Outcome } from './element-state.js';
import { ChartBox } from './scorecard-trend/chart-box.js';
import { ChartCursor } from './scorecard-trend/chart-cursor.js';
import { placeReadout } from './scorecard-trend/place-readout.js';

type Shown<View extends ChartDrawing> =
  DrawnChart<View> | { indicator: IndicatorResult; results: Results; chart: NoChart };

/**
 * What the full charts do alike: one measure, drawn anew for each width, read by pointer or by key, with its table one
 * action away and the picture and its figures to take along.
 *
 * @fires scorecard-select - Something is read: `detail.indicator`, and `detail.period` or `detail.area`.
 */
export abstract class ChartElement<View extends ChartDrawing> extends ChartFrameElement<Shown<View>> {
  /** How the drawing's marks look, for a picture of it as well. */
  protected static marks: CSSResult[] = [];

  private readonly box = new ChartBox(this);
  private shown: DrawnChart<View> | null = null;
  private readonly cursor = new ChartCursor(
    this,
    () => this.stops.length,
    (index) => this.chosen(index),
  );

  /** The chart of this indicator; a sentence where what the tag asks for isn't in it. */
  protected abstract chart(indicator: IndicatorResult, results: Results): Chart<View> | NoChart | string;

  protected override outcome(results: Results): Outcome<Shown<View>> {
    this.shown = null;
    return super.outcome(results);
  }

  protected override shownOf(indicator: IndicatorResult, results: Results): Outcome<Shown<View>> {
    const chart = this.chart(indicator, results);
    if (typeof chart === 'string') return { kind: 'error', message: chart };
    if ('empty' in chart) return { kind: 'empty', view: { indicator, results, chart }, message: chart.empty };
    this.shown = { indicator, results, chart, drawn: this.drawing(chart, results) };
    return { kind: 'drawn', view: this.shown, stale: indicator.flags.includes('stale') };
  }

  protected override framed(shown: Shown<View>, labels: Labels): FramedChart {
    const about = { title: shown.indicator.title, lead: shown.chart.lead };
    return 'drawn' in shown
      ? { ...about, body: this.drawnChart(shown, labels), files: this.files(shown) }
      : { ...about, body: shown.chart.table, files: null };
  }

  protected override bones(): TemplateResult {
    return html`<span class="bone" aria-hidden="true"></span
      ><span class="bone graph" aria-hidden="true"></span>`;
  }

  protected override updated(): void {
    super.updated();
    const stop = this.cursor.at === null ? undefined : this.stops[this.cursor.at];
    if (stop && this.shown) placeReadout(this.renderRoot, this.shown.drawn, stop.at);
  }

  private drawnChart(shown: DrawnChart<View>, labels: Labels): TemplateResult {
    const { chart, results } = shown;
    if (shown.drawn.width !== this.box.width || shown.drawn.size !== this.box.size)
      shown.drawn = this.drawing(chart, results);
    const { drawn } = shown;
    return html`${chart.drawing(drawn, this.cursor)} ${chartNotes(chart.notes(drawn), labels)}
    ${chart.table(drawn)}`;
  }

  private get stops(): ReturnType<Chart<View>['stops']> {
    return this.shown?.chart.stops(this.shown.drawn) ?? [];
  }

  private drawing(chart: Chart<View>, { organisation }: Results): View {
    return chart.view({ width: this.box.width, size: this.box.size, us: organisation?.name });
  }

  private files(shown: DrawnChart<View>): ChartFiles {
    const { indicator, results, chart } = shown;
    const { marks } = this.constructor as typeof ChartElement;
    const kind = this.localName.replace('scorecard-', '');
    return {
      name: `${indicator.id} ${kind} ${results.period ?? ''}`,
      picture: () =>
        svgOf(
          this.renderRoot,
          pictureWords(indicator, results, { period: chart.period }),
          shown.drawn,
          marks,
        ),
      cells: () => chart.cells(),
    };
  }

  private chosen(index: number): void {
    const detail = this.stops[index]?.detail;
    const indicator = this.shown?.indicator.id;
    if (!detail || indicator === undefined) return;
    this.dispatchEvent(
      new CustomEvent('scorecard-select', {
        detail: { indicator, ...detail },
        bubbles: true,
        composed: true,
      }),
    );
  }
}
