export { readHtmlTable } from '../read-html-table.js';
export type { HtmlNode } from '../html-node.js';
export { mappings } from '../mappings.js';
export type { Facts, Mapping } from '../mapping.js';
export type { ReadOptions } from '../read-options.js';
export type { Place } from '../cell.js';
export type { TableReading } from '../table-reading.js';
export type { Original } from '../ledger.js';
export type { Field } from '../field.js';
