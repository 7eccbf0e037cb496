export { benchmarkFacts } from './benchmark-facts.js';
export { benchmarkView, missingText, type BenchmarkView } from './benchmark.js';
export { colours, type Tones } from './colours.js';
export { bandsOf, measure, toPath, verticalScale, type Band, type Point } from './graph-geometry.js';
export { limitsText, type Readout } from './trend-readout.js';
export { trendView, type KeyMark, type TrendView } from './trend.js';
export { runs } from './runs.js';
export { sparklineView, type SparklineView } from './sparkline.js';
export { targetSteps, targetZones, type Zone } from './target-steps.js';
