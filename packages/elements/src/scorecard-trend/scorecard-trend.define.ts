import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardTrend } from './scorecard-trend.js';

useEngine(lazyEngine);
register('scorecard-trend', ScorecardTrend);
