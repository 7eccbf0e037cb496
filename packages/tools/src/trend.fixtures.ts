import { westmereResults } from '../../elements/src/westmere.fixtures.js';
import { englishLabels } from '../../core/src/english-labels.js';
import { trendView, type TrendView } from '../../core/src/graph/trend.js';
import {
  evaluateScorecard,
  parseScorecard,
  type IndicatorResult,
  type ScorecardInput,
} from '../../core/src/index.js';

function indicatorOf(document: ScorecardInput): IndicatorResult {
  const [found] = evaluateScorecard(parseScorecard(document)).indicators;
  if (!found) throw new Error('No indicator');
  return found;
}

/** The graph of the first indicator of a document. */
export function trendOf(document: ScorecardInput, width = 768): TrendView {
  return trendView(indicatorOf(document), englishLabels, { width, us: 'Westmere' });
}

/** The graph of a measure of Westmere. */
export function westmereTrend(id: string, width = 768): TrendView {
  const found = westmereResults.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return trendView(found, englishLabels, { width, us: 'Westmere' });
}
