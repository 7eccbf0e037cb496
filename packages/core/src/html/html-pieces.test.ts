import { describe, expect, it } from 'vitest';
import { resultsOf, textOf } from '../../../tools/src/html.fixtures.js';
import {
  renderCard,
  renderGraph,
  renderNotes,
  renderPage,
  renderReport,
  renderSummary,
  renderTable,
} from './index.js';
import { stylesheetHash } from './stylesheet.js';
import { wholePeriods } from './text.js';

describe('its pieces', () => {
  const westmere = resultsOf('../westmere/scorecard.json');
  const [one] = westmere.indicators;

  it('take the level of heading asked for', () => {
    expect(renderCard(westmere, one?.id ?? '', { headingLevel: 5 })).toMatch(/<h5>/);
    expect(renderTable(westmere, { headingLevel: 2 })).toMatch(/<caption>\s*<h2>/);
    expect(renderReport(westmere, { headingLevel: 2 })).not.toContain('<h1');
    expect(renderSummary(westmere, { headingLevel: 9 })).toContain('<h6');
  });

  it('are those of one theme, or those asked for by id', () => {
    const theme = westmere.themes[1];
    const rows = (source: string) => source.match(/role="rowheader"/g)?.length ?? 0;
    expect(rows(renderTable(westmere, { theme: theme?.id ?? '' }))).toBe(theme?.summary.total);
    expect(rows(renderTable(westmere, { indicators: [one?.id ?? ''] }))).toBe(1);
    expect(rows(renderTable(westmere, { theme: 'no-such-theme' }))).toBe(0);
  });

  it('have the last figures in the row, the latest last, with what the row needs to explain them', () => {
    const row = (title: string) => {
      const id = westmere.indicators.find((item) => item.title === title)?.id ?? '';
      return textOf(renderTable(westmere, { indicators: [id] }));
    };
    expect(row('Families supported for each early help worker')).toMatch(
      / 12\.9 .* 14\.2 .* 15\.1 .* 16\.8 .* 17\.4 .*Worsened \+0\.6 \+3\.6%/,
    );
    expect(row('Families supported for each early help worker')).toMatch(
      /High is good before 24\/25-Q1 .* 12\.0 before 24\/25-Q1/,
    );
    expect(row('Good level of development at age five')).toMatch(/AY22\/23 .*66\.3% .*AY23\/24 .*66\.1%/);
  });

  it('explain the marks of their rows, and no others', () => {
    const keyOf = (source: string) => /<p class="scorecard-marks">(.*?)<\/p>/s.exec(source)?.[1];
    const custody = westmere.indicators.find(({ series }) => series.every(({ text }) => text === '[c]'));
    expect(keyOf(renderTable(westmere, { indicators: [custody?.id ?? ''] }))).toBe('Key: [c] suppressed');
    expect(keyOf(renderTable(westmere, { indicators: [] }))).toBeUndefined();
  });

  it('say on paper what a row of the table doesn’t, and nothing twice', () => {
    const report = renderReport(westmere);
    const cards = report.match(/<article.*?<\/article>/gs) ?? [];
    expect(cards).toHaveLength(westmere.indicators.length);
    expect(cards.filter((card) => !/class="scorecard-figure scorecard-in-row"/.test(card))).toEqual([]);
    const long = westmere.indicators.filter(({ series }) => series.length > 5);
    expect(report.match(/class="scorecard-paper" hidden/g)?.length).toBeGreaterThanOrEqual(long.length);
    expect(renderCard(westmere, long[0]?.id ?? '')).not.toContain('scorecard-paper');
  });

  it('are empty where there is nothing to show', () => {
    expect(renderCard(westmere, 'no-such-measure')).toBe('');
    const empty = westmere.indicators.find(({ series }) =>
      series.every(({ status }) => status === 'missing'),
    );
    expect(empty && renderGraph(empty, westmere.labels)).toBe('');
  });

  it('read a mark in square brackets as its word', () => {
    const missing = westmere.indicators.find(
      ({ latest }) => latest.status === 'missing' && latest.reason === 'confidential',
    );
    expect(renderTable(westmere, { indicators: [missing?.id ?? ''] })).toMatch(
      /<span aria-hidden="true">\[c\]<\/span><span class="scorecard-hidden"> suppressed<\/span>/,
    );
  });

  it('say their language', () => {
    const welsh = { ...westmere, lang: 'cy' };
    expect(renderNotes(welsh)).toMatch(/^<div class="scorecard" lang="cy">/);
    expect(renderPage(welsh)).toContain('<html lang="cy">');
  });
});

it.each([
  ['since 24/25-Q1', 'since <span class="scorecard-whole">24/25-Q1</span>'],
  ['−£400,000 on 23/24', '<span class="scorecard-whole">−£400,000</span> on 23/24'],
  ['up −3 or +€1.2 million', 'up −3 or <span class="scorecard-whole">+€1.2</span> million'],
])('%s stays whole where it would part', (text, expected) => {
  expect(wholePeriods(text).source).toBe(expected);
});

describe('a whole page', () => {
  const results = resultsOf('../sefton/corporate.json');

  it('allows its own styles and nothing else', () => {
    expect(renderPage(results)).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;${stylesheetHash}&#39;`.replaceAll('&#39;', "'"),
    );
  });

  it('links a stylesheet where one is named, and then holds none', () => {
    const page = renderPage(results, { stylesheet: 'scorecard.css' });
    expect(page).toContain('<link rel="stylesheet" href="scorecard.css" />');
    expect(page).not.toContain('<style');
  });

  it('leaves the cards out where they aren’t wanted, with every link still leading somewhere', () => {
    const page = renderPage(results, { cards: false });
    expect(page).not.toContain('<article');
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});
