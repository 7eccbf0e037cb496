import { describe, expect, it } from 'vitest';
import { along, freeSpot, strokesOf, type TextAt } from './axis-room.js';

const at = (x: number, y: number): TextAt => ({ x, y, text: '82%', anchor: 'start' });
const room = {
  width: 200,
  height: 100,
  size: 13,
  obstacles: along([
    { x: 0, y: 50 },
    { x: 200, y: 50 },
  ]),
};

describe('a label', () => {
  it.each([
    ['takes the first spot that is free', [at(20, 30), at(20, 90)], [], at(20, 30)],
    ['keeps off a line', [at(20, 54), at(20, 90)], [], at(20, 90)],
    ['keeps off words already there', [at(20, 30), at(20, 90)], [at(25, 32)], at(20, 90)],
    ['stays inside', [at(190, 30), at(20, 5), at(20, 90)], [], at(20, 90)],
    ['is nowhere where nothing is free', [at(20, 54), at(40, 54)], [], null],
  ])('%s', (_, spots, placed, expected) => {
    expect(freeSpot(spots, placed, room)).toEqual(expected);
  });
});

it('a path’s corners are known stroke by stroke', () => {
  expect(strokesOf('M0,20L40,20M60,5.5L80,5.5Z')).toEqual([
    [
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ],
    [
      { x: 60, y: 5.5 },
      { x: 80, y: 5.5 },
    ],
  ]);
  expect(strokesOf('')).toEqual([]);
});
