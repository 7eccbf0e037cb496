import type { Words } from '@scorecard/core';
import { englishFirst, type FirstLabels } from '@scorecard/core/labels';

/** A page's words in one language: the whole catalogue, or, where only ready results are drawn, what goes before them. */
export type PageWords = Words | { lang: string; labels: FirstLabels };

/** The words where a page has given none in its language. */
export const englishWords: PageWords = { lang: 'en-GB', labels: englishFirst };

const given = new Map<string, PageWords>();
const listeners = new Set<() => void>();

/**
 * Gives elements whose `lang`, or whose page's, is `words.lang` these words in the place of English: for how they stand,
 * and for all that is worked out on the page. Ready results keep the words that they were made with.
 */
export function useWords(words: PageWords): void {
  given.set(words.lang.toLowerCase(), words);
  for (const listener of listeners) listener();
}

/** The words for an element's language: those of its very tag, else of the same language elsewhere, else English. */
export function wordsFor(element: Element): PageWords {
  const lang = languageOf(element).toLowerCase();
  const near = [...given].find(([tag]) => tag.split('-')[0] === lang.split('-')[0]);
  return given.get(lang) ?? near?.[1] ?? englishWords;
}

/** Calls `listener` whenever a page gives words; the answer stops that. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The nearest `lang` around an element, out through shadow roots; empty for none. */
function languageOf(element: Element): string {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
