import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, IndicatorResult } from '../results.js';
import { type Bar, barScale } from './breakdown-bars.js';
import { type BreakdownRow, type BreakdownTable, breakdownTableView } from './breakdown-rows.js';
import { stripDots } from './breakdown-strip.js';
import { breakdownName, breakdownNotes, breakdownSentences, extremeText } from './breakdown-words.js';
import { measure } from './graph-geometry.js';

/** A line across the drawing, in per cent of its width. */
export interface BreakdownLine {
  kind: 'own' | 'target';
  at: number;
  /** Empty for the second bound of a range, which the first tells. */
  text: string;
}

/** A breakdown as plain drawing objects: lengths in per cent, so that one drawing serves every width. */
export interface BreakdownView extends BreakdownTable {
  name: string;
  sentences: string[];
  notes: string[];
  /** A bar for each row of the table, in turn; null for a row without one. Empty where they would mean nothing or be too many. */
  bars: (Bar | null)[];
  /** Where bars begin. */
  zero: number;
  /** Above so many categories, a dot for each along one strip in the place of bars; null for fewer, and where all are alike. */
  strip: { dots: StripDot[]; lanes: number; lowest: string; highest: string } | null;
  lines: BreakdownLine[];
}

/** A category's dot; `end` is true of the lowest and the highest. */
export interface StripDot {
  x: number;
  lane: number;
  name: string;
  end: boolean;
}

/** Beyond this, bars are a wall: a strip shows the spread. */
export const MOST_BARS = 20;

/** How a page would have it. */
export interface BreakdownOptions {
  sort?: 'document' | 'value' | undefined;
  /** True where there is room for a bar for each of very many categories. */
  everyBar?: boolean;
}

/** How a breakdown is drawn; by the document's order unless it has too many categories for bars, or the page says. */
export function breakdownView(
  indicator: IndicatorResult,
  breakdown: BreakdownResult,
  labels: Labels,
  { sort, everyBar = false }: BreakdownOptions = {},
): BreakdownView {
  const { unit } = indicator;
  const { categories, isSplit } = breakdown;
  const isMany = categories.length > MOST_BARS;
  const table = breakdownTableView(breakdown, labels, sort ?? (isMany ? 'value' : 'document'));
  const isStrip = isMany && !everyBar;

  // 1. The figures that can be drawn; grades have no length.
  const at = (row: BreakdownRow) =>
    row.isWhole || row.figure.status === 'missing' || unit.grades ? null : measure(row.figure.value, unit);
  const values = table.rows.map(at);
  const known = values.filter((value) => value !== null);
  const refs = isSplit || unit.grades ? [] : linesOf(indicator, breakdown, labels);

  // 2. Their place.
  const scale = barScale([...known, ...refs.map(({ value }) => value)]);
  const isSpread = new Set(known).size > 1;
  const strip = isStrip && isSpread ? stripOf(table.rows, values, refs, labels) : null;
  const position = strip?.position ?? scale.position;
  const hasBars = !isStrip && known.length > 0;
  return {
    ...table,
    name: breakdownName(indicator, breakdown, labels),
    sentences: breakdownSentences(breakdown, labels),
    notes: breakdownNotes(breakdown, labels),
    bars: hasBars ? values.map((value) => (value === null ? null : scale.bar(value))) : [],
    zero: scale.zero,
    strip: strip && { dots: strip.dots, lanes: strip.lanes, lowest: strip.lowest, highest: strip.highest },
    lines: (strip || hasBars ? refs : []).map(({ kind, value, text }) => ({
      kind,
      at: position(value),
      text,
    })),
  };
}

/** The measure's own figure, and its target or both bounds of a range, of the breakdown's period. */
function linesOf({ series, unit }: IndicatorResult, { own, period }: BreakdownResult, labels: Labels) {
  const item = series.find((one) => one.period === period);
  const ours = own && measure(own.value, unit);
  const { target = null, range = null, targetText } = item ?? {};
  const goals = (range ? [range.min, range.max] : [target]).map((goal) => measure(goal, unit));
  const told = fill(labels.targetFigure, { figure: targetText ?? '' });
  return [
    ...(own && ours !== null
      ? [
          {
            kind: 'own' as const,
            value: ours,
            text: fill(labels.chart.named, { name: labels.breakdown.own, figure: own.text }),
          },
        ]
      : []),
    ...goals.flatMap((value, i) =>
      value === null ? [] : [{ kind: 'target' as const, value, text: i === 0 ? told : '' }],
    ),
  ];
}

function stripOf(
  rows: readonly BreakdownRow[],
  values: readonly (number | null)[],
  refs: readonly { value: number }[],
  labels: Labels,
) {
  const drawn = rows.flatMap((row, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ row, value }];
  });
  const { dots, lanes, position } = stripDots(
    drawn.map(({ value }) => value),
    refs.map(({ value }) => value),
  );
  const told = (dot: (typeof dots)[number] | undefined, which: string) => {
    const row = dot && drawn[dot.index]?.row;
    if (!row) return '';
    const { text } = row.figure;
    const number = drawn.filter(({ row: one }) => one.figure.text === text).length;
    const name = number === 1 ? row.name : fill(labels.breakdown.of, { number, of: drawn.length });
    return extremeText(which, { title: name, text }, labels);
  };
  return {
    dots: dots.map(({ x, lane, index }, i) => ({
      x,
      lane,
      name: drawn[index]?.row.name ?? '',
      end: i === 0 || i === dots.length - 1,
    })),
    lanes,
    position,
    lowest: told(dots[0], labels.breakdown.lowest),
    highest: told(dots.at(-1), labels.breakdown.highest),
  };
}
