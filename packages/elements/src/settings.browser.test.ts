import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount, next } from './browser-test.fixtures.js';
import './indicator-card/indicator-card.define.js';
import { westmere, westmereResults } from './westmere.fixtures.js';

afterEach(() => document.body.replaceChildren());

describe('an attribute that can’t be used', () => {
  it.each([
    ['periods', 'lots', '“lots” is not a number of periods: give a whole number from 1, such as 5.'],
    ['periods', '0', '“0” is not a number of periods: give a whole number from 1, such as 5.'],
    ['heading-level', '9', '“9” is not a level of heading: give a whole number from 1 to 6.'],
    ['heading-level', 'two', '“two” is not a level of heading: give a whole number from 1 to 6.'],
  ])('%s=%s is told with a right form, and the figures are drawn', async (name, value, message) => {
    const loaded = next(document, 'scorecard-load');
    const card = await mount('indicator-card', {
      attributes: { indicator: 'council-tax', [name]: value },
      data: westmereResults,
    });
    expect((await loaded).detail.problems).toMatchObject([{ place: `${name} attribute`, message }]);
    expect(card.state).toBe('partial');
    await expect.element(page.getByText('Not every setting of this element could be used.')).toBeVisible();
    await expect.element(page.getByText(message, { exact: false })).toBeVisible();
    await expect.element(page.getByText('53.6%').first()).toBeVisible();
  });

  it('is told once, however often something else changes, and no more once it is mended', async () => {
    const card = await mount('indicator-card', {
      attributes: { indicator: 'council-tax', 'heading-level': '9' },
      data: westmereResults,
    });
    card.indicator = 're-referrals';
    await card.updateComplete;
    expect(card.shadowRoot?.querySelectorAll('.notice li')).toHaveLength(1);
    card.setAttribute('heading-level', '4');
    await card.updateComplete;
    expect(card.state).toBe('ready');
    await expect.element(page.getByRole('heading', { level: 4 })).toBeVisible();
  });

  it('is told as the tag’s, not as the figures’: a period that is none, or that results are not for', async () => {
    for (const [period, data, message] of [
      ['yesterday', westmere, /“yesterday” is not a period: .* Write it like 23\/24-Q3\./],
      ['23/24-Q2', westmereResults, 'The figures for 23/24-Q2 were asked for; these are for 24/25-Q2.'],
    ] as const) {
      const loaded = next(document, 'scorecard-load');
      const card = await mount('indicator-card', { attributes: { indicator: 'council-tax', period }, data });
      expect((await loaded).detail.problems).toMatchObject([{ place: 'period attribute' }]);
      await expect.element(page.getByText('Not every setting of this element could be used.')).toBeVisible();
      await expect.element(page.getByText(message, { exact: false })).toBeVisible();
      card.remove();
    }
  });
});
