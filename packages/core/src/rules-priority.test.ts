import { describe, expect, it } from 'vitest';
import { byPriority, compareCodes } from './priority.js';

describe('codes sort naturally', () => {
  it.each([
    ['1.2', '1.10', -1],
    ['1.10', '1.2', 1],
    ['2', '10', -1],
    ['1', '1.1', -1],
    ['1.1', '1', 1],
    ['1.1', '1.1', 0],
    ['A1', 'B1', -1],
    ['B1', 'A1', 1],
    ['A2', 'A10', -1],
    ['A1', '1', 1],
    ['1', 'A1', -1],
    ['1a', '1b', -1],
    ['1b', '1a', 1],
    ['01', '1', 0],
    ['', '1', -1],
    ['1', '', 1],
    [null, '9', 1],
    ['9', null, -1],
    [null, null, 0],
  ])('%j beside %j: %d', (a, b, expected) => {
    expect(Math.sign(compareCodes(a, b))).toBe(expected);
  });
});

describe('what to look at first', () => {
  type Item = Parameters<typeof byPriority>[0][number] & { id: string };
  const item = (
    id: string,
    rating: Item['rating'],
    judgement: string | null,
    theirs: string[] = [],
    code: string | null = null,
  ) =>
    ({
      id,
      rating,
      travel: judgement === null ? { reason: 'break', text: '', judgementText: '' } : { judgement },
      comparisons: theirs.map((told) => ({ judgement: told })),
      code,
    }) as unknown as Item;
  const order = (...items: Item[]) => byPriority(items).map(({ id }) => id);

  it('is by rating: red, amber, no data, green, then the rest as given', () => {
    const ratings = ['not-judged', 'green', 'no-target', 'no-data', 'amber', 'red'] as const;
    expect(order(...ratings.map((rating) => item(rating, rating, null)))).toEqual([
      ...['red', 'amber', 'no-data', 'green', 'not-judged', 'no-target'],
    ]);
  });

  it('then by travel: worsened, unchanged, improved, then the rest as given', () => {
    const judgements = ['not-judged', 'improved', 'unchanged', 'worsened'];
    const items = [
      item('none', 'red', null),
      ...judgements.map((judgement) => item(judgement, 'red', judgement)),
    ];
    expect(order(...items)).toEqual(['worsened', 'unchanged', 'improved', 'none', 'not-judged']);
  });

  it('then those that any comparator betters', () => {
    expect(
      order(
        item('a', 'red', 'improved'),
        item('b', 'red', 'improved', ['better', 'worse']),
        item('c', 'red', 'improved', ['better', 'same', 'similar', 'not-judged']),
        item('d', 'red', 'improved', ['worse']),
      ),
    ).toEqual(['b', 'd', 'a', 'c']);
  });

  it('then by code, then as given; and each before what comes after it', () => {
    expect(
      order(
        item('a', 'red', 'improved', [], '1.10'),
        item('b', 'red', 'improved', [], '1.9'),
        item('c', 'red', 'improved', [], '1.9'),
        item('d', 'red', 'improved'),
        item('e', 'red', 'worsened', [], '9'),
        item('f', 'amber', 'worsened', ['worse'], '1'),
      ),
    ).toEqual(['e', 'b', 'c', 'a', 'd', 'f']);
  });
});
