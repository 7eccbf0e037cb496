import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { ScorecardBenchmark } from './scorecard-benchmark.js';

useEngine(lazyEngine);
register('scorecard-benchmark', ScorecardBenchmark);
