import type { Results } from '@scorecard/core';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';
import type { PeriodColumn } from '@scorecard/core/graph';
import { cardView, type CardView } from '../indicator-card/indicator-card.view.js';
import type { TableRow } from './table-row.view.js';

/** What a row opens to: the evidence of a card, with a larger graph. */
export type TableDetail = Pick<
  CardView,
  | 'facts'
  | 'description'
  | 'since'
  | 'comparison'
  | 'notes'
  | 'commentary'
  | 'explanation'
  | 'figures'
  | 'source'
  | 'owner'
> & {
  graph: SparklineView;
  /** The figures that the row itself doesn't show, on a line. */
  otherFigures: string;
};

const HEIGHT = 132;

/** The evidence behind one row. Made when the row is opened, or printed: closed rows cost nothing. */
export function tableDetail(
  results: Results,
  { indicator, cells, isApart, ownItems }: TableRow,
  columns: PeriodColumn[],
): TableDetail {
  const shown = new Set((cells || isApart ? columns : ownItems).map(({ period }) => period));
  const others = indicator.series.filter(({ period }) => !shown.has(period));
  return {
    ...cardView(results, indicator),
    graph: sparklineView(indicator, results.labels, { height: HEIGHT }),
    otherFigures: others.map(({ periodName, text }) => `${periodName} ${text}`).join(' · '),
  };
}
