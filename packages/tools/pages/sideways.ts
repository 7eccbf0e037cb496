import type { Page } from 'playwright';

/**
 * What is wider than its place: boxes that scroll sideways without being a named region that the keyboard reaches,
 * boxes that cut their text off, and visible text that ends outside the window.
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const say = (what: string, element: Element) =>
      found.push(
        `${what}: <${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
      );
    const walk = (element: Element, isInside: boolean): void => {
      const style = getComputedStyle(element);
      // Text for screen readers alone is cut off on purpose.
      if (style.display === 'none' || style.clipPath === 'inset(50%)') return;
      const isHtml = element instanceof HTMLElement;
      const scrolls = isHtml && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isScroller = /auto|scroll/.test(style.overflowX);
      if (scrolls && isScroller && !isNamedRegion(element))
        say('scrolls without being a named region', element);
      if (scrolls && /hidden|clip/.test(style.overflowX) && style.display !== 'inline')
        say('is cut off', element);
      const box = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!isInside && hasText && box.width > 0 && box.right > innerWidth + 1)
        say('ends outside the window', element);
      const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
      for (const child of children) walk(child, isInside || (scrolls && isScroller));
    };
    const isNamedRegion = (element: HTMLElement) =>
      element.getAttribute('role') === 'region' &&
      element.tabIndex === 0 &&
      (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));
    walk(document.body, false);
    return found;
  });
}
