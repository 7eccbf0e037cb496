import { expect, it } from 'vitest';
import { textWidth } from './axis-text.js';
import { chartPicture } from './chart-picture.js';

const words = {
  title: 'Education, health and care plans issued within twenty weeks of a request for one',
  lead: ['22/23-Q1 to 24/25-Q2, %', 'High is good'],
  verdict: ['Boys: 13.5 percentage points lower than Girls.', 'The gap has narrowed.'],
  key: ['Westmere', 'Target', 'National average for England', 'provisional'],
  foot: ['Source: Westmere Borough Council', 'Licence: Open Government Licence v3.0'],
};

it.each([304, 720])('a picture of a drawing %i pixels wide holds all its words, line under line', (width) => {
  const picture = chartPicture(words, { width, height: 230, size: 13 });
  for (const { text, x, size } of picture.texts)
    expect(x + textWidth(text, size), text).toBeLessThanOrEqual(picture.width);
  const of = (kind: string) => picture.texts.filter((one) => one.kind === kind);
  expect(
    of('title')
      .map(({ text }) => text)
      .join(' '),
  ).toBe(words.title);
  expect(
    of('verdict')
      .map(({ text }) => text)
      .join(' '),
  ).toBe(words.verdict[0]);
  expect(of('lead').at(-1)?.text).toBe(words.verdict[1]);
  expect(of('key').map(({ text }) => text)).toEqual(words.key);
  expect(picture.marks).toHaveLength(words.key.length);
  for (const { y } of [...of('title'), ...of('lead'), ...of('verdict'), ...of('key')])
    expect(y).toBeLessThan(picture.drawing.y);
  for (const { y } of of('foot')) {
    expect(y).toBeGreaterThan(picture.drawing.y + 230);
    expect(y).toBeLessThan(picture.height);
  }
});

it('an address that is longer than a line is cut into lines', () => {
  const address = `https://westmere.example/${'figures'.repeat(30)}`;
  const { texts, width } = chartPicture({ ...words, foot: [address] }, { width: 304, height: 100, size: 13 });
  const foot = texts.filter(({ kind }) => kind === 'foot');
  expect(foot.map(({ text }) => text).join('')).toBe(address);
  for (const { x, text, size } of foot) expect(x + textWidth(text, size)).toBeLessThanOrEqual(width);
});

it('without a key or a foot the drawing still has its margins', () => {
  const picture = chartPicture(
    { title: 'A', lead: [], key: [], foot: [] },
    { width: 300, height: 100, size: 13 },
  );
  expect(picture.marks).toEqual([]);
  expect(picture.height).toBeGreaterThan(picture.drawing.y + 100);
});
