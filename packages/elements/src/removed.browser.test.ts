import { afterEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { allTags } from './all-tags.js';
import { mount } from './browser-test.fixtures.js';
import { useEngine } from './data-source.js';
import { engine } from './engine.js';
import { register } from './register.js';
import { westmereResults } from './westmere.fixtures.js';

useEngine(() => engine);
for (const [tag, element] of allTags) register(tag, element);

afterEach(() => document.body.replaceChildren());

const collectGarbage = () =>
  (cdp() as unknown as { send(method: 'HeapProfiler.collectGarbage'): Promise<unknown> }).send(
    'HeapProfiler.collectGarbage',
  );

/** Draws an element, opens and sorts what can be, takes it off the page, and keeps nothing but this of it. */
async function drawnAndRemoved(tag: keyof HTMLElementTagNameMap): Promise<WeakRef<Element>> {
  const element = await mount(tag, {
    data: westmereResults,
    attributes: { indicator: 'agency-social-workers', tools: 'open' },
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.sorter, .toggle') ?? [])
    button.click();
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  element.remove();
  return new WeakRef(element);
}

it.each([...allTags].map(([tag]) => tag))('<%s> is garbage once it is removed', async (tag) => {
  const removed = await drawnAndRemoved(tag as keyof HTMLElementTagNameMap);
  await vi.waitFor(
    async () => {
      await collectGarbage();
      expect(removed.deref()).toBeUndefined();
    },
    { timeout: 5000, interval: 100 },
  );
});
