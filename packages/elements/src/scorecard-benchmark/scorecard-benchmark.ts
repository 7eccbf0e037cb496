import type { ComparisonResult, IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { benchmarkFacts, benchmarkView, missingText, type BenchmarkView } from '@scorecard/core/graph';
import { html, nothing, type TemplateResult } from 'lit';
import type { Chart, NoChart } from '../chart.js';
import { ChartElement } from '../chart-element.js';
import { areasCells } from '../chart-csv.view.js';
import { chartMarks } from '../scorecard-trend/chart.styles.js';
import { areasTable } from './areas-table.template.js';
import { benchmarkChart } from './benchmark-chart.template.js';
import { benchmarkMarks, benchmarkStyles } from './benchmark.styles.js';

/**
 * Where we stand in a group: every member's figure, best first, with the group's mean, nations and quartile bands.
 *
 * @csspart standing - Our rank, in words.
 * @csspart graph - The drawing.
 * @csspart readout - The panel with what is being read.
 * @csspart mark - A rating’s shape there.
 * @csspart figures - The table of figures, on request.
 */
export class ScorecardBenchmark extends ChartElement<BenchmarkView> {
  static override styles = [...ChartElement.styles, benchmarkStyles];

  static override properties = { ...ChartElement.properties, comparator: {} };

  protected static override marks = [chartMarks, benchmarkMarks];

  /** The id of the group to compare with; the measure's first group by default. */
  declare comparator: string | null;

  protected override chart(
    indicator: IndicatorResult,
    results: Results,
  ): Chart<BenchmarkView> | NoChart | string {
    const { labels, organisation } = results;
    const groups = indicator.comparisons.filter(({ kind }) => kind === 'group');
    const id = this.comparator;
    const comparison = id
      ? groups.find(({ comparator }) => comparator === id)
      : (groups.find(hasMembers) ?? groups[0]);
    if (id && !comparison && groups.length > 0) {
      const known = groups.map(({ comparator }) => comparator).join(', ');
      return fill(labels.chart.noComparator, { id, known });
    }
    const item = indicator.series.find(({ period }) => period === comparison?.ours?.period);
    const period = item?.periodText ?? comparison?.periodName ?? '';
    if (!comparison || !hasMembers(comparison))
      return { empty: labels.chart.noMembers, lead: html`<p class="lead">${period}</p>`, table: nothing };
    const us = organisation?.name;
    const notes = [
      indicator.polarityText,
      comparison.membersText ?? '',
      ...missingText(comparison, labels),
    ].filter((note) => note !== '');
    return {
      view: (room) => benchmarkView(indicator, comparison, labels, room),
      period,
      stops: ({ rows }) => rows.map(({ x, y, name }) => ({ at: { x, y: y + 12 }, detail: { area: name } })),
      lead: html`<p class="lead">${period}</p>
        ${standing(comparison, labels)}
        <p class="lead">${sentences(indicator, comparison, labels)}</p>
        <dl class="facts">
          ${benchmarkFacts(indicator, comparison, labels, us).map(
            ({ name, text }) =>
              html`<dt>${name}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>`,
      drawing: (view, cursor) => benchmarkChart(view, indicator.title, labels, cursor),
      notes: () => notes,
      table: (view) => areasTable(view, indicator.title, labels),
      cells: () => areasCells(indicator, comparison, results),
    };
  }
}

/** Our rank, large; or that nobody is ranked. */
function standing({ rankText }: ComparisonResult, { chart }: Labels): TemplateResult {
  if (rankText === null) return html`<p class="standing">${chart.notRanked}</p>`;
  const [rank = '', ...rest] = rankText.split(/ (?=\S+ \S+$)/);
  return html`<p class="standing" part="standing"><b>${rank}</b> ${rest.join(' ')}</p>`;
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
