import { evaluateScorecard, parseScorecard, type IndicatorResult, type Results } from '@scorecard/core';
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../browser-test.fixtures.js';
import './scorecard-trend.define.js';
import '../scorecard-benchmark/scorecard-benchmark.define.js';

const documents = Object.entries(
  import.meta.glob<unknown>('../../../../examples/{scorecards,sefton,westmere}/*.json', {
    import: 'default',
    eager: true,
  }),
).filter(([path, value]) => !/\.(results|summary)\.json$/.test(path) && isDocument(value));

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'indicators' in value && !('kind' in value);
}

afterEach(() => document.body.replaceChildren());

const all = (root: ParentNode | null, selector: string) => [...(root?.querySelectorAll(selector) ?? [])];

/** What the eye sees in a cell. */
function shown(cell: Element | undefined): string {
  const copy = cell?.cloneNode(true) as Element | undefined;
  for (const hidden of all(copy ?? null, '.vh, small')) hidden.remove();
  return squeezed(copy?.textContent ?? '');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');
const number = (text: string) => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));

/** What is drawn at this height, read off the axis. */
function valueAt(root: ShadowRoot, y: number): number {
  const ticks = all(root, 'text.value').map((tick) => ({
    value: number(tick.textContent ?? ''),
    y: Number(tick.getAttribute('y')) - 13 * 0.35,
  }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high || low === high) return NaN;
  return low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value);
}

/** A pixel's worth of the axis. */
function tolerance(root: ShadowRoot): number {
  return Math.abs(valueAt(root, 0) - valueAt(root, 1)) + 1e-9;
}

function heightOf(point: Element): number {
  const path = /^M\S+ (\S+?)l/.exec(point.getAttribute('d') ?? '')?.[1];
  return path === undefined ? Number(point.getAttribute('cy')) : Number(path) + 6;
}

async function checkTrend(data: Results, indicator: IndicatorResult): Promise<void> {
  const observed = indicator.series.flatMap((item) => (item.status === 'observed' ? [item] : []));
  const element = await mount('scorecard-trend', { data, attributes: { indicator: indicator.id } });
  element.style.width = '900px';
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root || observed.length === 0) return expect(element.state).toBe('empty');

  // The table.
  const rows = all(root, 'tbody tr').map((row) => shown(row.querySelectorAll('td')[0]));
  const markers = (item: (typeof observed)[number]) => item.markers.map((marker) => `[${marker}]`).join('');
  expect(rows).toEqual(
    indicator.series.map((item) =>
      squeezed(item.status === 'observed' ? `${item.text}${markers(item)}` : item.text),
    ),
  );

  // The words.
  const name = root.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
  for (const item of [observed[0], observed.at(-1)]) expect(name).toContain(item?.text);

  // What is written of targets on the drawing, or below it, is in the table.
  const targets = new Set(all(root, 'tbody tr').map((row) => shown(row.querySelectorAll('td')[1])));
  const notes = all(root, '[part=notes] li').map(shown);
  const old = indicator.series
    .flatMap(({ targetText }) => targetText ?? [])
    .filter((text) => text !== indicator.series.at(-1)?.targetText);
  const written = [...all(root, 'text.step').map(shown), ...notes].join(' ');
  if (indicator.accumulation !== 'year-to-date') {
    for (const text of new Set(old.map(squeezed))) {
      expect(targets).toContain(text);
      expect(written).toContain(text);
    }
  }

  // The drawing.
  const points = all(root, '[role=img] .point');
  if (points.length !== observed.length || indicator.unit.grades) return;
  points.forEach((point, i) => {
    const drawn = valueAt(root, heightOf(point));
    expect(Math.abs(drawn - Number(observed[i]?.value))).toBeLessThanOrEqual(tolerance(root));
  });
}

async function checkBenchmark(data: Results, indicator: IndicatorResult): Promise<void> {
  for (const { comparator, ours, areas } of indicator.comparisons.filter(({ kind }) => kind === 'group')) {
    const element = await mount('scorecard-benchmark', {
      data,
      attributes: { indicator: indicator.id, comparator },
    });
    const known = areas.filter(({ value }) => value !== null);
    if (!ours || known.length === 0) {
      expect(element.state).toBe('empty');
      continue;
    }
    const root = element.shadowRoot;
    const texts = all(root, 'tbody th').map(shown);
    expect(texts.toSorted()).toEqual(
      [data.organisation?.name ?? data.labels.chart.us, ...areas.map(({ name }) => name)]
        .map(squeezed)
        .toSorted(),
    );
    expect(all(root, '.peer')).toHaveLength(known.length);
    expect(all(root, '.us-dot')).toHaveLength(1);
    expect(root?.querySelector('[role=img]')?.getAttribute('aria-label')).toContain(ours.text);
  }
}

describe('the words, the table and the drawing agree', () => {
  it('there are documents to look at', () => {
    expect(documents.length).toBeGreaterThan(40);
  });

  it.each(documents)('%s', async (_, value) => {
    const data = evaluateScorecard(parseScorecard(value));
    for (const indicator of data.indicators) {
      await checkTrend(data, indicator);
      await checkBenchmark(data, indicator);
      document.body.replaceChildren();
    }
  });
});
