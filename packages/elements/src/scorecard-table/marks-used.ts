import type { Labels } from '@scorecard/core';
import { figureText } from '../figure.view.js';
import type { TableRow } from './table-row.view.js';

/** `[p]` and `provisional`. */
export interface MarkMeaning {
  mark: string;
  word: string;
}

/** The marks in square brackets that these rows show, each once, in the order of their letters; `from` is the first column drawn. */
export function marksUsed(rows: TableRow[], labels: Labels, from = 0): MarkMeaning[] {
  const found = new Map<string, Set<string>>();
  // Results made with fewer words than ours have no meaning for some.
  const add = (mark: string, word: string) => {
    if (mark && word) found.set(mark, (found.get(mark) ?? new Set()).add(word));
  };
  for (const { cells, ownFigures, graph, indicator, travel, distance } of rows) {
    const last = graph.missing && indicator.series.at(-1);
    const figures = cells?.slice(from) ?? ownFigures.map((own) => own.figure);
    for (const figure of last ? [...figures, figureText(last, labels)] : figures) {
      for (const { mark, word } of figure.markers) add(mark, word);
      if (figure.reason !== null) add(figure.number, figure.reason);
    }
    const isChangeTold = travel.number !== '' || distance.number !== '';
    if (indicator.unit.kind === 'percent' && isChangeTold) add(labels.table.points, labels.points);
  }
  return [...found]
    .map(([mark, words]) => ({ mark, word: [...words].join(` ${labels.table.or} `) }))
    .sort((a, b) => a.mark.localeCompare(b.mark));
}
