import type { IndicatorResult } from './results.js';

/** `per 10,000 children`: the unit to say beside figures that don't; null where they, or the title, say it. */
export function unitToSay({ unit, title }: Pick<IndicatorResult, 'unit' | 'title'>): string | null {
  return title.toLowerCase().includes(unit.text.toLowerCase()) ? null : unit.text;
}
