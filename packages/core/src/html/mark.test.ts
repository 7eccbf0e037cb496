import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgementMark, ratingMark, ratings } from './mark.js';

const drawnByElements = ['rating-mark', 'travel-mark']
  .map((name) => readFileSync(new URL(`../../../elements/src/${name}.ts`, import.meta.url), 'utf8'))
  .join('');

const paths = (source: string) => [...source.matchAll(/ d="([^"]+)"/g)].map((match) => match[1] ?? '');

it('marks are drawn as the elements draw them', () => {
  const drawn = [
    ...ratings.map((rating) => ratingMark(rating)),
    judgementMark('improved', 'up', 'green'),
    judgementMark('worsened', 'down', 'red'),
    judgementMark('unchanged', 'level', 'amber'),
  ].flatMap(({ source }) => paths(source));
  expect(drawn.length).toBeGreaterThan(9);
  expect(drawn.filter((path) => !drawnByElements.includes(path))).toEqual([]);
});

it('no two marks are alike', () => {
  const all = [...ratings, 'stale' as const, 'ended' as const].map((standing) => ratingMark(standing).source);
  expect(new Set(all).size).toBe(all.length);
});
