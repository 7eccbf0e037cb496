import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, mount, next } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { planTimes } from './charts.fixtures.js';
import './scorecard-trend.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => document.body.replaceChildren());

const data = evaluateScorecard(parseScorecard(planTimes));
const slider = () =>
  page.getByRole('slider', { name: 'Plans issued within 20 weeks: read the figures by period' });
const valueText = () => slider().element().getAttribute('aria-valuetext');
const panel = () => document.querySelector('scorecard-trend')?.shadowRoot?.querySelector('.readout');

describe('<scorecard-trend>', () => {
  it.each(westmereResults.indicators.filter(({ latest }) => latest.status === 'observed'))(
    '$id => an image that tells its series',
    async ({ id, graphText }) => {
      await mount('scorecard-trend', { data: westmereResults, attributes: { indicator: id } });
      await expect.element(page.getByRole('img', { name: graphText, exact: true })).toBeVisible();
      await expectAccessible();
    },
  );

  it('is one tab stop, on the latest period', async () => {
    await mount('scorecard-trend', { data });
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(slider().element());
    expect(valueText()).toBe(
      'Quarter 2 2024/25: Westmere 53%; Target 50%; England 46%; On target; provisional',
    );
    expect(panel()?.textContent).toContain('Quarter 2 2024/25');
    await expectAccessible();
  });

  it.each([
    ['{ArrowLeft}', 'Quarter 1 2024/25'],
    ['{ArrowLeft}{ArrowLeft}', 'Quarter 4 2023/24'],
    ['{ArrowUp}', 'Quarter 1 2024/25'],
    ['{Home}', 'Quarter 1 2022/23'],
    ['{Home}{ArrowLeft}', 'Quarter 1 2022/23'],
    ['{Home}{ArrowRight}{ArrowDown}', 'Quarter 3 2022/23'],
    ['{Home}{End}', 'Quarter 2 2024/25'],
  ])('%s => reads %s', async (keys, period) => {
    await mount('scorecard-trend', { data });
    await userEvent.keyboard(`{Tab}${keys}`);
    expect(valueText()).toContain(`${period}:`);
    expect(panel()?.textContent).toContain(period);
  });

  it('Escape leaves the read-out', async () => {
    await mount('scorecard-trend', { data });
    await userEvent.keyboard('{Tab}{ArrowLeft}{Escape}');
    expect(panel()).toBeNull();
  });

  it('reads a gap by its reason, and a period’s rating in words', async () => {
    await mount('scorecard-trend', { data });
    await userEvent.keyboard('{Tab}{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(valueText()).toContain('Off target');
    await userEvent.keyboard('{ArrowRight}');
    expect(valueText()).toContain('not available');
  });

  it('reads by pointer, within the drawing', async () => {
    const element = await mount('scorecard-trend', { data });
    await userEvent.hover(slider(), { position: { x: 5, y: 100 } });
    await element.updateComplete;
    expect(panel()?.textContent).toContain('Quarter 1 2022/23');
    const box = panel()?.getBoundingClientRect();
    expect(box && box.left >= 0 && box.right <= 1024).toBe(true);
  });

  it('tells the page which period is read', async () => {
    const element = await mount('scorecard-trend', { data });
    const selected = next(element, 'scorecard-select');
    await userEvent.keyboard('{Tab}');
    expect((await selected).detail).toEqual({ indicator: 'measure', period: '24/25-Q2' });
  });

  it('tells of its figures once, however often it is drawn', async () => {
    const loads: Event[] = [];
    document.body.addEventListener('scorecard-load', (event) => loads.push(event), { once: false });
    const element = await mount('scorecard-trend', { data });
    await userEvent.keyboard('{Tab}{ArrowLeft}{ArrowLeft}');
    element.style.width = '400px';
    await expect.element(page.getByRole('slider')).toBeVisible();
    expect(loads).toHaveLength(1);
  });

  it('has all its figures, comparators with them, as a table one action away', async () => {
    await mount('scorecard-trend', { data });
    await page.getByText('Table of figures').click();
    await expect.element(page.getByRole('columnheader', { name: 'England' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: /Quarter 2 2024\/25/ })).toBeVisible();
    await expectAccessible();
  });

  it('is drawn another way in a narrow box, with type of the same size', async () => {
    const element = await mount('scorecard-trend', { data });
    const key = () => element.shadowRoot?.querySelectorAll('.chart-key li').length;
    const type = () => getComputedStyle(element.shadowRoot?.querySelector('text.end') ?? element).fontSize;
    const before = { key: key(), type: type() };
    element.style.width = '320px';
    await expect.poll(key).toBeGreaterThan(before.key ?? 0);
    expect(type()).toBe(before.type);
    const svg = element.shadowRoot?.querySelector('svg.chart[part=graph]');
    expect(svg?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
  });

  it('no words of the drawing run out of its box', async () => {
    for (const width of [320, 480, 700, 1000]) {
      const element = await mount('scorecard-trend', { data });
      element.style.width = `${width}px`;
      await expect
        .poll(() => element.shadowRoot?.querySelector('svg[part=graph]')?.getAttribute('width'))
        .toBe(String(width));
      const box = element.getBoundingClientRect();
      for (const text of element.shadowRoot?.querySelectorAll('svg[part=graph] text') ?? []) {
        const { left, right } = text.getBoundingClientRect();
        expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(box.left - 1);
        expect(right, text.textContent ?? '').toBeLessThanOrEqual(box.right + 1);
      }
      element.remove();
    }
  });

  it('of a measure without a figure says which it is, and why there is none', async () => {
    const none = westmereResults.indicators.find(({ id }) => id === 'adaptations');
    await mount('scorecard-trend', { data: westmereResults, attributes: { indicator: 'adaptations' } });
    await expect.element(page.getByRole('heading', { name: none?.title ?? '' })).toBeVisible();
    await expect.element(page.getByRole('status').getByText(none?.explanation ?? '')).toBeVisible();
    expect(page.getByRole('slider').elements()).toEqual([]);
    await expectAccessible();
  });

  it('says that there is no such measure', async () => {
    await mount('scorecard-trend', { data: westmereResults, attributes: { indicator: 'none-such' } });
    await expect.element(page.getByText(/There is no measure “none-such”/)).toBeVisible();
  });
});
