import '../scorecard-notes/scorecard-notes.define.js';
import '../scorecard-summary/scorecard-summary.define.js';
import '../scorecard-table/scorecard-table.define.js';
import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardReport } from './scorecard-report.js';

useEngine(lazyEngine);
register('scorecard-report', ScorecardReport);
