import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardBreakdown } from './scorecard-breakdown.js';

useEngine(lazyEngine);
register('scorecard-breakdown', ScorecardBreakdown);
