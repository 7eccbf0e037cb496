export { runScorecard } from './run.js';
