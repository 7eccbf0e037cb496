import { expect, it } from 'vitest';
import { runs } from './runs.js';

const always = () => true;
const points = (found: { point: string }[][]) => found.map((run) => run.map(({ point }) => point).join(''));

it.each([
  ['nothing', [], []],
  ['all missing', [null, null], []],
  ['all there', ['a', 'b', 'c'], ['abc']],
  ['a gap', ['a', 'b', null, 'c', 'd'], ['ab', 'cd']],
  ['gaps at both ends', [null, 'a', null], ['a']],
  ['a lone point between gaps', ['a', null, 'b', null, 'c'], ['a', 'b', 'c']],
])('%s => runs of neighbours', (_, items: (string | null)[], expected) => {
  expect(points(runs(items, always))).toEqual(expected);
});

it('splits where two neighbours do not join', () => {
  expect(points(runs(['a', 'b', 'c'], (index) => index !== 2))).toEqual(['ab', 'c']);
});
