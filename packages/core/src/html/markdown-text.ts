import { isWebAddress } from '../web-address.js';

/** Text on one line, with every character that Markdown or HTML could read as a mark escaped. */
export function inline(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, (character) => `\\${character}`)
    .replace(/^(\d*)([-+=]|[.)](?=\s|$))/, '$1\\$2');
}

/** The paragraphs of a text, each on one line. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(inline)
    .join('\n\n');
}

/** A link, where the address is one of the web’s and can’t end its brackets. */
export function webLink(text: string, url: string | null): string {
  return url !== null && isWebAddress(url) && !/[<>\\]/.test(url)
    ? `[${inline(text)}](<${url}>)`
    : inline(text);
}

/** A table: one row of headings, a line, the rows. */
export function cells(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]) => `| ${texts.map(inline).join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}
