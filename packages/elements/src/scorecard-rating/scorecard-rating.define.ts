import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardRating } from './scorecard-rating.js';

useEngine(lazyEngine);
register('scorecard-rating', ScorecardRating);
