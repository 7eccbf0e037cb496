import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-travel.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

describe('<scorecard-travel>', () => {
  it.each([
    ['improved', 'up', 'Improved'],
    ['improved', 'down', 'Improved'],
    ['worsened', 'up', 'Worsened'],
    ['worsened', 'down', 'Worsened'],
    ['unchanged', 'level', 'Unchanged'],
    ['not-judged', 'up', 'Not judged'],
  ])('judgement=%s movement=%s => a mark and “%s”', async (judgement, movement, word) => {
    const element = await mount('scorecard-travel', { attributes: { judgement, movement } });
    await expect.element(page.getByText(word)).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('svg')).toHaveLength(1);
    await expectAccessible();
  });

  it('tells how far a measure went, and which way', async () => {
    await mount('scorecard-travel', {
      data: westmereResults,
      attributes: { indicator: 'agency-social-workers' },
    });
    await expect.element(page.getByText(/^Worsened, up 3 percentage points \(12.0%\)/)).toBeVisible();
  });

  it('tells why a direction is held back', async () => {
    await mount('scorecard-travel', { data: westmereResults, attributes: { indicator: 'debt-outstanding' } });
    await expect.element(page.getByText(/the latest figure is not yet complete/)).toBeVisible();
  });
});
