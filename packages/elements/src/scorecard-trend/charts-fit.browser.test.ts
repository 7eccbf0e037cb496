import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../browser-test.fixtures.js';
import '../scorecard-benchmark/scorecard-benchmark.define.js';
import {
  benchmarkOf,
  goodDevelopment,
  inspections,
  manyMembers,
  planTimes,
  sixtyMonths,
  smoking,
} from './charts.fixtures.js';
import './scorecard-trend.define.js';

const inCorpus = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../../examples/{scorecards,sefton,westmere}/*.json', {
    import: 'default',
    eager: true,
  }),
).filter(([, value]) => 'indicators' in value && 'version' in value && !('kind' in value));

const inStories = Object.entries({
  goodDevelopment,
  inspections,
  manyMembers,
  planTimes,
  sixtyMonths,
  smoking,
  fiveMembers: benchmarkOf([99, 95.6, 42.6, null, 12.6]),
});
const documents: [string, unknown][] = [...inCorpus, ...inStories];

afterEach(() => document.body.replaceChildren());

/** Pairs of words that share more than a hair of ground, as the browser has drawn them. */
function collisions(drawing: Element): string[] {
  const boxes = [...drawing.querySelectorAll('text')]
    .filter(({ textContent }) => textContent?.trim())
    .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
  return boxes.flatMap(({ text, box }, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down =
          Math.min(inkBottom(box), inkBottom(other.box)) - Math.max(inkTop(box), inkTop(other.box));
        return across > 0.5 && down > 0.5;
      })
      .map((other) => `“${text}” and “${other.text}”`),
  );
}

// A text's box has room for accents above and below its letters.
const inkTop = (box: DOMRect) => box.top + box.height * 0.15;
const inkBottom = (box: DOMRect) => box.bottom - box.height * 0.15;

const LINES = [
  'series',
  'other',
  'target-line',
  'year-end',
  'ambition',
  'reference',
  'break',
  'flip',
  'group-line',
  'nation-line',
  'bound',
]
  .map((name) => `path.${name}`)
  .join();

/** Words that a line of the data or a reference runs through. */
function struckThrough(drawing: Element): string[] {
  const points = [...drawing.querySelectorAll<SVGPathElement>(LINES)].flatMap((line) => {
    const matrix = line.getScreenCTM();
    const length = line.getTotalLength();
    return Array.from({ length: Math.ceil(length / 3) + 1 }, (_, i) =>
      line.getPointAtLength(Math.min(i * 3, length)).matrixTransform(matrix ?? undefined),
    );
  });
  return [...drawing.querySelectorAll('text')].flatMap((text) => {
    const box = text.getBoundingClientRect();
    const isHit = points.some(
      ({ x, y }) =>
        x > box.left + 0.5 && x < box.right - 0.5 && y > inkTop(box) + 1 && y < inkBottom(box) - 1,
    );
    return isHit ? [`a line runs through “${text.textContent}”`] : [];
  });
}

function outside(drawing: Element, width: number): string[] {
  const left = drawing.getBoundingClientRect().left;
  return [...drawing.querySelectorAll('text')]
    .filter((text) => {
      const box = text.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > left + width + 1);
    })
    .map(({ textContent }) => `“${textContent}” runs out`);
}

async function problems(tag: 'scorecard-trend' | 'scorecard-benchmark', data: Results, width: number) {
  const found: string[] = [];
  for (const { id, comparisons } of data.indicators) {
    if (tag === 'scorecard-benchmark' && !comparisons.some(({ kind }) => kind === 'group')) continue;
    const element = await mount(tag, { data, attributes: { indicator: id } });
    await element.updateComplete;
    const drawing = element.shadowRoot?.querySelector('svg[part=graph]');
    if (drawing) {
      expect(drawing.getAttribute('width')).toBe(String(width));
      found.push(
        ...[...collisions(drawing), ...struckThrough(drawing), ...outside(drawing, width)].map(
          (one) => `${id}: ${one}`,
        ),
      );
    }
    element.remove();
  }
  return found;
}

describe.each([320, 640, 1280])('%i pixels wide', (width) => {
  it.each(documents)('no words of a chart touch or run out: %s', async (_, value) => {
    await page.viewport(width, 768);
    document.body.style.margin = '0';
    const data = evaluateScorecard(parseScorecard(value));
    expect(await problems('scorecard-trend', data, width)).toEqual([]);
    expect(await problems('scorecard-benchmark', data, width)).toEqual([]);
  });
});
