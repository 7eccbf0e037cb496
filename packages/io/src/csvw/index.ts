export { writeCsvw, type WriteCsvwOptions } from '../csvw.js';
