import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { renderGraph } from '@scorecard/core/html';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { chartOf, figures, quarters } from '../scorecard-trend/charts.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './trend-sparkline.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

const data = westmereResults;

/** Every path, dot and word with its place. */
function geometry(drawing: Element | null | undefined): string[] {
  return [...(drawing?.querySelectorAll('path, circle, rect, text') ?? [])]
    .filter((mark) => mark.getAttribute('d') !== '')
    .map((mark) => {
      const places = ['d', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height'].map((name) =>
        mark.getAttribute(name),
      );
      return [mark.localName, ...places, mark.textContent?.trim()].join(' ');
    })
    .sort();
}

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

  it.each(data.indicators.filter(({ latest }) => latest.status === 'observed'))(
    '$id => the same drawing as in plain HTML',
    async (indicator) => {
      const sparkline = await mount('trend-sparkline', {
        data,
        attributes: { indicator: indicator.id, labelled: '' },
      });
      const plain = new DOMParser().parseFromString(renderGraph(indicator, data.labels), 'text/html');
      expect(geometry(sparkline.shadowRoot?.querySelector('.spark-grid'))).toEqual(
        geometry(plain.querySelector('.scorecard-graph')),
      );
    },
  );

  it('the mark of a missing latest figure never covers a dot', async () => {
    for (const { id } of data.indicators) {
      const { shadowRoot } = await mount('trend-sparkline', { data, attributes: { indicator: id } });
      const mark = shadowRoot?.querySelector('text.gap')?.getBoundingClientRect();
      if (!mark) continue;
      for (const dot of shadowRoot?.querySelectorAll('circle') ?? []) {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        const isOver =
          left < mark.right && right > mark.left && top < mark.bottom - 2 && bottom > mark.top + 2;
        expect(isOver, id).toBe(false);
      }
    }
  });

  it.each([
    [180, 2],
    [180, 10],
    [240, 2],
    [300, 10],
  ])('at %i pixels names %i periods of long sums in two lines, all within its box', async (width, count) => {
    const observations = figures(quarters(count), Array<number>(count).fill(987654321));
    const money = evaluateScorecard(
      parseScorecard(chartOf({ unit: { kind: 'currency', code: 'GBP' }, observations })),
    );
    const sparkline = await mount('trend-sparkline', { data: money, attributes: { labelled: '' } });
    sparkline.style.width = `${width}px`;
    const box = sparkline.getBoundingClientRect();
    const spans = [...(sparkline.shadowRoot?.querySelectorAll('.spark-ends span') ?? [])];
    const texts = spans.map((span) => {
      const range = document.createRange();
      range.selectNodeContents(span);
      return range;
    });
    const tops = texts.flatMap((text) => [...text.getClientRects()].map(({ top }) => Math.round(top)));
    expect(new Set(tops).size).toBeLessThanOrEqual(2);
    const graph = sparkline.shadowRoot?.querySelector('.spark')?.getBoundingClientRect();
    const [first, last] = texts.map((text) => text.getBoundingClientRect());
    expect(first?.left).toBeCloseTo(graph?.left ?? 0, 0);
    expect(first?.right).toBeLessThanOrEqual(box.right);
    expect(last?.right).toBeCloseTo(graph?.right ?? 0, 0);
    expect(last?.left).toBeGreaterThanOrEqual(box.left);
  });

  it('the last period stands under the right end, on a line of its own as well', async () => {
    const money = evaluateScorecard(
      parseScorecard(
        chartOf({
          unit: { kind: 'currency', code: 'GBP' },
          observations: figures(quarters(10), Array<number>(10).fill(123456789)),
        }),
      ),
    );
    const sparkline = await mount('trend-sparkline', { data: money, attributes: { labelled: '' } });
    sparkline.style.width = '220px';
    const ends = sparkline.shadowRoot?.querySelector('.spark-ends');
    const [first, last] = [...(ends?.children ?? [])].map((end) => end.getBoundingClientRect());
    expect(last?.top).toBeGreaterThan(first?.top ?? 0);
    expect(last?.right).toBeCloseTo(ends?.getBoundingClientRect().right ?? 0, 0);
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
