import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardGrid } from './scorecard-grid.js';

useEngine(lazyEngine);
register('scorecard-grid', ScorecardGrid);
