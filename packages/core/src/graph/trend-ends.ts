import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { dodge } from './axis-dodge.js';
import { widest, wrapText } from './axis-text.js';
import type { ToY } from './trend-lines.js';

/** Which line a label or an item of the key belongs to; `other-2` is the third comparator. */
export type LineKind = 'us' | 'target' | 'year-end' | 'reference' | `other-${number}`;

/** What is written right of the plot. */
export interface EndText {
  kind: LineKind;
  value: string | null;
  /** As many lines as it takes. */
  lines: string[];
  /** What the key calls the line, where there is no room for names beside it. */
  name: string;
}

/** An end's place: `at` on its line, `y` where its words stand, moved apart from others. */
export interface EndLabel extends EndText {
  at: number;
  y: number;
}

/** The words at the right: names with figures, or, where it is narrow, figures alone. */
export function endTexts(
  indicator: IndicatorResult,
  labels: Labels,
  { us, narrow, width, size }: { us: string; narrow: boolean; width: number; size: number },
): EndText[] {
  const { series, comparisons, references, target, ambition } = indicator;
  const last = series.at(-1);
  const lineOf = (kind: LineKind, name: string, figure: string, value: string | null, period?: string) => {
    const named = fill(labels.chart.named, { name, figure });
    const whole = period === undefined || narrow ? named : `${named} (${period})`;
    const lines = wrapText(narrow ? figure : whole, narrow ? Infinity : width, size);
    return { kind, name, value, lines };
  };
  const latest = series.findLast(({ status }) => status === 'observed');
  const goal = last?.targetText ?? null;
  // The axis reaches on to a later milestone: then the end of a line is no longer the end of the plot.
  const reachesOn = ambition?.milestones.some(({ end }) => end > (last?.end ?? '')) ?? false;
  const isElsewhere = (period: string) => reachesOn || period !== last?.period;
  return [
    ...(latest?.status === 'observed'
      ? [
          lineOf(
            'us',
            us,
            [latest.text, ...latest.markers.map((marker) => `[${marker}]`)].join(' '),
            latest.value,
            isElsewhere(latest.period) ? latest.periodName : undefined,
          ),
        ]
      : []),
    ...(goal === null ? [] : [lineOf('target', labels.columns.target, goal, last?.target ?? null)]),
    ...(target?.yearEnd && last?.yearEnd
      ? [
          {
            ...lineOf(
              'year-end',
              labels.columns.target,
              narrow ? target.yearEnd.text : fill(labels.yearEnd, { figure: target.yearEnd.text }),
              last.yearEnd,
            ),
            name: fill(labels.chart.named, { name: labels.columns.target, figure: labels.atYearEnd }),
          },
        ]
      : []),
    ...comparisons
      .filter((comparison) => comparison.series.length > 0)
      .flatMap((comparison, i) => {
        const item = comparison.series.at(-1);
        if (!item) return [];
        const name = series.find(({ period }) => period === item.period)?.periodName ?? item.period;
        const period = isElsewhere(item.period) ? name : undefined;
        return [lineOf(`other-${i}`, comparison.name, item.text, item.value, period)];
      }),
    ...references.map(({ title, text, value }) => lineOf('reference', title, text, value)),
  ];
}

/** Sets them beside the ends of their lines, apart from one another. */
export function placeEnds(
  ends: readonly EndText[],
  toY: ToY,
  targetY: number | null,
  height: number,
  size: number,
): EndLabel[] {
  const leading = size * 1.25;
  const placed = ends.flatMap((end) => {
    const at = end.kind === 'target' ? targetY : toY(end.value);
    return at === null ? [] : [{ ...end, at }];
  });
  const middles = dodge(
    placed.map(({ at, lines }) => ({ y: at, height: lines.length * leading + 1 })),
    height,
  );
  return placed.map((end, i) => ({ ...end, y: middles[i] ?? end.at }));
}

/** Room for the widest, in pixels. */
export function endsWidth(ends: readonly EndText[], size: number): number {
  return Math.max(0, ...ends.map(({ kind, lines }) => widest(lines, size) * (kind === 'us' ? 1.07 : 1)));
}
