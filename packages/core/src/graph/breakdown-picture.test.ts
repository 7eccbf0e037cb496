import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../../tools/src/corpus.js';
import { evaluate, indicator, type Indicator } from '../../../tools/src/one-indicator.fixtures.js';
import { englishLabels, evaluateScorecard, parseScorecard } from '../index.js';
import { textWidth } from './axis-text.js';
import { breakdownPicture, type BreakdownPicture } from './breakdown-picture.js';

type Part = Omit<NonNullable<Indicator['observations']>[number], 'period'>;

const HIDDEN: Part = { missing: 'confidential' };
const count: Partial<Indicator> = { unit: { kind: 'count' } };

function pictureOf(parts: Record<string, Part | string>, more: Partial<Indicator> = {}, sort?: 'value') {
  const categories = Object.entries(parts).map(([title, part]) => ({
    title,
    observations: [{ period: '24/25-Q2', ...(typeof part === 'string' ? { value: part } : part) }],
  }));
  const result = evaluate(
    indicator(['50'], { breakdowns: [{ id: 'b', title: 'Group', categories }], ...more }),
  );
  return breakdownPicture(result, result.breakdowns[0]!, englishLabels, { sort });
}

const wordsOf = ({ texts }: BreakdownPicture, kind: string) =>
  texts.filter((one) => one.kind === kind).map(({ text }) => text);

