import type { IndicatorResult, Results } from '@scorecard/core';
import type { PictureWords } from '@scorecard/core/graph';
import { licences } from '@scorecard/core/html';
import { dateText } from './date-text.view.js';
import { unitName } from './series-cell.view.js';

/** What of a chart its picture says about it. */
interface PicturedChart {
  /** The period or periods that it shows. */
  period: string;
  /** What it comes to. */
  sentences?: readonly string[];
  /** What to bear in mind. */
  notes?: readonly string[];
}

/** What a picture says beside the drawing, since it leaves its page: what, when, in what, which way is good, whose and on what terms. */
export function pictureWords(
  indicator: IndicatorResult,
  { labels, source: ofAll, licence, published, lang }: Results,
  { period, sentences: [first = '', ...others] = [], notes = [] }: PicturedChart,
): Omit<PictureWords, 'key'> {
  const source = indicator.source ?? ofAll;
  const unit = unitName(indicator);
  return {
    title: indicator.title,
    lead: [
      [period, unit, indicator.polarityText].filter((part) => part !== '').join(' · '),
      ...(indicator.illustrative ? [labels.illustrativeLong] : []),
    ].filter((line) => line !== ''),
    verdict: [first, others.join(' ')].filter((text) => text !== ''),
    foot: [
      ...notes,
      source && `${labels.source}: ${[source.title, source.url].filter(Boolean).join(', ')}`,
      published && `${labels.report.published}: ${dateText(published, lang)}`,
      licence && `${labels.report.licence}: ${licences[licence]?.name ?? licence}`,
    ].filter((line) => line !== null),
  };
}
