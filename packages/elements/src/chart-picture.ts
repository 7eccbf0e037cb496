import { chartPicture, type PictureWords } from '@scorecard/core/graph';
import { render, type CSSResult, type TemplateResult } from 'lit';
import type { ChartDrawing } from './chart.js';
import { colours } from './tokens.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Dots of a PNG for each pixel. */
const SCALE = 2;

/** A picture as SVG that needs nothing beside it. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

/**
 * The drawing as it stands on the page, on white, with the words that it needs away from it. Null before it is drawn. It is
 * put together from elements and written out as text: a page with Trusted Types lets nobody parse text into a document.
 */
export function svgOf(
  root: ParentNode,
  words: Omit<PictureWords, 'key'>,
  drawn: ChartDrawing,
  marks: readonly CSSResult[],
): Picture | null {
  const plot = root.querySelector('[part=graph] [role=img]');
  if (!plot) return null;
  const key = [...root.querySelectorAll('.chart-key li')];
  const frame = chartPicture({ ...words, key: key.map(textOf) }, drawn);
  const { width, height, drawing } = frame;
  const file = document.implementation.createDocument(SVG, 'svg');
  const svg = file.documentElement;
  setAttributes(svg, {
    class: 'chart',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': 'Arial, Helvetica, sans-serif',
    'font-size': drawn.size,
  });
  const make = makerIn(file);
  svg.append(
    make('title', {}, [words.title]),
    make('desc', {}, [descriptionOf(words, plot)]),
    make('rect', { width, height, fill: colours.paper[0] }, []),
    ...frame.texts.map(({ kind, x, y, size, text }) =>
      make('text', { class: BOLD.has(kind) ? 'strong' : '', x, y, 'font-size': size }, [text]),
    ),
    ...frame.marks.map(({ x, y }, i) =>
      make('g', movedBy(x, y - 6), copies(file, key[i]?.querySelector('svg')?.children)),
    ),
    make('g', movedBy(drawing.x + drawn.plot.left, drawing.y + drawn.plot.top), copies(file, [plot])),
  );
  return { text: textOfFile(file, marks), width, height };
}

type Attributes = Record<string, string | number>;

const BOLD: ReadonlySet<string> = new Set(['title', 'verdict']);

/** An image's own words are read to nobody: what stands about the drawing is told with what it shows, a line each. */
function descriptionOf({ lead, foot }: Omit<PictureWords, 'key'>, plot: Element): string {
  return [...lead, plot.getAttribute('aria-label') ?? '', ...foot].join('\n');
}

function makerIn(file: XMLDocument) {
  return (name: string, attributes: Attributes, content: (Node | string)[]): Element => {
    const element = file.createElementNS(SVG, name);
    setAttributes(element, attributes);
    element.append(...content);
    return element;
  };
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function movedBy(x: number, y: number): Attributes {
  return { transform: `translate(${x} ${y})` };
}

/** The page's own marks; the file's name and description stand for theirs. */
function copies(file: XMLDocument, nodes: Iterable<Element> = []): Element[] {
  return [...nodes].map((node) => {
    const copied = file.importNode(node, true);
    copied.removeAttribute('role');
    copied.removeAttribute('aria-label');
    return copied;
  });
}

/** What is drawn for a picture alone, apart from the page. */
export function drawnApart(drawing: TemplateResult): ParentNode {
  const box = document.createElement('div');
  render(drawing, box);
  return box;
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** With its styles, which are written into the text: in a document the page's policy would judge them as inline. */
function textOfFile(file: XMLDocument, marks: readonly CSSResult[]): string {
  removeComments(file.documentElement);
  const style = `<style>${styleSheet(marks)}</style>`;
  return new XMLSerializer().serializeToString(file).replace('<desc>', () => `${style}<desc>`);
}

/** The marks' own rules, each token as its colour on white paper. */
function styleSheet(marks: readonly CSSResult[]): string {
  const tones: Record<string, readonly [string, string]> = colours;
  return marks
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/var\(--_([\w-]+)\)/g, (_, name: string) => tones[name]?.[0] ?? 'currentColor')
    .replace(/\s+/g, ' ');
}

/** Those that lit leaves to find its places by. */
function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** The picture in dots, twice as fine as a page's; null where the browser can't draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SCALE);
    canvas.height = Math.round(height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
