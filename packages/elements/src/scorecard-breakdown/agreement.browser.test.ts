import { evaluateScorecard, parseScorecard, type IndicatorResult, type Results } from '@scorecard/core';
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../browser-test.fixtures.js';
import './scorecard-breakdown.define.js';

type Breakdown = IndicatorResult['breakdowns'][number];

const documents = Object.entries(
  import.meta.glob<unknown>('../../../../examples/{scorecards,sefton,westmere}/*.json', {
    import: 'default',
    eager: true,
  }),
).filter(([path, value]) => !/\.(results|summary)\.json$/.test(path) && hasBreakdown(value));

function hasBreakdown(value: unknown): boolean {
  return JSON.stringify(value).includes('"breakdowns"');
}

afterEach(() => document.body.replaceChildren());

const all = (root: ParentNode | null, selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What the eye sees in a cell. */
function shown(cell: Element | null | undefined): string {
  const copy = cell?.cloneNode(true) as Element | undefined;
  for (const hidden of all(copy ?? null, '.vh, small, .markers, svg')) hidden.remove();
  return squeezed(copy?.textContent ?? '');
}

async function check(data: Results, indicator: IndicatorResult, breakdown: Breakdown): Promise<void> {
  const element = await mount('scorecard-breakdown', {
    data,
    attributes: { indicator: indicator.id, breakdown: breakdown.id },
  });
  element.style.width = '900px';
  const root = element.shadowRoot;
  if (breakdown.period === null) return expect(element.state).toBe('empty');

  // The table.
  const { categories, total, own } = breakdown;
  const table = root?.querySelector('table.categories') ?? null;
  const rows = all(table, 'tbody tr');
  expect(rows.map((row) => [shown(row.querySelector('th')), shown(row.querySelector('td'))])).toEqual(
    categories.map(({ title, text }) => [title, text].map(squeezed)),
  );
  categories.forEach((category, i) => {
    const told = all(rows[i] ?? null, 'td').map(shown);
    for (const part of [category.share?.text, category.count?.text, category.fromOwn?.text])
      if (part !== undefined) expect(told.join(' ')).toContain(squeezed(part));
  });
  if (total) expect(shown(table?.querySelector('tfoot'))).toContain(squeezed(total.text));
  else expect(table?.querySelector('tfoot')).toBeNull();

  // The words.
  const words = root?.querySelector('[part=verdict]')?.textContent ?? '';
  for (const part of [breakdown.gap?.text, breakdown.gapChange?.text, total?.text])
    if (part) expect(squeezed(words)).toContain(squeezed(part));

  // The drawing: of each figure, a bar that is in proportion to it.
  const lengths = rows.map((row) => row.querySelector('.length')?.getBoundingClientRect() ?? null);
  const drawn = categories.flatMap((one, i) => {
    const box = lengths[i];
    expect(box !== null, one.title).toBe(one.status === 'observed');
    return one.status === 'observed' && box ? [{ value: Number(one.value), box }] : [];
  });
  const most = drawn.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
  for (const { value, box } of drawn)
    expect(Math.abs(box.width * most.value - most.box.width * value)).toBeLessThanOrEqual(
      Math.abs(most.value),
    );
  const line = root?.querySelector('tbody .line.own')?.getBoundingClientRect();
  if (line && own && most.value > 0) {
    const at = (line.left + line.right) / 2 - most.box.left;
    expect(Math.abs(at - (Number(own.value) / most.value) * most.box.width)).toBeLessThanOrEqual(1.5);
  }
}

describe('the words, the table and the bars agree', () => {
  it('there are documents with breakdowns to look at', () => {
    expect(documents.length).toBeGreaterThan(5);
  });

  it.each(documents)('%s', async (_, value) => {
    const data = evaluateScorecard(parseScorecard(value));
    let seen = 0;
    for (const indicator of data.indicators)
      for (const breakdown of indicator.breakdowns) {
        await check(data, indicator, breakdown);
        document.body.replaceChildren();
        seen++;
      }
    expect(seen).toBeGreaterThan(0);
  });
});
