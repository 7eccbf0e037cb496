/** As much of a DOM's node as a table is read by; a browser's have it, and so have those of libraries. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** The tag's name, in any case. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;

/** The tag's name in lower case; empty for text, comments and the like. */
export function tagOf({ nodeType, nodeName }: HtmlNode): string {
  return nodeType === 1 ? nodeName.toLowerCase() : '';
}

/** The text of a text node; null for every other. */
export function ownText({ nodeType, nodeValue }: HtmlNode): string | null {
  return nodeType === TEXT ? (nodeValue ?? '') : null;
}

/** The text of an attribute; empty where there is none. */
export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** The children with one of these tags. */
export function childrenOf({ childNodes }: HtmlNode, tags: readonly string[]): HtmlNode[] {
  return Array.from(childNodes).filter((child) => tags.includes(tagOf(child)));
}

/** The element itself or the first within it that has the tag; null where there is none. */
export function firstWithin(element: HtmlNode, tag: string): HtmlNode | null {
  const steps = [element];
  for (let node = steps.pop(); node; node = steps.pop()) {
    if (tagOf(node) === tag) return node;
    for (const child of Array.from(node.childNodes).reverse()) steps.push(child);
  }
  return null;
}

/** Whether a page shows nothing of the element, by what it says itself: style sheets aren't asked. */
export function isHidden(node: HtmlNode): boolean {
  if (node.nodeType !== 1) return false;
  const style = attribute(node, 'style').replace(/\s/g, '').toLowerCase();
  return (
    (node.getAttribute?.('hidden') ?? null) !== null ||
    /(^|;)(display:none|visibility:hidden|mso-hide:all)/.test(style)
  );
}