/** Where words, bars and lines overlap or leave the drawing; empty when all is in its place. */
function faults(picture: BreakdownPicture): string[] {
  const { width, height, size, texts, bars, ground, lines } = picture;
  const boxes = texts.map(({ x, y, anchor, text, isWhole }) => {
    const room = textWidth(text, size) * (isWhole ? 1.07 : 1);
    return {
      text,
      left: anchor === 'end' ? x - room : x,
      right: anchor === 'end' ? x : x + room,
      top: y - size * 0.8,
      bottom: y + size * 0.22,
    };
  });
  const ruled = [...lines.map(({ x }) => x), ...(ground ? [ground.x] : [])].map((x) => ({
    left: x,
    right: x + 1,
    top: ground?.top ?? 0,
    bottom: ground?.bottom ?? 0,
  }));
  const marks = [
    ...ruled,
    ...bars.map((bar) => ({ left: bar.x, right: bar.x + bar.width, top: bar.y, bottom: bar.y + bar.height })),
  ];
  const meet = (a: (typeof marks)[number], b: (typeof marks)[number]) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return [
    ...[...boxes, ...marks.map((mark) => ({ ...mark, text: 'a mark' }))]
      .filter((box) => box.left < -0.5 || box.right > width + 0.5 || box.top < 0 || box.bottom > height)
      .map(({ text }) => `${text} is outside`),
    ...boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.text} is on ${b.text}`] : [])),
    ),
    ...boxes.flatMap((a) => (marks.some((b) => meet(a, b)) ? [`${a.text} is on a mark`] : [])),
  ];
}

describe('a picture of a breakdown holds', () => {
  it('every category’s name and figure, and a bar for each that has one', () => {
    const picture = pictureOf({ North: '20', East: '80', West: HIDDEN });
    expect(wordsOf(picture, 'name')).toEqual(['North', 'East', 'West']);
    expect(wordsOf(picture, 'figure')).toEqual(['20%', '80%', 'suppressed']);
    const [north, east, ...none] = picture.bars.map(({ width }) => width);
    expect(east! / north!).toBeCloseTo(4, 5);
    expect(none).toEqual([]);
    expect(picture.sentences).toContain('No figure for West (suppressed).');
  });

  it('numbers and shares under their headings, and the parts together', () => {
    const picture = pictureOf({ North: '10', East: '40' }, count);
    expect(wordsOf(picture, 'heading')).toEqual(['Group', 'Figure', 'Share']);
    expect(wordsOf(picture, 'figure')).toEqual(['10', '20.0%', '40', '80.0%', '50', '100%']);
    expect(wordsOf(picture, 'name').at(-1)).toBe(englishLabels.report.allCategories);
  });

  it('nothing from which a suppressed category could be worked out', () => {
    const picture = pictureOf({ North: '20', East: HIDDEN }, count);
    expect(wordsOf(picture, 'figure')).toEqual(['20', 'suppressed']);
    expect(picture.lines).toEqual([]);
    expect(`${picture.name} ${picture.sentences.join(' ')}`).not.toMatch(/50|30/);
  });

  it('markers and notes in words', () => {
    const part: Part = { value: '61', markers: ['p'], note: 'Two schools have still to report' };
    expect(wordsOf(pictureOf({ North: part, East: '70' }), 'note')).toEqual([
      englishLabels.markers.p,
      'Two schools have still to report',
    ]);
  });

  it('how each has changed and differs from overall, as far as bars leave room', () => {
    const moved = (name: string, more: Part = {}) => {
      const categories = [name, 'Girls'].map((title) => ({
        title,
        observations: [
          { period: '24/25-Q1', value: '60', ...more },
          { period: '24/25-Q2', value: '63', ...more },
        ],
      }));
      const result = evaluate(indicator(['66'], { breakdowns: [{ id: 'b', title: 'Group', categories }] }));
      return breakdownPicture(result, result.breakdowns[0]!, englishLabels);
    };
    const ofMany: Part = { numerator: '630', denominator: '1000' };
    const [short, long] = [
      moved('Boys'),
      moved('Speech, language and communication '.repeat(3).trim(), ofMany),
    ];
    expect(wordsOf(short, 'heading').join(' ')).toBe(
      'Group Figure Change since 24/25-Q1 Difference from overall',
    );
    expect(wordsOf(short, 'figure').slice(0, 3)).toEqual(['63%', '+3 pts', '−3 pts']);
    expect(wordsOf(long, 'heading').join(' ')).toBe('Group Figure Number Change since 24/25-Q1');
    expect(long.name).toContain('Change since 24/25-Q1 +3 pts, Difference from overall −3 pts');
    for (const picture of [short, long]) expect(faults(picture)).toEqual([]);
  });

  it('in its accessible name all that is in the drawing', () => {
    const parts: Record<string, Part | string> = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`School ${i}`, String(i + 1)]),
    );
    const { name, texts } = pictureOf({ ...parts, 'School 30': { value: '61', markers: ['p'] } });
    for (let i = 0; i < 30; i++) expect(name).toContain(`School ${i} ${i + 1}%`);
    expect(name).toContain(`School 30 61%, Difference from overall +11 pts, ${englishLabels.markers.p}`);
    expect(name).toContain('Overall 50%.');
    for (const { kind, text } of texts) if (kind !== 'heading') expect(name).toContain(text);
  });

  it('a bar for each of sixty categories, in the page’s order', () => {
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`School ${i}`, String(i + 1)]));
    const picture = pictureOf(parts);
    expect(picture.bars).toHaveLength(60);
    expect(wordsOf(picture, 'name')[0]).toBe('School 59');
    expect(wordsOf(pictureOf({ A: '1', B: '2' }), 'name')).toEqual(['A', 'B']);
    expect(wordsOf(pictureOf({ A: '1', B: '2' }, {}, 'value'), 'name')).toEqual(['B', 'A']);
    expect(faults(picture)).toEqual([]);
  });

  it('the lines of the measure’s own figure and target where they are on the bars’ scale', () => {
    const { lines, bars } = pictureOf({ A: '50', B: '100' }, { targets: [{ from: '23/24-Q1', value: 100 }] });
    expect(lines.map(({ kind, x }) => [kind, x])).toEqual([
      ['own', bars[0]!.x + bars[0]!.width],
      ['target', bars[1]!.x + bars[1]!.width],
    ]);
  });

  it('no bars of grades, whose names have the room', () => {
    const unit = { kind: 'grade' as const, grades: ['Requires improvement', 'Good'] };
    const picture = pictureOf(
      { ['A school with a very long name '.repeat(2).trim()]: 'Requires improvement', B: 'Good' },
      { unit, observations: [{ period: '24/25-Q2', value: 'Good' }] },
    );
    expect([picture.bars, picture.ground, picture.lines]).toEqual([[], null, []]);
    expect(wordsOf(picture, 'name')).toHaveLength(2);
    expect(faults(picture)).toEqual([]);
  });
});

describe('nothing overlaps or is cut off', () => {
  it.each([
    [
      'long names',
      { ['Speech and language, including developmental disorder '.repeat(3).slice(0, 120)]: '4', B: '90' },
    ],
    ['a long word', { ['Llanfairpwllgwyngyll'.repeat(6)]: '4', B: '90' }],
    ['a long reason', { A: { missing: 'low' as const }, B: '4' }],
    [
      'a long note',
      {
        A: { value: '4', note: 'Two schools have still to report their figures. '.repeat(4).trim() },
        B: '4',
      },
    ],
    ['nothing above zero', { A: '-4', B: '-90' }],
    ['both sides of zero', { A: '-40', B: '90' }],
    ['only zero', { A: '0', B: '0' }],
    ['one alone', { A: '4' }],
    ['figures all missing', { A: HIDDEN, B: HIDDEN }],
  ] as [string, Record<string, Part | string>][])('of %s', (_, parts) => {
    expect(faults(pictureOf(parts))).toEqual([]);
    expect(faults(pictureOf(parts, count))).toEqual([]);
  });

  it('of the corpus’ breakdowns, each category by name', () => {
    const pictures = corpus.flatMap(({ document }) =>
      evaluateScorecard(parseScorecard(corpusText(document))).indicators.flatMap((one) =>
        one.breakdowns
          .filter(({ categories }) => categories.length > 0)
          .map((breakdown) => ({ breakdown, picture: breakdownPicture(one, breakdown, englishLabels) })),
      ),
    );
    expect(pictures.length).toBeGreaterThan(8);
    for (const { breakdown, picture } of pictures) {
      expect(faults(picture), breakdown.title).toEqual([]);
      const names = wordsOf(picture, 'name').join(' ');
      for (const { title } of breakdown.categories) expect(names).toContain(title);
    }
  });
});
