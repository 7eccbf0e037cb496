import axe from 'axe-core';
import { expect } from 'vitest';
import { accessibility } from './accessibility.fixtures.js';

/** Fails with what axe finds on the page, by the rules that the project holds to. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, accessibility);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Puts an element on the page with these properties and attributes, and waits for its first drawing. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  {
    attributes = {},
    content = [],
    ...properties
  }: Record<string, unknown> & {
    attributes?: Record<string, string>;
    content?: (Node | string)[];
  },
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...content);
  document.body.append(element);
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

/** The next event of this name. */
export function next(target: EventTarget, name: string): Promise<CustomEvent> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true }),
  );
}

/** Everything drawn inside an element, shadow roots included. */
export function* everythingIn(parent: ParentNode): Generator<Element> {
  for (const element of parent.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}
