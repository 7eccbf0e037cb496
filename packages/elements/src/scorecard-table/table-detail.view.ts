import type { IndicatorResult, Results } from '@scorecard/core';
import { sparklineView, type SparklineView } from '@scorecard/core/graph';
import { cardView, type CardView } from '../indicator-card/indicator-card.view.js';

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
> & { graph: SparklineView; everyFigure: string };

const HEIGHT = 132;

/** The evidence behind one row. Made when the row is opened, or printed: closed rows cost nothing. */
export function tableDetail(results: Results, indicator: IndicatorResult): TableDetail {
  const figures = indicator.series.map(({ periodName, text }) => `${periodName} ${text}`);
  return {
    ...cardView(results, indicator),
    graph: sparklineView(indicator, results.labels, { height: HEIGHT }),
    everyFigure: figures.join(' · '),
  };
}
