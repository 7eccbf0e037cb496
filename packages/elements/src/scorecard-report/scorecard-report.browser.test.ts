import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { everythingIn, expectAccessible, mount } from '../browser-test.fixtures.js';
import { longDocument, reportDocument } from '../report.fixtures.js';
import './scorecard-report.define.js';

beforeEach(async () => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
  await page.viewport(1280, 900);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const data = reportDocument;

async function drawn(attributes: Record<string, string> = {}, document: unknown = data) {
  const report = await mount('scorecard-report', { data: document, attributes });
  await vi.waitFor(() => expect(report.state).toBe('ready'));
  await report.updateComplete;
  return report;
}

describe('<scorecard-report>', () => {
  it('is a document: title, who and when, a notice, and a heading for each part', async () => {
    await drawn();
    const headings = [...everythingIn(document.body)]
      .filter(({ localName }) => /^h[1-6]$/.test(localName))
      .map(({ localName, textContent }) => `${localName} ${textContent.trim()}`);
    expect(headings.filter((text) => /^h[23]/.test(text))).toEqual([
      'h2 Westmere performance report',
      'h3 Summary',
      'h3 Children and young people',
      'h3 Health and wellbeing',
      'h3 Financial sustainability and corporate services',
      'h3 Other measures',
      'h3 How to read these figures',
    ]);
    expect(headings).toContain('h4 Priorities');
    expect(headings).toContain('h4 Performance commentary');
    await expect
      .element(page.getByText('Westmere, Quarter 2 2024/25 (July to September 2024)'))
      .toBeVisible();
    await expect.element(page.getByText(/^These figures are illustrative/).first()).toBeVisible();
    await expectAccessible();
  });

  it('asks its address once for all its parts', async () => {
    const fetching = vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify(data)));
    const report = await mount('scorecard-report', { attributes: { src: 'whole-report.json' } });
    await vi.waitFor(() => expect(report.state).toBe('ready'));
    await report.updateComplete;
    expect(fetching).toHaveBeenCalledTimes(1);
    await expect.element(page.getByRole('table', { name: /^Health and wellbeing/ })).toBeVisible();
  });

  it('tells once that it has drawn', async () => {
    const heard: EventTarget[] = [];
    const listen = (event: Event) => event.target && heard.push(event.target);
    document.addEventListener('scorecard-load', listen);
    const report = await drawn();
    document.removeEventListener('scorecard-load', listen);
    expect(heard).toEqual([report]);
  });

  it('leads from its summary to the row of a measure', async () => {
    const report = await drawn();
    await page.getByRole('button', { name: 'Agency social workers' }).first().click();
    const table = report.shadowRoot?.activeElement;
    expect(table?.localName).toBe('scorecard-table');
    expect(table?.shadowRoot?.activeElement?.textContent).toContain('Agency social workers');
    expect(report.focusIndicator('no-such-measure')).toBe(false);
  });

  it.each([
    ['1', 'h1', 'h2'],
    ['6', 'h6', 'h6'],
  ])('heading-level=%s => %s, and %s below', async (level, title, below) => {
    await drawn({ 'heading-level': level });
    await expect
      .element(page.getByRole('heading', { name: 'Westmere performance report', level: Number(title[1]) }))
      .toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Health and wellbeing', level: Number(below[1]) }))
      .toBeVisible();
  });

  it.each([320, 768, 1280])('no text leaves its box, however long, at %i px', async (width) => {
    await page.viewport(width, 900);
    await drawn({ periods: '14' }, longDocument);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const outside = [...everythingIn(document.body)].filter((element) => {
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const { overflowX, position } = getComputedStyle(element);
      return (
        isText &&
        position !== 'absolute' &&
        overflowX === 'visible' &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    expect(
      outside.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`),
    ).toEqual([]);
  });

  it('writes no style attribute, which a strict policy refuses', async () => {
    await drawn();
    expect([...everythingIn(document.body)].filter((element) => element.hasAttribute('style'))).toEqual([]);
  });
});
