import { suggestion } from '@scorecard/core/labels';

/**
 * Upgrades `<div data-scorecard="indicator-card" data-src="…">`, for editors that strip unknown tags: the element
 * goes inside, takes each of its own attributes from the `data-` attribute of that name, and the div's content as its
 * fallback. No other attribute is taken: an editor that keeps `data-onclick` must not be made to run it.
 */
export function upgradeEmbeds(root: ParentNode, tags: ReadonlyMap<string, unknown>): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-scorecard]:not([data-scorecard-ready])')) {
    const tag = place.dataset['scorecard'] ?? '';
    if (!tags.has(tag)) {
      // eslint-disable-next-line no-console -- a page's author can see it there; readers keep the content
      console.warn(`data-scorecard="${tag}" names none of these elements.${suggestion(tag, tags.keys())}`);
      place.setAttribute('data-scorecard-ready', 'no');
      continue;
    }
    const element = document.createElement(tag);
    for (const name of attributesOf(tag)) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...place.childNodes);
    place.setAttribute('data-scorecard-ready', '');
    place.append(element);
  }
}

/** The attributes that a registered element itself listens to, and the language. */
export function attributesOf(tag: string): string[] {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  return [...observedAttributes.filter((name) => name !== 'state'), 'lang'];
}

/** Upgrades the page's embeds once all of it is there, and those that come later: a preview, a tab fetched when it is opened. */
export function upgradePage(tags: ReadonlyMap<string, unknown>): void {
  const upgrade = () => {
    upgradeEmbeds(document, tags);
    new MutationObserver(() => upgradeEmbeds(document, tags)).observe(document, {
      childList: true,
      subtree: true,
    });
  };
  if (document.readyState !== 'loading') upgrade();
  else document.addEventListener('DOMContentLoaded', upgrade, { once: true });
}
