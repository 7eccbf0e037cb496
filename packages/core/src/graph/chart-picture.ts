import { cutText, textWidth } from './axis-text.js';

/** What stands about a chart in a picture that goes without its page. */
export interface PictureWords {
  title: string;
  /** Below the title, a paragraph each. */
  lead: readonly string[];
  /** Below the lead: what the chart comes to, the first paragraph in bold. */
  verdict?: readonly string[];
  key: readonly string[];
  /** Below the drawing: source, licence. */
  foot: readonly string[];
}

/** A picture's size, and where all stands in it, in pixels from its top left corner. */
export interface ChartPicture {
  width: number;
  height: number;
  texts: {
    kind: 'title' | 'lead' | 'verdict' | 'key' | 'foot';
    x: number;
    y: number;
    size: number;
    text: string;
  }[];
  /** The left ends and middles of the key's marks. */
  marks: { x: number; y: number }[];
  drawing: { x: number; y: number };
}

const MARGIN = 16;
/** A bold line's width, beside a plain one's. */
const BOLD = 1.07;
const MARK = 20;

/** Sets the words above and below a drawing of this width, wrapped to it. */
export function chartPicture(
  { title, lead, verdict = [], key, foot }: PictureWords,
  { width, height, size }: { width: number; height: number; size: number },
): ChartPicture {
  const texts: ChartPicture['texts'] = [];
  let y = MARGIN;
  const write = (kind: 'title' | 'lead' | 'verdict' | 'foot', text: string, scale: number, bold = 1) => {
    for (const line of cutText(text, width / bold, size * scale)) {
      y += Math.round(size * scale * 1.3);
      texts.push({ kind, x: MARGIN, y: y - Math.round(size * scale * 0.3), size: size * scale, text: line });
    }
  };
  write('title', title, 1.46, BOLD);
  y += 2;
  for (const text of lead) write('lead', text, 1.08);
  y += verdict.length > 0 ? 6 : 0;
  for (const [i, text] of verdict.entries()) write(i === 0 ? 'verdict' : 'lead', text, 1.08, BOLD);
  const marks: ChartPicture['marks'] = [];
  let x = Infinity;
  for (const text of key) {
    const room = MARK + 6 + textWidth(text, size);
    if (x + room > width) {
      x = 0;
      y += Math.round(size * 1.6);
    }
    marks.push({ x: MARGIN + x, y: y - size * 0.35 });
    texts.push({ kind: 'key', x: MARGIN + x + MARK + 6, y, size, text });
    x += room + 16;
  }
  y += 14;
  const drawing = { x: MARGIN, y };
  y += height + 8;
  for (const text of foot) write('foot', text, 1);
  return { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN), texts, marks, drawing };
}
