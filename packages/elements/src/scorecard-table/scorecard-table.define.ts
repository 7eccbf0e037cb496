import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardTable } from './scorecard-table.js';

useEngine(lazyEngine);
register('scorecard-table', ScorecardTable);
