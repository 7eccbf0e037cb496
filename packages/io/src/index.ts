export * from './csv/index.js';
export { readHtmlTable } from './read-html-table.js';
export type { HtmlNode } from './html-node.js';
export { readJson } from './read-json.js';
export * from './xlsx/index.js';
export * from './csvw/index.js';
export { writeJson } from './write-json.js';
