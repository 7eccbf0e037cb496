import { type Scorecard, suggestion } from '@scorecard/core';
import { Failure } from './failure.js';
import { inputText as text } from './input-text.js';

/** The id of the theme that was named by its id or title; throws a Failure that names the nearest and all. */
export function findTheme({ themes = [] }: Scorecard, wanted: string): string {
  const key = wanted.trim().toLowerCase();
  const found = themes.find(({ id, title }) => id === key || title.toLowerCase() === key);
  if (found) return found.id;
  const near = suggestion(
    wanted,
    themes.flatMap(({ id, title }) => [title, id]),
  );
  const titles = themes.map(({ title }) => title);
  throw new Failure(text.unknownTheme(wanted, near, titles));
}
