import { engine } from './engine.js';
import { tagFigures } from './indicator-card/card.fixtures.js';

/** What comes of a tag with these attributes, beside those of the fixture; null takes one away. */
export function read(changes: Record<string, string | null> = {}) {
  const given = Object.entries({ ...tagFigures, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const attributes = new Map(given);
  const { results, problems } = engine(attributes, {
    period: attributes.get('period') ?? null,
    periods: null,
  });
  return {
    indicator: results?.indicators[0],
    problems: problems.map(({ place, message }) => `${place}: ${message}`),
  };
}
