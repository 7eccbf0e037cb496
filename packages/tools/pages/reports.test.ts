import type { Rating } from '@scorecard/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsOf } from '../src/example-page-documents.js';
import { cardOf, rowOf, startVisitor, type Visit } from './visit.js';

const visitor = await startVisitor();
afterAll(() => visitor.close());

const reports = [
  ['/sefton/', 'sefton/corporate.json'],
  ['/sefton/children.html', 'sefton/children.json'],
  ['/westmere/', 'westmere/scorecard.json'],
] as const;

describe.each(reports)('%s', (path, document) => {
  const results = resultsOf(document);
  const titles = results.themes.flatMap(({ id }) =>
    results.indicators.filter(({ theme }) => theme === id).map(({ title }) => title),
  );
  const observed = results.indicators.filter(({ latest }) => latest.status === 'observed');
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitor.visit(path);
  });
  afterAll(() => visit.page.context().close());

  it('has a row for every measure, in the order of the document', async () => {
    const headings = await visit.page.locator('scorecard-table').getByRole('rowheader').allInnerTexts();
    expect(headings.map((text) => text.split('\n')[0]?.trim())).toEqual(titles);
  });

  it('shows the latest figure of every measure, its rating and its target', async () => {
    for (const one of results.indicators) {
      const text = plain(await rowOf(visit.page.locator(`[id="${one.theme}-table"]`), one.title).innerText());
      expect(text, one.title).toContain(one.ratingText);
      expect(text, one.title).toContain(one.latest.text);
      if (one.target) expect(text, one.title).toContain(one.target.text);
    }
  });

  it('draws a graph for every measure that has a figure', async () => {
    const graphs = visit.page.locator('scorecard-table').getByRole('row').getByRole('img', { name: /./ });
    expect(await graphs.count()).toBe(observed.length);
  });

  it('has a card for every measure, with its figure or the reason why there is none', async () => {
    for (const one of results.indicators) {
      const text = plain(await cardOf(visit.page, one.title).innerText());
      const { latest } = one;
      if (latest.status === 'observed') expect(text, one.title).toContain(latest.text);
      else expect(text.toLowerCase(), one.title).toContain(latest.reasonText);
      if (one.commentary) expect(text, one.title).toContain(one.commentary.text);
      for (const { name, text: figure } of one.comparisons) {
        expect(text, one.title).toContain(name);
        expect(text, one.title).toContain(figure);
      }
    }
  });

  it('says the same without a script', async () => {
    const { page } = await visitor.visit(path, { javaScriptEnabled: false });
    for (const one of results.indicators) {
      const text = plain(await rowOf(page, one.title).innerText());
      const { travel } = one;
      const change = 'shortText' in travel ? travel.shortText : travel.judgementText;
      const said = [one.latest.text, one.ratingText, one.target?.text, one.distance?.shortText, change];
      for (const part of said) if (part) expect(text, one.title).toContain(part);
    }
    for (const one of results.indicators) {
      const text = plain(await page.locator(`[id="${one.id}"]`).innerText());
      expect(text, one.title).toContain(one.explanation);
      expect(text.toLowerCase(), one.title).toContain(one.travel.text.toLowerCase());
      for (const { sentence } of one.comparisons) expect(text, one.title).toContain(sentence);
    }
    await page.context().close();
  });

  it('counts the ratings as the document does', async () => {
    const summary = visit.page.getByRole('region', { name: 'Summary' });
    const items = await summary.getByRole('listitem').all();
    // What a screen reader is told: text drawn inside an element isn't in its own text.
    const told = await Promise.all(items.map((item) => item.ariaSnapshot()));
    const counts = told.map((text) => plain(text.replaceAll(/^\s*- (listitem|status|text):?|"/gm, '')));
    for (const [rating, count] of Object.entries(results.summary.ratings)) {
      expect(counts).toContain(`${count} ${results.labels.ratings[rating as Rating]}`);
    }
  });
});

/** Text with every run of white space as one space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
