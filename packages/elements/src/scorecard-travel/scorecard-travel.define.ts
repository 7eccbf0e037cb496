import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardTravel } from './scorecard-travel.js';

useEngine(lazyEngine);
register('scorecard-travel', ScorecardTravel);
