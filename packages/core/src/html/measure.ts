import type { Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { html, type Html } from './markup.js';
import { unitToSay } from '../unit-to-say.js';
import { ratingMark, type Standing } from './mark.js';

/** `1.4 · per 10,000 children · High is good · quarterly`; without how often where most are so often. */
export function factsOf(indicator: IndicatorResult, usual?: string): string {
  const { code, polarityText, frequencyText } = indicator;
  const often = frequencyText === usual ? null : frequencyText;
  return [code, unitToSay(indicator), polarityText, often].filter(Boolean).join(' · ');
}

/** What a reader must know of the measure itself: `Out of date`, `No longer reported`. */
export function standingWords({ flags }: IndicatorResult, labels: Labels): string[] {
  return [
    ...(flags.includes('stale') ? [labels.stale] : []),
    ...(flags.includes('ended') ? [labels.ended] : []),
  ];
}

/** True for a measure that the counts of a summary hold by its rating: neither past its life nor out of date. */
export function isCurrent({ flags }: IndicatorResult): boolean {
  return !flags.some((flag) => flag === 'stale' || flag === 'ended' || flag === 'not-started');
}

/** A mark with its word beside it. */
export function verdict(standing: Standing, word: string): Html {
  return html`<span class="scorecard-marked">${ratingMark(standing)} ${word}</span>`;
}
