import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-rating.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

describe('<scorecard-rating>', () => {
  it.each([
    ['green', 'On target'],
    ['amber', 'Close to target'],
    ['red', 'Off target'],
    ['no-target', 'No target'],
    ['no-data', 'No data'],
    ['not-judged', 'Not judged'],
  ])('rating=%s => a mark and “%s”', async (rating, word) => {
    const element = await mount('scorecard-rating', { attributes: { rating } });
    await expect.element(page.getByText(word)).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('svg')).toHaveLength(1);
    expect(element.state).toBe('ready');
    await expectAccessible();
  });

  it('draws six marks that differ in shape, not in colour alone', async () => {
    const shapes = new Set<string | undefined>();
    for (const rating of ['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged']) {
      const { shadowRoot } = await mount('scorecard-rating', { attributes: { rating } });
      const parts = [...(shadowRoot?.querySelectorAll('svg *') ?? [])];
      shapes.add(parts.map((part) => part.localName + (part.getAttribute('d') ?? '')).join());
    }
    expect(shapes.size).toBe(6);
  });

  it('takes the rating of a measure, and marks an invented figure', async () => {
    await mount('scorecard-rating', { data: westmereResults, attributes: { indicator: 'council-tax' } });
    await expect.element(page.getByText(/^On profile\s+\(Illustrative figures\)$/)).toBeVisible();
  });

  it('says which names there are when it doesn’t know one', async () => {
    const element = await mount('scorecard-rating', { attributes: { rating: 'blue' } });
    expect(element.state).toBe('error');
    await expect
      .element(page.getByRole('status').getByText(/There is no mark “blue”. Use one of green, amber/))
      .toBeVisible();
    element.rating = 'red';
    await element.updateComplete;
    await expect.element(page.getByText('Off target')).toBeVisible();
  });

  it.each(['16', '24'])(
    'of %s pixels stands on the line of its sentence, and parts no lines',
    async (size) => {
      const sentence = document.createElement('p');
      sentence.append('Agency staff are ');
      document.body.append(sentence);
      const plainHeight = sentence.getBoundingClientRect().height;
      const element = await mount('scorecard-rating', { attributes: { rating: 'red', size } });
      sentence.append(element, '.');
      const boxOf = (node: Node | null | undefined) => {
        const range = document.createRange();
        range.selectNodeContents(node ?? sentence);
        return range.getBoundingClientRect();
      };
      const word = boxOf(element.shadowRoot?.querySelector('[part=word]'));
      expect(word.bottom).toBeCloseTo(boxOf(sentence.firstChild).bottom, 1);
      const mark = element.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
      const middle = ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2;
      expect(Math.abs(middle - (word.top + word.bottom) / 2)).toBeLessThan(2);
      expect(sentence.getBoundingClientRect().height).toBeLessThan(plainHeight + 2);
    },
  );
});
