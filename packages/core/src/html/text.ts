import { fill, type Labels } from '../labels.js';
import type { Action, Commentary, Figure, Latest, Results, Source, Travel } from '../results.js';
import { isWebAddress } from '../web-address.js';
import { html, type Html, type HtmlPart } from './markup.js';

/** A figure with its markers: `85% [p]` to see, “85% provisional” to hear; `[c]` is heard as “suppressed”. */
export function figure(given: Figure, labels: Labels): Html {
  if (given.status === 'missing') return spoken(given.text, given.reasonText);
  if (given.markers.length === 0) return html`${given.text}`;
  const marks = given.markers.map((marker) => spoken(`[${marker}]`, labels.markers[marker]));
  return html`${given.text} <span class="scorecard-markers">${marks}</span>`;
}

/** The same for a column of figures: where there is no sign for per cent, room for one, so that digits align; markers hang. */
export function alignedFigure(given: Figure, labels: Labels): Html {
  const content = figure(given, labels);
  if (given.status === 'missing' || given.text.endsWith('%')) return content;
  return html`<span class="scorecard-slot">${content}</span>`;
}

function spoken(mark: string, word: string): Html {
  return html`<span aria-hidden="true">${mark}</span><span class="scorecard-hidden"> ${word}</span>`;
}

/** `24/25-Q2: [c] suppressed. The author’s note.` */
export function missing(item: Latest['since'][number], labels: Labels): string {
  const text = fill(labels.missingAt, {
    period: item.periodName,
    figure: item.text,
    reason: item.reasonText,
  });
  return item.note ? `${text}. ${item.note}` : text;
}

/** The change in words: `up 3 percentage points (3.7%) since 24/25-Q1`, or why there is none. */
export function travelText(travel: Travel): string {
  return 'reason' in travel ? travel.text : `${travel.text} ${travel.sinceText}`;
}

const WHOLE = /(\S*\d\S*-\S*\w|[−+]\p{Sc}\S*)/u;

/** Text whose periods (`24/25-Q1`) don’t break at their hyphens, nor money (`−£400`) at its sign. */
export function wholePeriods(text: string): Html {
  const parts = text.split(WHOLE);
  return parts.reduce(
    (before, part, i) =>
      i % 2 === 1 ? html`${before}<span class="scorecard-whole">${part}</span>` : html`${before}${part}`,
    html``,
  );
}

/** With its first letter a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A heading of the level asked for; beyond 1 to 6 the nearest. */
export function heading(level: number, content: HtmlPart, id?: string): Html {
  const n = Math.min(Math.max(Math.round(level), 1), 6);
  return html`<h${n}${id !== undefined && html` id="${id}"`}>${content}</h${n}>`;
}

/** A link, where the address is one of the web’s: ready results have been checked by nobody. */
export function link(text: string, url: string | null): Html {
  return url !== null && isWebAddress(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}

/** The name of a source, as a link where it has an address. */
export function sourceLink({ title, url }: Source): Html {
  return link(title, url);
}

/** A list of items; false for none. */
export function list(items: readonly HtmlPart[], className?: string): Html | false {
  return (
    items.length > 0 &&
    html`
      <ul${className && html` class="${className}"`}>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    `
  );
}

/** What is to be done, by whom and by when, in one phrase. */
export function actionText({ text, owner, dueText }: Action, labels: Labels): string {
  return [text, owner, dueText && fill(labels.due, { date: dueText })].filter(Boolean).join(', ');
}

/** Commentary, a paragraph for each of its own, and its actions with who does them and by when. */
export function commentary({ text, actions }: Commentary, { labels }: Results): HtmlPart[] {
  return [
    ...text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`),
    actions.length > 0 && html`<p><b>${labels.actions}</b></p>`,
    list(actions.map((action) => actionText(action, labels))),
  ];
}
