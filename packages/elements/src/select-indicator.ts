import type { SelectDetail } from './events.js';

/** An element that can move focus to a measure that it shows; false where it doesn't show it. */
interface Shows extends Element {
  focusIndicator(id: string): boolean;
}

const SHOWN_BY = 'scorecard-table, indicator-card';

/** Shows a measure at a glance: led to where nothing shows more of it, and never from itself. */
const GLANCED_AT_IN = 'scorecard-grid';

/**
 * Tells the page that a measure was chosen and, unless the page takes that over, moves focus to the first table or
 * card that shows it, or else tile: in the same tree, else in the tree round it. Addresses can't do it, since ids end at a shadow.
 */
export function selectIndicator(from: Element, indicator: string): void {
  const detail: SelectDetail = { indicator };
  const event = new CustomEvent('scorecard-select', {
    detail,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!from.dispatchEvent(event)) return;
  placesFor(from).some((place) => place.focusIndicator(indicator));
}

/** True where the page has a table, card or grid to lead to. */
export function hasPlaceFor(from: Element): boolean {
  return placesFor(from).length > 0;
}

function placesFor(from: Element): Shows[] {
  const found = from.matches(GLANCED_AT_IN)
    ? placesAround(from, SHOWN_BY)
    : [...placesAround(from, SHOWN_BY), ...placesAround(from, GLANCED_AT_IN)];
  return found.filter((place): place is Shows => 'focusIndicator' in place);
}

function placesAround(from: Element, selector: string): Element[] {
  const root = from.getRootNode();
  const here =
    root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll(selector)] : [];
  return [...here, ...(root instanceof ShadowRoot ? placesAround(root.host, selector) : [])];
}
