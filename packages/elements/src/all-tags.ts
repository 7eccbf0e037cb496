import { IndicatorCard } from './indicator-card/indicator-card.js';
import { ScorecardRating } from './scorecard-rating/scorecard-rating.js';
import { ScorecardTable } from './scorecard-table/scorecard-table.js';
import { ScorecardTravel } from './scorecard-travel/scorecard-travel.js';
import { TrendSparkline } from './trend-sparkline/trend-sparkline.js';

/** Every tag with its class. */
export const allTags: ReadonlyMap<string, CustomElementConstructor> = new Map<
  string,
  CustomElementConstructor
>([
  ['indicator-card', IndicatorCard],
  ['scorecard-rating', ScorecardRating],
  ['scorecard-table', ScorecardTable],
  ['scorecard-travel', ScorecardTravel],
  ['trend-sparkline', TrendSparkline],
]);
