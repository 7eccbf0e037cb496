import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, UnitResult } from '../results.js';
import { measure } from './graph-geometry.js';
import { limitsText } from './trend-readout.js';

/** One area with a figure, in the order of the chart. */
export interface BenchmarkRow {
  name: string;
  isUs: boolean;
  /** `5`, `5=` for a tie; empty where nobody is ranked. */
  place: string;
  value: string;
  text: string;
  /** As a number to place on a line: a grade is its step on the scale. */
  at: number;
  lower: number | null;
  upper: number | null;
  /** `80.1% to 89.2%`; null without limits. */
  limits: string | null;
  /** All of it as one text, for a screen reader. */
  spoken: string;
}

/** Us among the members with a figure: by rank, or, where nobody is ranked, the greatest first. Ties keep us first. */
export function benchmarkRows(
  { ours, areas, rank }: ComparisonResult,
  us: string,
  unit: UnitResult,
  labels: Labels,
): BenchmarkRow[] {
  const all = [
    ...(ours ? [{ ...ours, name: us, isUs: true }] : []),
    ...areas.map((area) => ({ ...area, isUs: false })),
  ];
  const places = all.map(({ place }) => place);
  const rows = all.flatMap(({ name, isUs, value, text, place, lower, upper }) => {
    const at = measure(value, unit);
    if (at === null || value === null) return [];
    const limits = lower !== null && upper !== null ? limitsText(lower, upper, unit, labels) : null;
    const isTied = place !== null && places.filter((other) => other === place).length > 1;
    const shown = rank && place !== null ? `${place}${isTied ? '=' : ''}` : '';
    const row: BenchmarkRow = {
      name,
      isUs,
      place: shown,
      value,
      text,
      at,
      lower: measure(lower, unit),
      upper: measure(upper, unit),
      limits,
      spoken: [
        fill(labels.chart.named, { name, figure: text }),
        ...(shown === '' ? [] : [`${labels.chart.place} ${shown}`]),
        ...(limits === null ? [] : [`${labels.chart.marginOfError} ${limits}`]),
      ].join('; '),
    };
    return { row, order: rank ? place : null };
  });
  return rows
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (rank ? 0 : b.row.at - a.row.at))
    .map(({ row }) => row);
}
