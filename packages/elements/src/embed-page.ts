import { fill, type FirstLabels } from '@scorecard/core/labels';
import { attributesOf } from './embed.js';
import type { LoadDetail } from './events.js';
import { findIndicator } from './find-indicator.js';
import { wordsFor } from './page-words.js';

/** What a page in an iframe tells the page around it, whenever its height changes. */
export interface HeightMessage {
  type: 'scorecard-height';
  /** In CSS pixels, whole. */
  height: number;
}

/**
 * Draws what a page's address asks for, as `?element=indicator-card&src=figures.json&indicator=re-referrals`: an
 * element that is ours, with its own attributes and no other, its title as the page's. Nothing of the address is read as
 * HTML; where figures may come from is for the page's policy to say.
 */
export function drawAsked(place: Element, search: string, tags: ReadonlyMap<string, unknown>): void {
  const asked = new URLSearchParams(search);
  const lang = asked.get('lang') ?? '';
  if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang)) document.documentElement.lang = lang;
  const { states } = wordsFor(place).labels;

  const tag = asked.get('element') ?? '';
  if (!tags.has(tag)) {
    place.replaceChildren(sentence(notFound(tag, [...tags.keys()], states)));
    return;
  }
  const known = attributesOf(tag);
  const element = document.createElement(tag);
  if (known.includes('heading-level')) element.setAttribute('heading-level', '1');
  const left: string[] = [];
  for (const [name, value] of asked) {
    if (known.includes(name)) element.setAttribute(name, value);
    else if (name !== 'element') left.push(name);
  }
  element.addEventListener('scorecard-load', (event) => nameAfter(event.detail, asked));
  const sentences = left.map((name) => fill(states.notItsSetting, { name, tag, known: known.join(', ') }));
  place.replaceChildren(element, ...sentences.map(sentence));
}

/** Tells the page around this one how high the content is, now and whenever that changes. */
export function tellHeight(around: Pick<Window, 'postMessage'>): void {
  const content = document.documentElement;
  let said = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === said) return;
    said = height;
    const message: HeightMessage = { type: 'scorecard-height', height };
    // To whatever page this one is in: a height is no secret.
    around.postMessage(message, '*');
  }).observe(content);
}

/** The title that a reader hears for the iframe, and the language of its figures where none was asked for. */
function nameAfter({ results }: LoadDetail, asked: URLSearchParams): void {
  const id = asked.get('indicator');
  const title = (id ? findIndicator(results, id)?.title : null) ?? asked.get('label') ?? results.title;
  if (title) document.title = title;
  if (!asked.get('lang')) document.documentElement.lang = results.lang;
}

function notFound(tag: string, known: string[], states: FirstLabels['states']): string {
  return tag === ''
    ? fill(states.whichElement, { example: `?element=${known[0] ?? ''}&src=figures.json` })
    : fill(states.noSuchElement, { value: tag, known: known.join(', ') });
}

function sentence(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
