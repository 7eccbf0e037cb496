import { wordKey } from './cell.js';
import { readFigure } from './figure-text.js';

/** Of these exactly one: as the document writes a tolerance. */
export type ToleranceInput = { percent: string } | { points: string } | { steps: string } | { limit: string };

/** `5%` of the target, `2 points` in the indicator's unit, `1 step` of a grade, `limit 90`, or `0`; null for anything else. */
export function readTolerance(text: string): ToleranceInput | null {
  const key = wordKey(text).replace(/^(within|\+\/-|±) ?/, '');
  if (/^0(\.0+)?$/.test(key)) return { percent: '0' };
  const [, limit] = /^(?:amber )?limit:? ?(.+)$/.exec(key) ?? [];
  const [, size = '', word = ''] =
    /^([^a-z%]+?) ?(%|per cent|percent|points?|pts?|percentage points?|pp|steps?)$/.exec(key) ?? [];
  const number = readFigure(limit ?? size);
  if (number.kind !== 'number') return null;
  if (limit !== undefined) return { limit: number.value };
  if (number.sign || number.value.startsWith('-')) return null;
  if (/^(%|per)/.test(word) && !word.includes('point')) return { percent: number.value };
  return word.startsWith('step') ? { steps: number.value } : { points: number.value };
}
