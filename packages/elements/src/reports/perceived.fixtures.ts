/**
 * What a person perceives of a page: its visible text in order, with the names of its pictures, shadow roots included;
 * all space is one space, and none stands between a figure and its sign.
 */
export function perceived(place: Node): string {
  return textOf(place)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[%.,;:])/g, '');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isSilent(node)) return '';
  if (node.getAttribute('role') === 'img') return ` ${node.getAttribute('aria-label') ?? ''} `;
  const inner = [...childrenOf(node)].map(textOf).join('');
  return /^inline/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
}

function isSilent(element: Element): boolean {
  return !element.checkVisibility() || element.getAttribute('aria-hidden') === 'true';
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  return element instanceof HTMLSlotElement ? element.assignedNodes() : element.childNodes;
}
