import './indicator-card/indicator-card.define.js';
import './scorecard-rating/scorecard-rating.define.js';
import './scorecard-table/scorecard-table.define.js';
import './scorecard-travel/scorecard-travel.define.js';
import './trend-sparkline/trend-sparkline.define.js';
