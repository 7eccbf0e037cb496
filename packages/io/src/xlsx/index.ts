export { readXlsx, type XlsxOptions, type XlsxReading } from '../read-xlsx.js';
export { writeXlsx } from '../write-xlsx.js';
export { writeSheets, type PlainSheet } from '../write-sheets.js';
export type { ReadOptions } from '../read-options.js';
export type { Place } from '../cell.js';
export type { TableReading } from '../table-reading.js';
