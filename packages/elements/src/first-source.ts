import { fill, type FirstLabels } from '@scorecard/core/labels';
import { addressOf, readFigures, readFrom } from './data-source.js';
import { inlineJson } from './light-children.js';
import { failedReading, type ReadOptions, type Reading } from './reading.js';

/** Reads the first source that an element has: `data`, inline JSON, `src`, then `light`; nothing at all without one. */
export function readFirst(
  element: Element & { data: unknown; src: string | null },
  light: () => unknown,
  options: ReadOptions,
  { states }: FirstLabels,
): Reading | Promise<Reading> {
  const { data, src } = element;
  const given = data ?? inlineJson(element) ?? (src ? null : light());
  if (given !== null) return readFigures(given, options);
  if (!src) return { results: null, problems: [] };
  const address = addressOf(src);
  return address === null
    ? failedReading('cannot-load', fill(states.notAnAddress, { url: src }))
    : readFrom(address, options);
}
