import { fail, inWords } from './xlsx-fail.js';

/** What a scan meets, in order. An element without content opens and closes. */
export interface XmlHandler {
  /** The name is without its prefix: `x:row` is `row`. Attributes are read when asked for. */
  open?: (name: string, attributes: string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** The longest text between two tags: a cell of Excel holds 32,767 characters. */
const LONGEST_TEXT = 1_000_000;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Scans the XML of a workbook's part. Not a parser for all XML: it takes no document type and so no entity of a file's
 * own, which is where XML is dangerous, and workbooks have none.
 */
export function scanXml(pieces: Iterable<string>, handler: XmlHandler): void {
  let rest = '';
  for (const piece of pieces) {
    rest = scan(rest + piece, handler);
    if (rest.length > LONGEST_TEXT) tooLong();
  }
}

function tooLong(): never {
  const message = `A single cell holds more than ${inWords(LONGEST_TEXT)} characters, which is no figure: shorten it.`;
  return fail('too-large', message);
}

/** Handles every token that is whole, and gives back the rest. */
function scan(xml: string, handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return xml.slice(at);
    const end = endOf(xml, start);
    if (end < 0) return xml.slice(at);
    if (end - at > LONGEST_TEXT) tooLong();
    if (start > at) handler.text?.(unescapeXml(xml.slice(at, start)));
    handle(xml.slice(start, end), handler);
    at = end;
  }
}

/** Where the token that starts here ends; −1 where the rest of it is still to come. */
function endOf(xml: string, start: number): number {
  const after = (text: string) => {
    const end = xml.indexOf(text, start);
    return end < 0 ? -1 : end + text.length;
  };
  if (xml[start + 1] === '?') return after('?>');
  if (xml[start + 1] === '!') {
    if (xml.startsWith('<!--', start)) return after('-->');
    if (xml.startsWith('<![CDATA[', start)) return after(']]>');
    if (xml.length < start + 9) return -1;
    return after('>');
  }
  TAG.lastIndex = start;
  return TAG.test(xml) ? TAG.lastIndex : -1;
}

/** A tag; a `>` in an attribute's value does not end it. */
const TAG = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

function handle(token: string, { open, close, text }: XmlHandler): void {
  if (token.startsWith('<!')) {
    if (token.startsWith('<![CDATA[')) text?.(token.slice(9, -3));
    else if (!token.startsWith('<!--'))
      fail(
        'unsafe-xml',
        'The workbook declares a document type, which no spreadsheet program writes: it is not read.',
      );
  } else if (token.startsWith('</')) {
    close?.(localName(token.slice(2, -1).trim()));
  } else if (!token.startsWith('<?')) {
    const isEmpty = token.endsWith('/>');
    const inner = token.slice(1, isEmpty ? -2 : -1);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    open?.(name, space < 0 ? '' : inner.slice(space));
    if (isEmpty) close?.(name);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name, prefix and all; undefined where the element has none of it. */
export function attribute(attributes: string, name: string): string | undefined {
  const usual = ` ${name}="`;
  const start = attributes.indexOf(usual);
  if (start >= 0) {
    const from = start + usual.length;
    return unescapeXml(attributes.slice(from, attributes.indexOf('"', from)));
  }
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE))
    if (found === name) return unescapeXml(double ?? single ?? '');
  return undefined;
}

const ATTRIBUTE = /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text that a cell means: `_x000D_` stands for a letter that XML can't hold. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as XML holds it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&${NAMES[letter] ?? ''};`);
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** As `escapeXml`, with the letters that XML can't hold, and what would be read as one, written as `_x000D_`. */
export function escapeCell(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      NOT_IN_XML,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return escapeXml(safe);
}

/** Control characters, halves of a letter without the other, and a return, which XML would read as a new line. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
