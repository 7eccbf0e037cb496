import { evaluateScorecard, parseScorecard, type ScorecardInput } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import { benchmarkOf, chartOf, figures, manyMembers } from '../scorecard-trend/charts.fixtures.js';
import './scorecard-benchmark.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => document.body.replaceChildren());

const evaluated = (document: ScorecardInput) => evaluateScorecard(parseScorecard(document));
const data = evaluated(benchmarkOf([99, 95.6, 42.6, null, 12.6]));
const many = evaluated(manyMembers);
const slider = () => page.getByRole('slider', { name: /read the figures by area$/ });
const valueText = () => slider().element().getAttribute('aria-valuetext');

describe('<scorecard-benchmark>', () => {
  it('says the rank in words, and shows an image that tells the whole', async () => {
    await mount('scorecard-benchmark', { data });
    await expect.element(page.getByText('3rd of 5', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('img', { name: /Westmere 53.1%, 3rd of 5\./ })).toBeVisible();
    await expectAccessible();
  });

  it('lists who has no figure, with the reason', async () => {
    await mount('scorecard-benchmark', { data });
    await expect.element(page.getByText('No figure for Oldmere (suppressed).')).toBeVisible();
  });

  it.each([
    ['', 'Westmere 53.1%; Rank 3'],
    ['{ArrowDown}', 'Southmere 42.6%; Rank 4'],
    ['{ArrowUp}', 'Northmere 95.6%; Rank 2'],
    ['{Home}', 'Eastmere 99%; Rank 1'],
    ['{End}', 'Newmere 12.6%; Rank 5'],
    ['{End}{ArrowDown}', 'Newmere 12.6%; Rank 5'],
  ])('Tab%s => reads %s', async (keys, text) => {
    await mount('scorecard-benchmark', { data });
    await userEvent.keyboard(`{Tab}${keys}`);
    expect(valueText()?.replace('99.0%', '99%')).toBe(text);
  });

  it('Escape leaves the read-out', async () => {
    const element = await mount('scorecard-benchmark', { data });
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.querySelector('.readout')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(element.shadowRoot?.querySelector('.readout')).toBeNull();
  });

  it('tells the page which area is read', async () => {
    const element = await mount('scorecard-benchmark', { data });
    const selected = next(element, 'scorecard-select');
    await userEvent.keyboard('{Tab}');
    expect((await selected).detail).toEqual({ indicator: 'measure', area: 'Westmere' });
  });

  it('with 150 members names all of them in its table, one action away', async () => {
    const element = await mount('scorecard-benchmark', { data: many });
    await page.getByText('Table of all areas').click();
    await expect.element(page.getByRole('rowheader', { name: 'Authority 075' })).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(151);
    await expectAccessible();
  });

  it('with 150 members reads each by key', async () => {
    await mount('scorecard-benchmark', { data: many });
    await userEvent.keyboard('{Tab}{Home}{ArrowDown}{PageDown}');
    expect(slider().element().getAttribute('aria-valuenow')).toBe('12');
  });

  it('ranks nobody where neither high nor low is judged, and says so', async () => {
    await mount('scorecard-benchmark', { data: evaluated(benchmarkOf([10, 90], { polarity: 'none' })) });
    await expect.element(page.getByText(/nobody is ranked/).first()).toBeVisible();
    await page.getByText('Table of all areas').click();
    expect(page.getByRole('columnheader', { name: 'Rank' }).elements()).toEqual([]);
  });

  it('compares with the group that it is told to', async () => {
    await mount('scorecard-benchmark', { data, attributes: { comparator: 'neighbour' } });
    await expect
      .element(page.getByText(/not compared with “neighbour”\. Use one of neighbours\./))
      .toBeVisible();
  });

  it('says that there is no group to compare with', async () => {
    await mount('scorecard-benchmark', { data: chartOf({ observations: figures(['24/25-Q2'], [85]) }) });
    await expect.element(page.getByText(/There is no group with figures/)).toBeVisible();
  });

  it('no words of the drawing run out of its box', async () => {
    for (const width of [320, 480, 700, 1000]) {
      const element = await mount('scorecard-benchmark', { data });
      element.style.width = `${width}px`;
      await expect
        .poll(() => element.shadowRoot?.querySelector('svg[part=graph]')?.getAttribute('width'))
        .toBe(String(width));
      const box = element.getBoundingClientRect();
      for (const text of element.shadowRoot?.querySelectorAll('svg[part=graph] text') ?? []) {
        const { left, right, width: wide } = text.getBoundingClientRect();
        if (wide === 0) continue;
        expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(box.left - 1);
        expect(right, text.textContent ?? '').toBeLessThanOrEqual(box.right + 1);
      }
      element.remove();
    }
  });
});
