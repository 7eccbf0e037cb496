import { describe, expect, it } from 'vitest';
import { lineOfPath } from './json-lines.js';

const text = `{
  "title": "A \\"quoted\\" { [ title",
  "list": [
    1, "two, with ] and \\\\",
    { "a": { "b": true } }
  ],
  "empty": {}, "none": [],
  "list2": [[0],
    [1]]
}`;

describe('The line of a path', () => {
  it.each([
    [[], 1],
    [['title'], 2],
    [['list'], 3],
    [['list', 1], 4],
    [['list', 2, 'a', 'b'], 5],
    [['empty'], 7],
    [['none'], 7],
    [['list2', 0, 0], 8],
    [['list2', 1, 0], 9],
  ])('%j is %i', (path, line) => {
    expect(lineOfPath(text, path)).toBe(line);
    expect(lineOfPath(`\uFEFF${text}`, path)).toBe(line);
  });

  it.each([
    [['list', 7], 3],
    [['list', 2, 'c'], 5],
    [['title', 'x'], 2],
    [['none', 0], 7],
  ])('%j, which is not there, is that of what is around it', (path, line) => {
    expect(lineOfPath(text, path)).toBe(line);
  });

  it('of a key that is there twice is that of the last, as the value is', () => {
    expect(lineOfPath('{\n"a": 1,\n"a": 2\n}', ['a'])).toBe(3);
  });
});
