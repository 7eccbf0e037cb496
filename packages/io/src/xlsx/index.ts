export { readXlsx, type XlsxOptions, type XlsxReading } from '../read-xlsx.js';
export { writeXlsx } from '../write-xlsx.js';
export type { ReadOptions } from '../read-options.js';
export type { TableReading } from '../table-reading.js';
