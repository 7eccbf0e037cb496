/** The text of the inline `<script type="application/json">` among an element's own children; null without one. */
export function inlineJson(element: Element): string | null {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
}

/** True where an element has children to show in the place of a drawing: more than scripts and white space. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) =>
      (node instanceof Element && node.localName !== 'script') ||
      (node instanceof Text && node.data.trim() !== ''),
  );
}
