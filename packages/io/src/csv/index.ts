export { readCsv } from '../read-csv.js';
export type { ReadOptions } from '../read-options.js';
export type { TableReading } from '../table-reading.js';
export type { Original } from '../ledger.js';
export type { Field } from '../field.js';
