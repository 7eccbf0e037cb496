import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../results.js';
import { dodge } from './axis-dodge.js';
import { textWidth, wrapText } from './axis-text.js';
import { figureOf, valueAxis } from './axis-values.js';

const form = { thousands: ',', point: '.', minus: '−' };
const percent: UnitResult = {
  kind: 'percent',
  text: '',
  grades: null,
  form: { ...form, figure: '{figure}%' },
};
const count: UnitResult = { kind: 'count', text: '', grades: null, form: { ...form, figure: '{figure}' } };
const rate: UnitResult = { ...count, kind: 'rate', text: 'per 10,000 children' };
const million: UnitResult = { ...count, kind: 'currency', form: { ...form, figure: '£{figure} million' } };
const pounds: UnitResult = { ...million, form: { ...form, figure: '£{figure}' } };
const grades: UnitResult = { kind: 'grade', text: '', grades: ['Poor', 'Fair', 'Good'], form: null };

const axis = (values: number[], unit: UnitResult) => valueAxis(values, unit, 300, { size: 13 });
const texts = (values: number[], unit: UnitResult) =>
  axis(values, unit).ticks.map(({ lines }) => lines.join(' '));

describe('an axis of values', () => {
  it.each([
    ['widely spread, from zero', [22, 60], percent, ['0', '20', '40', '60%']],
    ['close together, not from zero', [72, 85], percent, ['70', '75', '80', '85%']],
    ['all alike, never over 100%', [100, 100], percent, ['94', '96', '98', '100%']],
    ['zero alone', [0], count, ['0', '1']],
    ['negative', [-1.2, 0.4], million, ['−1.5', '−1.0', '−0.5', '0.0', '0.5']],
    [
      'nine digits',
      [199e6, 301e6],
      pounds,
      ['£150,000,000', '£200,000,000', '£250,000,000', '£300,000,000', '£350,000,000'],
    ],
    ['none', [], count, ['0', '1']],
    ['grades', [0, 2], grades, ['Poor', 'Fair', 'Good']],
  ])('%s', (_, values, unit, expected) => {
    expect(texts(values, unit)).toEqual(expected);
  });

  it.each([
    [[22, 60], percent],
    [[100, 100], percent],
    [[-5, -5], count],
    [[0, 0], count],
    [[199e6, 301e6], pounds],
    [[0.0001, 0.0002], count],
    [[0, 1, 2], grades],
  ])('holds every value of %j', (values, unit) => {
    for (const value of values) {
      expect(axis(values, unit).position(value)).toBeGreaterThanOrEqual(0);
      expect(axis(values, unit).position(value)).toBeLessThanOrEqual(300);
    }
  });

  it('puts greater values further along', () => {
    const { position } = axis([20, 60], percent);
    expect(position(60)).toBeGreaterThan(position(20));
  });

  it('never shows less than nothing of what has none, nor more than all of a whole', () => {
    for (const values of [[0, 3], [1], [97, 100], [100]]) {
      const ticks = axis(values, percent).ticks.map(({ value }) => value);
      expect(Math.min(...ticks)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ticks)).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    ['below', { above: [], below: [20] }, [20, 26]],
    ['above', { above: [90], below: [] }, [70, 90]],
    ['below nought', { above: [], below: [0] }, [0, 4]],
    ['above the whole', { above: [100], below: [] }, [90, 100]],
  ])('leaves half a tick %s what is asked for', (_, room, values) => {
    const { position, ticks } = valueAxis(values, percent, 300, { size: 13, room });
    const tick = (ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0);
    for (const value of room.below) expect(position(value)).toBeGreaterThanOrEqual(tick / 2 - 0.01);
    for (const value of room.above) expect(300 - position(value)).toBeGreaterThanOrEqual(tick / 2 - 0.01);
  });

  it('no figure but nought lies on the ground', () => {
    for (const values of [
      [6, 9],
      [72, 85],
      [70, 71],
      [199, 301],
    ]) {
      expect(axis(values, count).position(Math.min(...values))).toBeGreaterThan(10);
    }
  });

  it.each([[[66, 78]], [[12, 47]], [[-3, 88]], [[0.2, 0.9]], [[1000, 1049]]])(
    '%j => three to six ticks',
    (values) => {
      expect(axis(values, percent).ticks.length).toBeGreaterThanOrEqual(3);
      expect(axis(values, percent).ticks.length).toBeLessThanOrEqual(6);
    },
  );

  it('says apart what a sign beside a tick cannot', () => {
    expect(axis([1, 2], percent).caption).toBe('');
    expect(axis([1, 2], rate).caption).toBe('per 10,000 children');
    expect(axis([1, 2], million).caption).toBe('£ million');
  });
});

it.each([
  ['80.1', percent, '80.1%'],
  ['-1234.5', pounds, '−£1,234.5'],
  ['1.2', million, '£1.2 million'],
  ['Good', grades, 'Good'],
])('%s is written %#', (value, unit, expected) => {
  expect(figureOf(value, unit)).toBe(expected);
});

describe('labels that would touch', () => {
  const label = (y: number, height = 16) => ({ y, height });

  it.each([
    ['stay where they are when apart', [label(20), label(60)], [20, 60]],
    ['part evenly about their middle', [label(50), label(50)], [42, 58]],
    ['keep the order of their lines', [label(52), label(50)], [59, 43]],
    ['stay inside at the top', [label(0), label(4)], [8, 24]],
    ['stay inside at the bottom', [label(100), label(98)], [92, 76]],
    ['push on to the third', [label(50), label(50), label(60)], [37.333, 53.333, 69.333]],
    ['are none', [], []],
  ])('%s', (_, labels, expected) => {
    dodge(labels, 100).forEach((y, i) => expect(y).toBeCloseTo(expected[i] ?? NaN, 2));
    expect(dodge(labels, 100)).toHaveLength(expected.length);
  });

  it('never overlap where there is room', () => {
    const labels = [3, 9, 9, 40, 41, 90, 99].map((y) => label(y, 12));
    const placed = dodge(labels, 100).sort((a, b) => a - b);
    placed.slice(1).forEach((y, i) => expect(y - (placed[i] ?? 0)).toBeGreaterThanOrEqual(11.999));
    expect(placed[0]).toBeGreaterThanOrEqual(6);
    expect(placed.at(-1)).toBeLessThanOrEqual(94);
  });
});

it('text is wrapped between words, and a long word stands alone', () => {
  expect(wrapText('Requires improvement', 90, 13)).toEqual(['Requires', 'improvement']);
  expect(wrapText('Good', 90, 13)).toEqual(['Good']);
  expect(wrapText('Unbreakableword here', 20, 13)).toEqual(['Unbreakableword', 'here']);
});

it('a text is wider with more letters and with larger type', () => {
  expect(textWidth('Target 50%', 13)).toBeGreaterThan(textWidth('50%', 13));
  expect(textWidth('50%', 26)).toBe(2 * textWidth('50%', 13));
});
