import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-table.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1000, 800);
});
afterEach(() => document.body.replaceChildren());

/** A table as an editor's pasted one: `rows` of cells, the first of them headings. */
function plainTable(rows: string[][], caption = 'Streets'): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = caption;
  for (const [i, cells] of rows.entries()) {
    const row = table.insertRow();
    for (const text of cells) {
      const cell = document.createElement(i === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  }
  return table;
}

const HEAD = ['Measure', 'Good is', '2024/25 Q1', '2024/25 Q2', 'Target'];
const STREETS = [
  HEAD,
  ['Fly-tips cleared', 'High', '84%', '82%', '90%'],
  ['Bins missed', 'Low', '1,234', '1,190', '1,200'],
];

describe('a plain table', () => {
  it('is read, rated and drawn in its own place', async () => {
    const author = plainTable(STREETS);
    const table = await mount('scorecard-table', { content: [author] });
    await expect
      .element(page.getByRole('row', { name: /^Fly-tips cleared/ }).getByText('Off target'))
      .toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /^Bins missed/ }).getByText('On target'))
      .toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Streets' })).toBeVisible();
    await expect.element(author).not.toBeVisible();
    expect(table.contains(author)).toBe(true);
    await expectAccessible();
  });

  it('that comes later is read too', async () => {
    const table = await mount('scorecard-table', {});
    expect(table.state).toBe('empty');
    table.append(plainTable(STREETS));
    await expect
      .element(page.getByRole('row', { name: /^Fly-tips cleared/ }).getByText('Off target'))
      .toBeVisible();
  });

  it('that can’t be read stays, and the reason is told', async () => {
    const author = plainTable([
      ['Name', 'Telephone'],
      ['Town hall', '01632 960000'],
    ]);
    const table = await mount('scorecard-table', { content: [author] });
    await vi.waitFor(() => expect(table.state).toBe('error'));
    await expect.element(author).toBeVisible();
    await expect.element(page.getByText('These figures could not be read.')).toBeVisible();
  });

  it('is only a fallback where the page names other figures', async () => {
    const author = plainTable(STREETS);
    const table = await mount('scorecard-table', { content: [author], data: westmereResults });
    await vi.waitFor(() => expect(table.state).toBe('ready'));
    await expect.element(page.getByRole('heading', { name: 'Westmere performance report' })).toBeVisible();
    const other = plainTable(STREETS);
    const missing = await mount('scorecard-table', {
      content: [other],
      attributes: { src: '/nowhere.json' },
    });
    await vi.waitFor(() => expect(missing.state).toBe('error'));
    await expect.element(other).toBeVisible();
  });
});

describe('an element that is removed', () => {
  it('leaves no listener on the page and watches nothing', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const unwatched = vi.spyOn(ResizeObserver.prototype, 'disconnect');
    const table = await mount('scorecard-table', { data: westmereResults });
    const names = () => added.mock.calls.map(([name]) => name).filter((name) => /print$/.test(name));
    expect(names()).toEqual(['beforeprint', 'afterprint']);
    unwatched.mockClear();
    table.remove();
    expect(removed.mock.calls.map(([name]) => name).filter((name) => /print$/.test(name))).toEqual(names());
    for (const [i, [, listener]] of added.mock.calls.filter(([name]) => /print$/.test(name)).entries()) {
      expect(removed.mock.calls.filter(([name]) => /print$/.test(name))[i]?.[1]).toBe(listener);
    }
    expect(unwatched).toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('works again when it is put back', async () => {
    const table = await mount('scorecard-table', { data: westmereResults });
    table.remove();
    await page.viewport(500, 800);
    document.body.append(table);
    await expect
      .poll(() => page.getByRole('button', { name: 'Measure', exact: true }).elements())
      .toEqual([]);
  });
});
