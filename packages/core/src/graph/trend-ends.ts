import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { dodge } from './axis-dodge.js';
import type { TextAt } from './axis-room.js';
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
  /** Where its words stand in the plot itself, beside the one point of its line; null right of the plot. */
  beside: Pick<TextAt, 'x' | 'anchor'> | null;
}

/** The words at the right: names with figures, or, where it is narrow, figures alone. */
export function endTexts(
  indicator: IndicatorResult,
  labels: Labels,
  { us, narrow, width, size }: { us: string; narrow: boolean; width: number; size: number },
): EndText[] {
  const isElsewhere = elsewhere(indicator);
  return [
    ...ourEnd(indicator, us, isElsewhere),
    ...targetEnds(indicator, labels, narrow),
    ...otherEnds(indicator, isElsewhere),
    ...indicator.references.map(({ title, text, value }) => ({
      kind: 'reference' as const,
      name: title,
      figure: text,
      value,
    })),
  ].map(({ kind, name, figure, value, period, keyName = name }: End) => {
    const named = fill(labels.chart.named, { name, figure });
    const whole = period === undefined ? named : `${named} (${period})`;
    return {
      kind,
      name: keyName,
      value,
      lines: narrow ? wrapText(figure, Infinity, size) : wrapText(whole, width, size),
    };
  });
}

/** What is said of one line. */
interface End {
  kind: LineKind;
  name: string;
  figure: string;
  value: string | null;
  /** Where the figure is not of the period at the end of the plot. */
  period?: string | undefined;
  keyName?: string;
}

/** True of periods that don't end the plot: the axis may reach on to a later milestone. */
function elsewhere({ series, ambition }: IndicatorResult): (period: string) => boolean {
  const last = series.at(-1);
  const reachesOn = ambition?.milestones.some(({ end }) => end > (last?.end ?? '')) ?? false;
  return (period) => reachesOn || period !== last?.period;
}

function ourEnd({ series }: IndicatorResult, us: string, isElsewhere: (period: string) => boolean): End[] {
  const latest = series.findLast(({ status }) => status === 'observed');
  if (latest?.status !== 'observed') return [];
  return [
    {
      kind: 'us',
      name: us,
      figure: [latest.text, ...latest.markers.map((marker) => `[${marker}]`)].join(' '),
      value: latest.value,
      period: isElsewhere(latest.period) ? latest.periodName : undefined,
    },
  ];
}

/** The target in force, and the year's where a measure adds up to it. */
function targetEnds({ series, target }: IndicatorResult, labels: Labels, narrow: boolean): End[] {
  const last = series.at(-1);
  const name = labels.columns.target;
  const yearEnd = last?.yearEnd ? target?.yearEnd : null;
  return [
    ...(last?.targetText
      ? [{ kind: 'target' as const, name, figure: last.targetText, value: last.target }]
      : []),
    ...(yearEnd
      ? [
          {
            kind: 'year-end' as const,
            name,
            figure: narrow ? yearEnd.text : fill(labels.yearEnd, { figure: yearEnd.text }),
            value: last?.yearEnd ?? null,
            keyName: fill(labels.chart.named, { name, figure: labels.atYearEnd }),
          },
        ]
      : []),
  ];
}

function otherEnds(
  { series, comparisons }: IndicatorResult,
  isElsewhere: (period: string) => boolean,
): End[] {
  return comparisons
    .filter((comparison) => comparison.series.length > 0)
    .flatMap((comparison, i) => {
      const item = comparison.series.at(-1);
      if (!item) return [];
      const name = series.find(({ period }) => period === item.period)?.periodName ?? item.period;
      const period = isElsewhere(item.period) ? name : undefined;
      return [
        { kind: `other-${i}` as const, name: comparison.name, figure: item.text, value: item.value, period },
      ];
    });
}

/** Sets them beside the ends of their lines, apart from one another; ours beside its point where there is but one. */
export function placeEnds(
  ends: readonly EndText[],
  toY: ToY,
  targetY: number | null,
  { height, size, lone }: { height: number; size: number; lone: TextAt | null },
): EndLabel[] {
  const leading = size * 1.25;
  const placed = ends.flatMap((end) => {
    const at = end.kind === 'target' ? targetY : toY(end.value);
    return at === null ? [] : [{ ...end, at }];
  });
  const isBeside = ({ kind }: EndText) => lone !== null && kind === 'us';
  const besidePlot = placed.filter((end) => !isBeside(end));
  const middles = dodge(
    besidePlot.map(({ at, lines }) => ({ y: at, height: lines.length * leading + 1 })),
    height,
  );
  return placed.map((end) =>
    lone && isBeside(end)
      ? { ...end, lines: [lone.text], y: lone.y - size * 0.35, beside: lone }
      : { ...end, y: middles[besidePlot.indexOf(end)] ?? end.at, beside: null },
  );
}

/** Room for the widest, in pixels. */
export function endsWidth(ends: readonly EndText[], size: number): number {
  return Math.max(0, ...ends.map(({ kind, lines }) => widest(lines, size) * (kind === 'us' ? 1.07 : 1)));
}
