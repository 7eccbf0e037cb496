export { benchmarkLines } from './benchmark-lines.js';
export { benchmarkFacts } from './benchmark-facts.js';
export { benchmarkRows } from './benchmark-rows.js';
export { benchmarkView, missingText, type BenchmarkView } from './benchmark.js';
export { breakdownView, type BreakdownLine, type BreakdownOptions, type BreakdownView } from './breakdown.js';
export { breakdownPicture, type BreakdownPicture } from './breakdown-picture.js';
export type { PictureText } from './breakdown-picture-words.js';
export type { BreakdownRow, BreakdownTable } from './breakdown-rows.js';
export { chartPicture, type ChartPicture, type PictureWords } from './chart-picture.js';
export { colours, type Tones } from './colours.js';
export { bandsOf, measure, toPath, verticalScale, type Band, type Point } from './graph-geometry.js';
export {
  nameOf,
  ofUsualKind,
  ownPeriods,
  PERIODS,
  periodColumns,
  standsUnder,
  type PeriodColumn,
} from '../period-columns.js';
export { limitsText, type Readout } from './trend-readout.js';
export { trendView, type KeyMark, type TrendView } from './trend.js';
export { runs } from './runs.js';
export { sparklineView, type SparklineView } from './sparkline.js';
export { targetSteps, targetZones, type Zone } from './target-steps.js';
