import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardSummary } from './scorecard-summary.js';

useEngine(lazyEngine);
register('scorecard-summary', ScorecardSummary);
