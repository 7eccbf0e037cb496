import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardNotes } from './scorecard-notes.js';

useEngine(lazyEngine);
register('scorecard-notes', ScorecardNotes);
