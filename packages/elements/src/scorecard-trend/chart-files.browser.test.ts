import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { saved } from '../saved-file.fixtures.js';
import '../scorecard-benchmark/scorecard-benchmark.define.js';
import { benchmarkOf, planTimes } from './charts.fixtures.js';
import './scorecard-trend.define.js';

const results = (document: typeof planTimes): Results =>
  evaluateScorecard(parseScorecard({ ...document, licence: 'OGL-UK-3.0' }));
const trend = results(planTimes);
const benchmark = results(benchmarkOf([99, 95.6, 42.6, null, 12.6]));

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1024, 768);
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

describe.each([
  ['scorecard-trend', trend, 'path.series', 'measure-trend-24-25-q2'],
  ['scorecard-benchmark', benchmark, 'path.guide.us', 'measure-benchmark-2024'],
] as const)('<%s> saves', (tag, data, line, file) => {
  it('an SVG file that says all that it needs away from its page', async () => {
    const element = await mount(tag, { data });
    const { name, blob } = await saved('SVG');
    expect(name).toBe(`${file}.svg`);
    const drawn = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    const text = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const part of [
      'Plans issued within 20 weeks',
      'High is good',
      'These figures are illustrative',
      'Source: Westmere Borough Council, a fictional council',
      'Licence: Open Government Licence v3.0',
    ])
      expect(text).toContain(part);
    const told = drawn.querySelector('desc')?.textContent;
    const heard = element.shadowRoot?.querySelector('[part=graph] [role=img]')?.getAttribute('aria-label');
    for (const part of [heard, 'High is good', 'Licence: Open Government Licence v3.0'])
      expect(told).toContain(part);
    const onPage = element.shadowRoot?.querySelector(line)?.getAttribute('d');
    expect(drawn.querySelector(line)?.getAttribute('d')).toBe(onPage);
    expect(onPage).toBeTruthy();
  });

  it('an SVG file in light colours, whatever the page’s, with nothing to fetch', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await mount(tag, { data });
    const text = await (await saved('SVG')).blob.text();
    expect(text).toContain('#134f94');
    expect(text).not.toMatch(/var\(|url\(|@import|href|lit\$/);
  });

  it('a PNG of twice its size that isn’t blank', async () => {
    await mount(tag, { data });
    const svg = new DOMParser().parseFromString(await (await saved('SVG')).blob.text(), 'image/svg+xml');
    const { name, blob } = await saved('PNG');
    expect(name).toBe(`${file}.png`);
    const image = await createImageBitmap(blob);
    const { documentElement } = svg;
    expect(image.width).toBe(Number(documentElement.getAttribute('width')) * 2);
    expect(image.height).toBe(Number(documentElement.getAttribute('height')) * 2);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const blue = [...dots].filter((value, i) => i % 4 === 0 && value === 0x13 && dots[i + 1] === 0x4f);
    expect([dots[0], dots[1], dots[2], dots[3]]).toEqual([255, 255, 255, 255]);
    expect(blue.length).toBeGreaterThan(200);
  });

  it('and says so, once, to a screen reader', async () => {
    await mount(tag, { data });
    await saved('PNG');
    await expect.element(page.getByRole('status').getByText(`Downloading ${file}.png.`)).toBeInTheDocument();
    await expectAccessible();
  });

  it('tools="none" => nothing to save', async () => {
    await mount(tag, { data, attributes: { tools: 'none' } });
    expect(page.getByRole('button', { name: /Download/ }).elements()).toEqual([]);
  });
});

it('the figures of a trend are saved as they were recorded, with gaps and markers', async () => {
  await mount('scorecard-trend', { data: trend });
  const { name, blob } = await saved('CSV');
  expect(name).toBe('measure-trend-24-25-q2.csv');
  const lines = (await blob.text()).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFPeriod,Starts,Ends,Westmere,Target,England,North West,Rating,Note'.replace('\uFEFF', ''),
  );
  expect(lines[6]).toContain('23/24-Q2,2023-07-01,2023-09-30,[x],50,51,47,');
  expect(lines[10]).toContain('24/25-Q2,2024-07-01,2024-09-30,53 [p],50,46,,On target,provisional');
  expect(lines.join()).toContain('Licence: Open Government Licence v3.0');
});

it('the figures of a benchmark are saved in their order, those of the group and nation below', async () => {
  await mount('scorecard-benchmark', { data: benchmark });
  const lines = (await (await saved('CSV')).blob.text()).split('\r\n');
  expect(lines.slice(1, 9).map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'Eastmere,1,99',
    'Northmere,2,95.6',
    'Westmere,3,53.1',
    'Southmere,4,42.6',
    'Newmere,5,12.6',
    'Oldmere,,[c]',
    'Statistical neighbours,,62.45',
    'England,,46.4',
  ]);
});
