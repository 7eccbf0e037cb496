import { evaluateScorecard, parseScorecard, type ScorecardInput } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { saved } from '../saved-file.fixtures.js';
import {
  breakdownOf,
  counts,
  longNames,
  money,
  negatives,
  schools,
  SUPPRESSED,
} from './breakdowns.fixtures.js';
import './scorecard-breakdown.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

const LICENCE = { licence: 'OGL-UK-3.0' } as const;
const draw = (document: ScorecardInput, attributes: Record<string, string> = {}) =>
  mount('scorecard-breakdown', {
    data: evaluateScorecard(parseScorecard({ ...document, ...LICENCE })),
    attributes,
  });
const groups = breakdownOf({ Boys: [60], Girls: [73.5], 'Not known': [SUPPRESSED] });
const veryLong = breakdownOf({
  'Speech, language and communication needs, including developmental language disorder and needs that are not yet assessed':
    [12],
  [`${'Llanfairpwllgwyngyll'.repeat(5)}gogerychwyrndrobwll`]: [30],
  B: [{ value: 40, markers: ['p'], note: 'Two schools have still to report, and one has changed its name' }],
});
const moved = breakdownOf(
  {
    'Children with a special educational need': [
      { value: 61.2, numerator: 41, denominator: 67 },
      { value: 60.1, numerator: 143, denominator: 238 },
    ],
    Girls: [
      { value: 70, numerator: 148, denominator: 212 },
      { value: 73.5, numerator: 156, denominator: 212 },
    ],
  },
  { targets: [{ from: '23/24-Q1', value: 70 }] },
  ['24/25-Q1', '24/25-Q2'],
);
const FILE = 'measure-group-24-25-q2';

async function savedPicture(): Promise<{ svg: SVGSVGElement; words: string; name: string }> {
  const { name, blob } = await saved('SVG');
  const drawn = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(drawn.querySelector('parsererror')).toBeNull();
  const words = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  return { svg: drawn.documentElement as unknown as SVGSVGElement, words, name };
}

describe('<scorecard-breakdown> saves', () => {
  it('an SVG file that says all that it needs away from its page', async () => {
    await draw(groups);
    const { svg, words, name } = await savedPicture();
    expect(name).toBe(`${FILE}.svg`);
    for (const part of [
      'Children with a good level of development at age five',
      'Group, Quarter 2 2024/25',
      'High is good',
      'These figures are illustrative',
      'Boys: 13.5 percentage points lower than Girls.',
      'No figure for Not known (suppressed).',
      'Boys 60.0%',
      'Girls 73.5%',
      'Not known suppressed',
      'Source: Westmere Borough Council, a fictional council',
      'Licence: Open Government Licence v3.0',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('66.1');
    expect(svg.querySelectorAll('.length')).toHaveLength(2);
    expect(svg.querySelector('desc')?.textContent).toContain('Boys 60.0%; Girls 73.5%');
  });

  it('what its lines are, each beside a piece of it', async () => {
    await draw(breakdownOf({ Boys: [60], Girls: [72] }));
    const { svg, words } = await savedPicture();
    expect(words).toContain('Overall 66.1%');
    expect(svg.querySelectorAll('.line.own')).toHaveLength(2);
  });

  it('all sixty categories, in the order of the page', async () => {
    await draw(schools);
    const { svg, words } = await savedPicture();
    expect(svg.querySelectorAll('.length')).toHaveLength(60);
    const heard = svg.querySelector('desc')?.textContent;
    for (let i = 1; i <= 60; i++) {
      const school = `School ${String(i).padStart(2, '0')}`;
      expect(words).toContain(school);
      expect(heard).toMatch(new RegExp(`${school} \\d+\\.\\d%`));
    }
    expect(heard).toContain('Overall 8.7%');
    expect(words.indexOf('School 42 17.1%')).toBeLessThan(words.indexOf('School 02'));
  });

  it('an SVG file in light colours, whatever the page’s, with nothing to fetch', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await draw(groups);
    const text = await (await saved('SVG')).blob.text();
    expect(text).toContain('#134f94');
    expect(text).not.toMatch(/var\(|url\(|@import|href|lit\$|currentColor/);
  });

  it('a PNG of twice its size that isn’t blank', async () => {
    await draw(groups);
    const { svg } = await savedPicture();
    const { name, blob } = await saved('PNG');
    expect(name).toBe(`${FILE}.png`);
    const image = await createImageBitmap(blob);
    expect(image.width).toBe(Number(svg.getAttribute('width')) * 2);
    expect(image.height).toBe(Number(svg.getAttribute('height')) * 2);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const blue = [...dots].filter((value, i) => i % 4 === 0 && value === 0x13 && dots[i + 1] === 0x4f);
    expect([dots[0], dots[1], dots[2], dots[3]]).toEqual([255, 255, 255, 255]);
    expect(blue.length).toBeGreaterThan(2000);
  });

  it('its figures as CSV, and says so, once, to a screen reader', async () => {
    await draw(groups);
    const { name, blob } = await saved('CSV');
    expect(name).toBe(`${FILE}.csv`);
    expect(await blob.text()).toContain('Not known,[c]');
    await expect.element(page.getByRole('status').getByText(`Downloading ${FILE}.csv.`)).toBeInTheDocument();
    await expectAccessible();
  });

  it('tools="none" => nothing to save', async () => {
    await draw(groups, { tools: 'none' });
    expect(page.getByRole('button', { name: /Download/ }).elements()).toEqual([]);
  });
});

it.each([
  ['groups', groups],
  ['groups with numbers that have moved', moved],
  ['counts over time', counts],
  ['long names', longNames],
  ['a name of 120 letters, a word of 119 and a long note', veryLong],
  ['both sides of zero', negatives],
  ['money', money],
  ['sixty categories', schools],
])('in the picture of %s no words overlap or leave it', async (_, document_) => {
  await draw(document_);
  const { svg } = await savedPicture();
  const shown = document.importNode(svg, true);
  document.body.append(shown);
  const frame = shown.getBoundingClientRect();
  const boxes = [...shown.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const bars = [...shown.querySelectorAll('.length, .zero')].map((bar) => bar.getBoundingClientRect());
  // Letters reach less far up and down than the box that they are measured by.
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
  for (const [i, { text, box }] of boxes.entries()) {
    expect(box.left, text).toBeGreaterThanOrEqual(frame.left + 8);
    expect(box.right, text).toBeLessThanOrEqual(frame.right - 8);
    expect(box.bottom, text).toBeLessThanOrEqual(frame.bottom);
    for (const other of boxes.slice(i + 1))
      expect(meet(box, other.box), `${text} on ${other.text}`).toBe(false);
    for (const bar of bars) expect(meet(box, bar), `${text} on a bar`).toBe(false);
  }
});
