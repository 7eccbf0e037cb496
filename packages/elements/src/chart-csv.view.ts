import type { ComparisonResult, IndicatorResult, Results } from '@scorecard/core';
import { benchmarkLines, benchmarkRows } from '@scorecard/core/graph';
import { licences } from '@scorecard/core/html';
import { figure, text, type Cell } from './csv-text.view.js';
import { figuresTable } from './figures-table.view.js';
import { seriesCell, unitName } from './series-cell.view.js';

/** The series of a trend chart, a row a period: our figure, its target and limits, others, the rating and what is to be borne in mind. */
export function seriesCells(indicator: IndicatorResult, results: Results): Cell[][] {
  const { labels, organisation } = results;
  const { series, unit } = indicator;
  const others = indicator.comparisons.filter((comparison) => comparison.series.length > 0);
  const { rows } = figuresTable(indicator, labels, { withOthers: true });
  const hasLimits = series.some(({ lower, upper }) => lower !== null || upper !== null);
  const hasRange = series.some(({ range }) => range !== null);
  const { chart, columns } = labels;
  const value = (one: string | null): Cell => (unit.grades ? text(one) : figure(one));
  return [
    [
      columns.period,
      chart.starts,
      chart.ends,
      organisation?.name ?? chart.us,
      ...(hasLimits ? [chart.lower, chart.upper] : []),
      columns.target,
      ...(hasRange ? [chart.targetLeast, chart.targetMost] : []),
      ...others.map(({ name }) => name),
      columns.rating,
      columns.note,
    ].map(text),
    ...series.map((item, i) => [
      text(item.period),
      text(item.start),
      text(item.end),
      seriesCell(item, unit),
      ...(hasLimits ? [value(item.lower), value(item.upper)] : []),
      value(item.target),
      ...(hasRange ? [value(item.range?.min ?? null), value(item.range?.max ?? null)] : []),
      ...others.map(({ series: theirs }, at) => {
        const same = theirs.find(({ period }) => period === item.period);
        return same && same.value !== null ? value(same.value) : text(same?.text ?? rows[i]?.others[at]);
      }),
      text(item.ratingText),
      text(rows[i]?.notes.join('; ')),
    ]),
    [],
    ...about(indicator, results),
  ];
}

/** The areas of a benchmark in its order, those without a figure last, then its lines: the group, nations and regions. */
export function areasCells(
  indicator: IndicatorResult,
  comparison: ComparisonResult,
  results: Results,
): Cell[][] {
  const { labels, organisation } = results;
  const { chart, columns } = labels;
  const us = organisation?.name ?? chart.us;
  const value = (one: string | null): Cell => (indicator.unit.grades ? text(one) : figure(one));
  const { ours, areas } = comparison;
  const known = [...(ours ? [{ ...ours, name: us, reasonText: null }] : []), ...areas];
  const order = benchmarkRows(comparison, us, indicator.unit, labels).map(({ name }) => name);
  const isKnown = ({ name }: { name: string }) => order.includes(name);
  const inOrder = [
    ...order.flatMap((name) => known.find((area) => area.name === name) ?? []),
    ...known.filter((area) => !isKnown(area)),
  ];
  return [
    [chart.area, chart.place, columns.figure, chart.lower, chart.upper, columns.note].map(text),
    ...inOrder.map((area) => [
      text(area.name),
      figure(area.place === null ? '' : String(area.place)),
      area.value === null ? text(area.text) : value(area.value),
      value(area.lower),
      value(area.upper),
      text(area.reasonText),
    ]),
    ...benchmarkLines(indicator, comparison, labels).map((line) => [
      text(line.name),
      figure(''),
      value(line.value),
      ...[figure(''), figure(''), text('')],
    ]),
    [],
    ...about(indicator, results),
  ];
}

/** What a reader of the file must know of it, a line each. */
export function about(indicator: IndicatorResult, { labels, source: ofAll, licence }: Results): Cell[][] {
  const source = indicator.source ?? ofAll;
  const unit = unitName(indicator);
  return [
    indicator.title,
    unit === '' ? null : `${labels.table.unit}: ${unit}`,
    indicator.polarityText,
    indicator.illustrative ? labels.illustrativeLong : null,
    source && `${labels.source}: ${[source.title, source.url].filter(Boolean).join(', ')}`,
    licence && `${labels.report.licence}: ${licences[licence]?.name ?? licence}`,
  ].flatMap((line) => (line ? [[text(line)]] : []));
}
