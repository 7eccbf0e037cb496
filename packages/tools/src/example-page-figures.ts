import type { IndicatorResult, Labels, Latest, Results } from '@scorecard/core';
import { html, type Html } from './example-page-html.js';

/** Measures in a plain table: what a page shows until its elements are drawn, and where they can't be. */
export function figuresTable(results: Results, indicators: IndicatorResult[], caption: string): Html {
  const { labels } = results;
  const { columns } = labels;
  return html`
    <div class="scroll" role="region" aria-label="${caption}, table" tabindex="0">
      <table class="figures">
        <caption>
          ${caption}
          ${indicators.some(({ illustrative }) => illustrative) && html`<small>${labels.illustrativeLong}</small>`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.measure}</th>
            <th scope="col">${columns.polarity}</th>
            <th scope="col">Latest</th>
            <th scope="col">${columns.travel}</th>
            <th scope="col">${columns.target}</th>
            <th scope="col">${columns.distance}</th>
            <th scope="col">${columns.rating}</th>
          </tr>
        </thead>
        <tbody>
          ${indicators.map((one) => row(one, labels))}
        </tbody>
      </table>
    </div>
  `;
}

function row(one: IndicatorResult, labels: Labels): Html {
  const { code, title, polarity, latest, travel, distance, ratingText } = one;
  return html`
    <tr>
      <th scope="row">${title} ${code && html`<small>${code}</small>`}</th>
      <td>${labels.goodSides[polarity]}</td>
      <td>
        <b>${figureText(latest)}</b>
        <small>${periodName(latest)}</small>
        ${latest.note && html`<small>${latest.note}</small>`}
        ${latest.status === 'observed' && latest.since.map((item) => html`<small>${missingText(item)}</small>`)}
      </td>
      <td>
        ${travel.judgementText}
        <small>${'from' in travel ? `${travel.text} ${travel.sinceText}` : travel.text}</small>
      </td>
      <td>${targetText(one, labels)}</td>
      <td>${distance?.text}</td>
      <td>${ratingText}</td>
    </tr>
  `;
}

/** `85% [p]`; for a missing figure its mark and what it means. */
export function figureText(latest: Latest): string {
  return latest.status === 'missing'
    ? `${latest.text} ${latest.reasonText}`
    : [latest.text, ...latest.markers.map((marker) => `[${marker}]`)].join(' ');
}

/** `24/25-Q2: [c] suppressed`, with the author's note. */
export function missingText({ period, text, reasonText, note }: Latest['since'][number]): string {
  return `${period}: ${text} ${reasonText}${note ? `. ${note}` : ''}`;
}

function targetText({ target, targetReasonText }: IndicatorResult, labels: Labels): Html {
  if (!target) return html`<small>${targetReasonText}</small>`;
  const isYearEndOnly = target.reason !== null;
  const { yearEnd, basisText } = target;
  return html`
    ${isYearEndOnly ? `${target.text} ${labels.atYearEnd}` : target.text}
    ${basisText && html`<small>${basisText}</small>`}
    ${yearEnd && !isYearEndOnly && html`<small>${yearEnd.text} ${labels.atYearEnd}</small>`}
    ${isYearEndOnly && html`<small>${targetReasonText}</small>`}
  `;
}

/** `24/25-Q2`; a day in words. */
export function periodName({ period, periodText }: Latest): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(period ?? '');
  return (isDay ? periodText : period) ?? '';
}
