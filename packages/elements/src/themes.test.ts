import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  wcagContrast,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { plainColours, readThemes } from './theme-sheets.fixtures.js';
import { colours, lines, sizes, spaces } from './tokens.js';

const themes = readThemes();
const tinted = ['green', 'amber', 'red', 'no-target', 'no-data'];
const marks = [...tinted, 'not-judged'];
const grounds = ['paper', 'target-zone', ...tinted.map((name) => `${name}-tint`)];

/** Text on its ground: 4.5 to 1, and 7 to 1 in the theme of high contrast. */
const texts: [text: string, ground: string][] = [
  ...['ink', 'ink-muted'].flatMap((ink): [string, string][] => grounds.map((ground) => [ink, ground])),
  ['link', 'paper'],
  ['series', 'paper'],
  ['target', 'paper'],
  ['focus-ink', 'focus-fill'],
];

/** Marks, lines and borders that must be seen: 3 to 1, and 4.5 to 1 in the theme of high contrast. */
const shapes: [shape: string, ground: string][] = [
  ...marks.map((mark): [string, string] => [mark, 'paper']),
  ...tinted.map((mark): [string, string] => [mark, `${mark}-tint`]),
  ...['green', 'amber', 'red'].map((mark): [string, string] => ['on-mark', mark]),
  ['series', 'target-zone'],
  ['target', 'target-zone'],
  ['comparator', 'paper'],
  ['rule-control', 'paper'],
  ['focus', 'paper'],
];

/** Hairlines between rows and behind graphs: nothing is lost without them. */
const decoration = ['rule', 'grid'];

const visions: [eye: string, see: (colour: Rgb) => Rgb][] = [
  ['any eye', (colour: Rgb) => colour],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
];

const apart = differenceEuclidean('oklab');
const modes = themes.flatMap(({ name, light, dark }) => [
  { name, mode: 'light', tone: (token: string) => light.get(token) ?? '' },
  { name, mode: 'dark', tone: (token: string) => dark.get(token) ?? '' },
]);

function pairs(names: readonly string[]): [string, string][] {
  return names.flatMap((one, i) => names.slice(i + 1).map((other): [string, string] => [one, other]));
}

it('has four themes, and every colour in a pair', () => {
  expect(themes.map(({ name }) => name).sort()).toEqual([
    'colour-vision-safe',
    'govuk',
    'high-contrast',
    'plain',
  ]);
  const judged = new Set([...texts, ...shapes].flat().concat(decoration));
  expect(Object.keys(colours).filter((name) => !judged.has(name))).toEqual([]);
});

it('plain is what the elements have by themselves', () => {
  const plain = themes.find(({ name }) => name === 'plain');
  const ours = Object.entries(colours).map(([name, tones]) => [name, ...tones]);
  expect(ours.map(([name = '']) => [name, plain?.light.get(name), plain?.dark.get(name)])).toEqual(ours);
});

it.each(themes)('$name sets every token, so that it can stand inside another', ({ name, names, light }) => {
  const all = [
    ...Object.keys(colours),
    ...Object.keys(sizes).map((size) => `text-${size}`),
    ...Object.keys(spaces).map((space) => `space-${space}`),
    ...Object.keys(lines).map((line) => `line-${line}`),
    'font',
  ];
  expect([...names].sort()).toEqual(all.sort());
  expect(plainColours(name)).toEqual(light);
});

describe.each(modes)('$name in $mode', ({ name, tone }) => {
  const [text, shape] = name === 'high-contrast' ? [7, 4.5] : [4.5, 3];

  it.each(texts)('%s reads on %s', (one, ground) => {
    expect(wcagContrast(tone(one), tone(ground))).toBeGreaterThanOrEqual(text);
  });

  it.each(shapes)('%s shows on %s', (one, ground) => {
    expect(wcagContrast(tone(one), tone(ground))).toBeGreaterThanOrEqual(shape);
  });

  it('no two states are of one lightness, so that grey print tells them apart', () => {
    const steps = marks
      .map((mark) => wcagContrast(tone(mark), tone('paper')))
      .sort((a, b) => a - b)
      .map((contrast, i, all) => contrast / (all[i - 1] ?? 1));
    expect(Math.min(...steps.slice(1))).toBeGreaterThanOrEqual(1.14);
  });

  it('of the judgements red is the darkest and amber the lightest, in steps of 1.5 to 1', () => {
    const [red = 0, green = 0, amber = 0] = ['red', 'green', 'amber'].map((mark) =>
      wcagContrast(tone(mark), '#000000'),
    );
    expect(green / red).toBeGreaterThanOrEqual(1.5);
    expect(amber / green).toBeGreaterThanOrEqual(1.5);
  });

  it.each(visions)('the states stay apart to %s', (_, see) => {
    const colour = (token: string) => parseHex(tone(token)) ?? { mode: 'rgb' as const, r: 0, g: 0, b: 0 };
    const distance = ([one, other]: [string, string]) => apart(see(colour(one)), see(colour(other)));
    expect(Math.min(...pairs(['green', 'amber', 'red']).map(distance))).toBeGreaterThanOrEqual(0.08);
    expect(Math.min(...pairs(marks).map(distance))).toBeGreaterThanOrEqual(0.045);
  });
});
