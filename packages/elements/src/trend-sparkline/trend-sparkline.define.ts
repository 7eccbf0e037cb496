import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { TrendSparkline } from './trend-sparkline.js';

useEngine(lazyEngine);
register('trend-sparkline', TrendSparkline);
