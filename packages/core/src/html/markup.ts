/** HTML that needs no more escaping. */
export class Html {
  constructor(readonly source: string) {}
}

/** What a template takes: text is escaped, a list is joined line by line, and null, undefined and false are left out. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As entities, so that indenting a page leaves the text alone.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What stands for a control character, which HTML can't hold. */
const REPLACEMENT = '\uFFFD';

/**
 * A piece of a page. Text put in is escaped, so it is safe as content and in a quoted attribute. A piece of several
 * lines takes the indentation of the line that it is put in; lines left empty go.
 */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  let text = strings[0] ?? '';
  parts.forEach((part, i) => {
    text += write(part).replaceAll('\n', `\n${indentOf(text)}`) + (strings[i + 1] ?? '');
  });
  return new Html(dedent(text));
}

/** The same on one line, for what stands within a line of text; a text’s own line ends are entities and stay. */
export function oneLine({ source }: Html): Html {
  return new Html(source.replaceAll(/\n\s*/g, ' '));
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(write).filter(Boolean).join('\n');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"'\p{Cc}]/gu, (character) => entities[character] ?? REPLACEMENT);
}

function indentOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.slice(0, line.length - line.trimStart().length);
}

function dedent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rest = text.startsWith('\n') ? lines : lines.slice(1);
  const indent = Math.min(...rest.map((line) => line.length - line.trimStart().length));
  return lines.map((line, i) => (i > 0 || rest === lines ? line.slice(indent) : line)).join('\n');
}
