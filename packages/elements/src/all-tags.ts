import { IndicatorCard } from './indicator-card/indicator-card.js';
import { ScorecardNotes } from './scorecard-notes/scorecard-notes.js';
import { ScorecardBenchmark } from './scorecard-benchmark/scorecard-benchmark.js';
import { ScorecardBreakdown } from './scorecard-breakdown/scorecard-breakdown.js';
import { ScorecardGrid } from './scorecard-grid/scorecard-grid.js';
import { ScorecardRating } from './scorecard-rating/scorecard-rating.js';
import { ScorecardReport } from './scorecard-report/scorecard-report.js';
import { ScorecardSummary } from './scorecard-summary/scorecard-summary.js';
import { ScorecardTable } from './scorecard-table/scorecard-table.js';
import { ScorecardTravel } from './scorecard-travel/scorecard-travel.js';
import { ScorecardTrend } from './scorecard-trend/scorecard-trend.js';
import { TrendSparkline } from './trend-sparkline/trend-sparkline.js';

/** Every tag with its class. */
export const allTags: ReadonlyMap<string, CustomElementConstructor> = new Map<
  string,
  CustomElementConstructor
>([
  ['indicator-card', IndicatorCard],
  ['scorecard-notes', ScorecardNotes],
  ['scorecard-benchmark', ScorecardBenchmark],
  ['scorecard-breakdown', ScorecardBreakdown],
  ['scorecard-grid', ScorecardGrid],
  ['scorecard-rating', ScorecardRating],
  ['scorecard-report', ScorecardReport],
  ['scorecard-summary', ScorecardSummary],
  ['scorecard-table', ScorecardTable],
  ['scorecard-travel', ScorecardTravel],
  ['scorecard-trend', ScorecardTrend],
  ['trend-sparkline', TrendSparkline],
]);
