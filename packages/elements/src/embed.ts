/**
 * Upgrades `<div data-scorecard="indicator-card" data-src="…">`, for editors that strip unknown tags: the element
 * goes inside, takes every other `data-` attribute as its own, and the div's content as its fallback.
 */
export function upgradeEmbeds(root: ParentNode, tags: ReadonlyMap<string, unknown>): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-scorecard]:not([data-scorecard-ready])')) {
    const tag = place.dataset['scorecard'] ?? '';
    if (!tags.has(tag)) continue;
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes) {
      if (name.startsWith('data-') && !name.startsWith('data-scorecard')) {
        element.setAttribute(name.slice('data-'.length), value);
      }
    }
    element.append(...place.childNodes);
    place.setAttribute('data-scorecard-ready', '');
    place.append(element);
  }
}

/** Upgrades the page's embeds once all of it is there. */
export function upgradePage(tags: ReadonlyMap<string, unknown>): void {
  if (document.readyState !== 'loading') upgradeEmbeds(document, tags);
  else document.addEventListener('DOMContentLoaded', () => upgradeEmbeds(document, tags), { once: true });
}
