import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsOf } from '../src/example-page-documents.js';
import { cardOf, rowOf, startVisitor, type Visit } from './visit.js';

const visitor = await startVisitor();
afterAll(() => visitor.close());

const beige = 'rgb(242, 236, 223)';
const red = 'rgb(250, 227, 224)';

describe('The page of Sefton’s corporate report', () => {
  const results = resultsOf('sefton/corporate.json');
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitor.visit('/sefton/');
  });
  afterAll(() => visit.page.context().close());

  it('says that it is not the council’s own page', async () => {
    await expect(visit.page.getByRole('banner').innerText()).resolves.toContain(
      'not Sefton Council’s own page',
    );
  });

  it('shows Child and Family Assessments at 85% against 82%, on target', async () => {
    const row = await cellsOf(visit.page, 'Child and Family Assessments in timescale');
    expect(row).toMatch(/85%.*82%.*On target.*\+3 pts/);
  });

  it('shows agency social workers at 28% against 20%, off target and worse than England and the North West', async () => {
    const row = await cellsOf(visit.page, 'Agency social workers');
    expect(row).toMatch(/28%.*20%.*Off target.*\+8 pts/);
    const card = cardOf(visit.page, 'Agency social workers');
    await expect(card.getByRole('row', { name: /England/ }).innerText()).resolves.toMatch(/22%.*worse/s);
    await expect(card.getByRole('row', { name: /North West/ }).innerText()).resolves.toMatch(/26%.*worse/s);
  });

  it('shows measures without a target in beige', async () => {
    const titles = results.indicators
      .filter(({ rating }) => rating === 'no-target')
      .map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(await distanceColour(visit.page, title), title).toBe(beige);
  });

  it('shows Council Tax at 53.6% with its year-end target of 97.25%, beige and never red', async () => {
    expect(await cellsOf(visit.page, 'Council Tax collected')).toMatch(
      /53\.6%.*97\.25%.*at year end.*No target/,
    );
    expect(await distanceColour(visit.page, 'Council Tax collected')).toBe(beige);
    const card = await cardOf(visit.page, 'Council Tax collected').innerText();
    expect(card).toContain('97.25%');
    expect(card).not.toContain('Off target');
  });

  it('has red for agency social workers alone', async () => {
    const reds = [];
    for (const { title } of results.indicators) {
      if ((await distanceColour(visit.page, title)) === red) reds.push(title);
    }
    expect(reds).toEqual(['Agency social workers']);
  });

  it('shows gaps as gaps, with their reason', async () => {
    expect(await cellsOf(visit.page, 'Child protection review conferences in timescale')).toContain('[x]');
    const card = await cardOf(visit.page, 'Child protection review conferences in timescale').innerText();
    expect(card).toContain('Stated only as above 94%.');
    const graph = rowOf(visit.page, 'Child and Family Assessments in timescale').getByRole('img', {
      name: /./,
    });
    await expect(graph.getAttribute('aria-label')).resolves.toContain('no figure for 23/24-Q4 and 24/25-Q1');
    const key = visit.page
      .locator('#children-table')
      .getByText(/^\s*Key:/)
      .filter({ visible: true });
    await expect(key.innerText()).resolves.toContain('[x] not available');
  });
});

describe('The page of Sefton’s children’s outcomes', () => {
  it('tells that good level of development was to reach 74% by 2025 and was 65.2%', async () => {
    const { page } = await visitor.visit('/sefton/children.html');
    expect(await cellsOf(page, 'Good level of development at age 5')).toMatch(
      /65\.2%.*74\.0%.*Off target.*−8\.8 pts/,
    );
    const card = await cardOf(page, 'Good level of development at age 5').innerText();
    expect(card).toMatch(/ambition of 74% by 2025/);
    expect(card).toMatch(/England\s+68\.3%.*worse/s);
    await page.context().close();
  });
});

/** A row's text on one line. */
async function cellsOf(page: Page, title: string): Promise<string> {
  return (await rowOf(page, title).innerText()).replaceAll(/\s+/g, ' ');
}

async function distanceColour(page: Page, title: string): Promise<string> {
  const cell = rowOf(page, title).getByRole('cell').nth(-2);
  return cell.evaluate((element) => getComputedStyle(element).backgroundColor);
}
