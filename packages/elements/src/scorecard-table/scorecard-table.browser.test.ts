import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { everythingIn, expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1200, 800);
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;
const headings = [
  'Measure',
  'Good is',
  'Quarter 2 2023/24',
  'Quarter 3 2023/24',
  'Quarter 4 2023/24',
  'Quarter 1 2024/25',
  'Quarter 2 2024/25',
  /^Direction of travel/,
  'Target',
  'Distance from target',
  'Trend',
];

/** Wide, and narrow enough for its rows to become records: the same must hold of both. */
describe.each([
  ['wide', 1200],
  ['narrow', 320],
])('<scorecard-table>, %s', (_, width) => {
  beforeEach(() => page.viewport(width, 800));

  it('is one table with its caption, in a named region', async () => {
    await mount('scorecard-table', { data });
    await expect.element(page.getByRole('table', { name: /Westmere performance report/ })).toBeVisible();
    await expect.element(page.getByRole('region', { name: /Westmere performance report/ })).toBeVisible();
    await expectAccessible();
  });

  it('has a heading for every column, periods by their full name', async () => {
    await mount('scorecard-table', { data });
    for (const name of headings) {
      await expect.element(page.getByRole('columnheader', { name })).toBeInTheDocument();
    }
    expect(page.getByRole('columnheader').elements()).toHaveLength(headings.length);
  });

  it('has a row for every measure, named by it, with nothing left out', async () => {
    await mount('scorecard-table', { data });
    for (const { title } of data.indicators) {
      await expect.element(page.getByRole('rowheader', { name: new RegExp(`^${title}`) })).toBeVisible();
    }
    const row = page.getByRole('row', { name: /Agency social workers/ });
    for (const text of [
      'Low',
      '31%',
      '28%',
      'Worsened',
      '+3 pts',
      '+12.0%',
      '20%',
      'Off target',
      '+8 pts',
      '+40.0%',
    ]) {
      await expect.element(row.getByText(text, { exact: true }).first()).toBeVisible();
    }
    await expect.element(row.getByRole('img', { name: /Agency social workers/ })).toBeVisible();
  });

  it('says aloud why a figure is missing', async () => {
    await mount('scorecard-table', { data });
    const row = page.getByRole('row', { name: /Looked-after pupils/ });
    await expect.element(row.getByRole('cell', { name: 'suppressed', exact: true })).toBeVisible();
    await expect.element(page.getByText('[c] suppressed')).toBeVisible();
  });

  it('shows measures of another frequency with their own periods', async () => {
    await mount('scorecard-table', { data });
    const row = page.getByRole('row', { name: /Adults with alcohol dependency/ });
    for (const text of ['21/22', '78.8%']) await expect.element(row.getByText(text).first()).toBeVisible();
  });

  it('scrolls nothing but its own region sideways', async () => {
    await mount('scorecard-table', { data, attributes: { periods: '10' } });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('marks invented figures', async () => {
    await mount('scorecard-table', { data });
    await expect.element(page.getByText(/^These figures are illustrative/)).toBeVisible();
  });
});

describe('<scorecard-table>', () => {
  it('has a row heading for every theme, with its counts', async () => {
    await mount('scorecard-table', { data });
    for (const { title } of data.themes) {
      await expect.element(page.getByRole('rowheader', { name: new RegExp(title) })).toBeVisible();
    }
    await expect.element(page.getByRole('rowheader', { name: /4 On target/ })).toBeVisible();
  });

  it('narrows to a theme, which it is then named after', async () => {
    await mount('scorecard-table', { data, attributes: { theme: 'finance', 'heading-level': '4' } });
    await expect
      .element(
        page.getByRole('heading', { level: 4, name: 'Financial sustainability and corporate services' }),
      )
      .toBeVisible();
    // One row of headings and three measures.
    expect(page.getByRole('row').elements()).toHaveLength(4);
  });

  it('that is too wide scrolls in a region that the keyboard can reach, and says so', async () => {
    await page.viewport(768, 800);
    await mount('scorecard-table', { data, attributes: { periods: '10' } });
    const region = page.getByRole('region', { name: /, table, scrolls sideways$/ });
    await expect.element(region).toHaveAttribute('tabindex', '0');
    await expect.element(page.getByText(/wider than its place/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(768);
    await expectAccessible();
  });

  it('shows as many periods as asked for', async () => {
    await mount('scorecard-table', { data, attributes: { periods: '3' } });
    expect(page.getByRole('columnheader', { name: /^Quarter/ }).elements()).toHaveLength(3);
  });

  it('hears that a theme isn’t there', async () => {
    const table = await mount('scorecard-table', { data, attributes: { theme: 'roads' } });
    expect(table.state).toBe('error');
    await expect
      .element(page.getByRole('status').getByText('There is no theme “roads” in these figures.'))
      .toBeVisible();
  });

  it('is empty without measures', async () => {
    const table = await mount('scorecard-table', { data: { ...data, indicators: [] } });
    expect(table.state).toBe('empty');
    await expect.element(page.getByRole('status').getByText('No figures yet.')).toBeVisible();
  });

  it('writes no style attribute, which a strict policy refuses', async () => {
    await mount('scorecard-table', { data });
    expect([...everythingIn(document.body)].filter((element) => element.hasAttribute('style'))).toEqual([]);
  });
});
