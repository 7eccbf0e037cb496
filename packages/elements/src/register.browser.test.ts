import { afterEach, expect, it, vi } from 'vitest';
import { register } from './register.js';
import { version } from './version.js';

afterEach(() => vi.restoreAllMocks());

function element(of: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly version = of;
  };
}

it('registers a tag', () => {
  const one = element(version);
  register('test-first', one);
  expect(customElements.get('test-first')).toBe(one);
});

it('stays silent, and throws nothing, for a second copy of the same version', () => {
  const warn = vi.spyOn(console, 'warn');
  register('test-same', element(version));
  register('test-same', element(version));
  expect(warn).not.toHaveBeenCalled();
});

it('warns once, naming both versions, for a copy of another, however many tags meet', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const tag of ['test-old', 'test-older']) {
    customElements.define(tag, element('9.9.9'));
    register(tag, element(version));
  }
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.lastCall?.[0]).toContain('9.9.9');
  expect(warn.mock.lastCall?.[0]).toContain(version);
});
