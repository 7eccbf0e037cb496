export { readCsv } from '../read-csv.js';
export type { ReadOptions } from '../read-options.js';
export type { TableReading } from '../table-reading.js';
export type { Original } from '../ledger.js';
export type { Field } from '../field.js';
export { mappings } from '../mappings.js';
export type { Facts, Mapping } from '../mapping.js';
export { writeCsv, type WriteCsvOptions, type WrittenCsv } from '../write-csv.js';
export type { LeftOut } from '../write-left-out.js';
