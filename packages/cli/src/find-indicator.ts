import { type Scorecard, suggestion } from '@scorecard/core';
import { Failure } from './failure.js';
import { inputText as text } from './input-text.js';

/** The id of the measure that was named by its id, code or title; throws a Failure that names the nearest. */
export function findIndicator({ indicators }: Scorecard, wanted: string): string {
  const key = wanted.trim().toLowerCase();
  const found =
    indicators.find(({ id }) => id === key) ??
    indicators.find(({ code }) => code?.toLowerCase() === key) ??
    indicators.find(({ title }) => title.toLowerCase() === key);
  if (found) return found.id;
  const known = indicators.flatMap(({ id, title }) => (wanted.includes(' ') ? [title, id] : [id, title]));
  throw new Failure(text.unknownIndicator(wanted, suggestion(wanted, known)));
}
