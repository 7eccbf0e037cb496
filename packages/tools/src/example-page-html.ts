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
};

/**
 * A piece of a page. Text put in is escaped, so it is safe as content and in a quoted attribute. A piece of several
 * lines takes the indentation of the line that it is put in; lines left empty go.
 */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  let text = strings[0] ?? '';
  parts.forEach((part, i) => {
    const indent = /(?:^|\n)([ ]*)[^\n]*$/.exec(text)?.[1] ?? '';
    text += write(part).replaceAll('\n', `\n${indent}`) + (strings[i + 1] ?? '');
  });
  return new Html(dedent(text));
}

/** Text for a `<pre>`: its line ends are written as entities, so that indenting the page leaves it alone. */
export function preformatted(text: string): Html {
  return new Html(escape(text.trimEnd()).replaceAll('\n', '&#10;'));
}

function write(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(write).filter(Boolean).join('\n');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

function dedent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rest = text.startsWith('\n') ? lines : lines.slice(1);
  const indent = Math.min(...rest.map((line) => line.length - line.trimStart().length));
  return lines.map((line, i) => (i > 0 || rest === lines ? line.slice(indent) : line)).join('\n');
}
