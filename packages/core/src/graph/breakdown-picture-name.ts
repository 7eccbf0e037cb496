import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, IndicatorResult } from '../results.js';
import type { PictureRow } from './breakdown-picture-rows.js';
import type { BreakdownView } from './breakdown.js';
import { breakdownName } from './breakdown-words.js';

/** A picture's accessible name: all that is in it, however many its categories are, since no table stands beside it. */
export function pictureName(
  indicator: IndicatorResult,
  breakdown: BreakdownResult,
  { lines }: BreakdownView,
  [head, ...rows]: readonly PictureRow[],
  labels: Labels,
): string {
  const [, ...headings] = [...(head?.cells ?? []), ...(head?.extras ?? [])];
  const named = (name: string, figure: string) => fill(labels.chart.named, { name, figure });
  const figures = rows.map(({ name, notes, cells, extras }) => {
    const [figure = '', ...others] = [...cells, ...extras];
    const told = others.flatMap((text, i) => (text === '' ? [] : [named(headings[i] ?? '', text)]));
    return named(name, [figure, ...told, ...notes].join(', '));
  });
  const across = lines.flatMap(({ text }) => (text === '' ? [] : [`${text}.`]));
  return [breakdownName(indicator, breakdown, labels, figures), ...across].join(' ');
}
