import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './trend-sparkline.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;

describe('<trend-sparkline>', () => {
  it.each(data.indicators.filter(({ latest }) => latest.status === 'observed'))(
    '$id => an image that tells its series',
    async ({ id, graphText }) => {
      await mount('trend-sparkline', { data, attributes: { indicator: id } });
      await expect.element(page.getByRole('img', { name: graphText, exact: true })).toBeVisible();
      await expectAccessible();
    },
  );

  it('marks invented figures beside it', async () => {
    await mount('trend-sparkline', { data, attributes: { indicator: 'council-tax' } });
    await expect.element(page.getByText('Illustrative figures', { exact: true })).toBeVisible();
  });

  it('labelled, has its figures as a table', async () => {
    await mount('trend-sparkline', { data, attributes: { indicator: 'council-tax', labelled: '' } });
    await page.getByText('Table of figures').click();
    await expect.element(page.getByRole('rowheader', { name: 'Quarter 2 2024/25' })).toBeVisible();
    await expectAccessible();
  });

  it('keeps its dots round in a box of any width', async () => {
    const sparkline = await mount('trend-sparkline', { data, attributes: { indicator: 'council-tax' } });
    for (const width of [120, 900]) {
      sparkline.style.width = `${width}px`;
      const box = sparkline.shadowRoot?.querySelector('circle')?.getBoundingClientRect();
      expect(box?.width).toBeCloseTo(box?.height ?? 0, 1);
      expect(box?.width).toBeGreaterThan(0);
    }
  });

  it('says that there is no figure yet', async () => {
    await mount('trend-sparkline', { data, attributes: { indicator: 'adaptations' } });
    await expect
      .element(page.getByRole('status').getByText(/There is no figure for this measure/))
      .toBeVisible();
  });
});
