import { afterEach, expect, it, vi } from 'vitest';
import { allTags } from './all-tags.js';
import { upgradeEmbeds } from './embed.js';
import { register } from './register.js';

afterEach(() => document.body.replaceChildren());

const tags = allTags;
for (const [tag, element] of allTags) register(tag, element);

function place(attributes: Record<string, string>, text = ''): HTMLElement {
  const div = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  div.textContent = text;
  document.body.append(div);
  return div;
}

it('puts the element inside, with every data- attribute as its own and the content as its fallback', () => {
  const div = place(
    { 'data-scorecard': 'indicator-card', 'data-src': 'a.json', 'data-heading-level': '2', id: 'kept' },
    '85% in time',
  );
  upgradeEmbeds(document, tags);
  const card = div.querySelector('indicator-card');
  expect(card?.getAttribute('src')).toBe('a.json');
  expect(card?.getAttribute('heading-level')).toBe('2');
  expect(card?.hasAttribute('id')).toBe(false);
  expect(card?.textContent).toBe('85% in time');
});

it('upgrades a place once, though the script runs twice', () => {
  const div = place({ 'data-scorecard': 'indicator-card', 'data-src': 'a.json' });
  upgradeEmbeds(document, tags);
  upgradeEmbeds(document, tags);
  expect(div.querySelectorAll('indicator-card')).toHaveLength(1);
});

it('leaves names alone that are none of ours, and tells the page’s author the nearest', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const div = place({ 'data-scorecard': 'script', 'data-src': 'a.js' }, 'words');
  upgradeEmbeds(document, tags);
  expect(div.children).toHaveLength(0);
  expect(div.textContent).toBe('words');
  place({ 'data-scorecard': 'indicater-card' });
  upgradeEmbeds(document, tags);
  expect(warn.mock.lastCall?.[0]).toBe(
    'data-scorecard="indicater-card" names none of these elements. Did you mean “indicator-card”?',
  );
  warn.mockRestore();
});

it('takes no attribute that is none of the element’s own', () => {
  const attributes = {
    'data-onclick': 'alert(1)',
    'data-style': 'color: red',
    'data-state': 'error',
    'data-lang': 'cy',
  };
  const div = place({ 'data-scorecard': 'indicator-card', ...attributes });
  upgradeEmbeds(document, tags);
  const card = div.querySelector('indicator-card');
  expect(['onclick', 'style'].map((name) => card?.hasAttribute(name))).toEqual([false, false]);
  expect(card?.getAttribute('lang')).toBe('cy');
});

it('takes the figures themselves, where there is no file', () => {
  const div = place({
    'data-scorecard': 'indicator-card',
    'data-label': 'Children seen in time',
    'data-value': '85%',
    'data-previous-period': '23/24-Q2',
    'data-illustrative': '',
  });
  upgradeEmbeds(document, tags);
  const card = div.querySelector('indicator-card');
  expect(card).toMatchObject({
    label: 'Children seen in time',
    value: '85%',
    previousPeriod: '23/24-Q2',
    illustrative: true,
  });
});
