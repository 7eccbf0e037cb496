import { type HtmlNode, attribute, isHidden, ownText, tagOf } from './html-node.js';

const LINES = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);
/** Nothing of these is said: what was struck out or deleted beside its correction would make one figure of two. */
const UNSAID = new Set(['script', 'style', 'template', 'del', 's', 'strike']);

/** What is left to be said of a cell: a node, or the text that follows one. */
type Step = HtmlNode | string;

/**
 * The text of a cell as a person reads it: a line for each paragraph, pictures by their alternative text. A note mark
 * (`<sup>1</sup>`, a link to a footnote) is left out and a raised letter is a marker: `85<sup>p</sup>` is `85 [p]`.
 */
export function textOfNode(cell: HtmlNode): string {
  let text = '';
  const steps: Step[] = [cell];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      text += step;
      continue;
    }
    const said = ownText(step);
    const tag = tagOf(step);
    if (said !== null) text += said.replace(/[ \t\r\n\f]+/g, ' ');
    else if (tag === 'img') text += attribute(step, 'alt');
    else if (tag === 'sup') text += raised(textUnder(step), text);
    else if (tag !== '' && !UNSAID.has(tag) && !isHidden(step) && !isNoteLink(step)) {
      if (LINES.has(tag)) steps.push('\n');
      for (const child of Array.from(step.childNodes).reverse()) steps.push(child);
    }
  }
  return text.replace(/ *\n\s*/g, '\n').trim();
}

/** What stands raised: `²` of m², the marker of a figure, and nothing for the mark of a note. */
function raised(mark: string, before: string): string {
  if (/^[23]$/.test(mark) && /(^|[\s/])[ckm]?m$/i.test(before)) return mark === '2' ? '²' : '³';
  return /^\[?[prebucxz]\]?$/i.test(mark) ? ` [${mark.replace(/[[\]]/g, '')}]` : '';
}

function textUnder(node: HtmlNode): string {
  return Array.from(node.childNodes, (child) => textOfNode(child))
    .join('')
    .trim();
}

/** Word links its note marks to `#_ftn1`, web pages to `#fn1` or `#footnote-1`. */
function isNoteLink(node: HtmlNode): boolean {
  return tagOf(node) === 'a' && /#(_ftn|_edn|fn|footnote)/i.test(attribute(node, 'href'));
}
