import { useEngine } from '../data-source.js';
import { lazyEngine } from '../lazy-engine.js';
import { register } from '../register.js';
import { IndicatorCard } from './indicator-card.js';

useEngine(lazyEngine);
register('indicator-card', IndicatorCard);
