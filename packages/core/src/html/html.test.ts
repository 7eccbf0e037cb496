import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../../tools/src/corpus.js';
import { evaluateScorecard, parseScorecard, type Results } from '../index.js';
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
import { sentenceCase } from './text.js';

function resultsOf(document: string): Results {
  return evaluateScorecard(parseScorecard(corpusText(document)));
}

/** What a reader sees and hears: text without tags, entities read, white space as one space. */
function textOf(source: string): string {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#10;': '\n',
    '&amp;': '&',
  };
  return source
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<\/?(span|b)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|amp|#39|#10);/g, (entity) => entities[entity] ?? '')
    .replaceAll(/\s+/g, ' ');
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Start tags that have no end, or ends without a start. */
function unbalanced(source: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = '', rest = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    if (/^(meta|link)$/.test(name) || rest.endsWith('/')) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) wrong.push(`</${name}>`);
  }
  return [...wrong, ...open.map((name) => `<${name}>`)];
}

describe.each(corpus)('$document as HTML', ({ document }) => {
  const results = resultsOf(document);
  const report = renderReport(results);
  const text = textOf(report);

  it('holds every figure, judgement and reason of its results', () => {
    for (const one of results.indicators) {
      const { latest, target, distance, travel, comparisons, breakdowns, ambition, series } = one;
      const said = [
        one.title,
        latest.text,
        latest.note,
        one.ratingText,
        one.explanation,
        target?.text,
        distance?.shortText,
        distance?.percentText,
        sentenceCase(travel.text),
        ambition?.text,
        ...one.notes,
        ...comparisons.flatMap((item) => [
          item.name,
          item.text,
          item.sentence,
          ...item.areas.map((area) => `${area.name}: ${area.text}`),
          ...item.series.map((theirs) => theirs.text),
        ]),
        ...breakdowns.flatMap(({ title, categories, total }) => [
          title,
          total?.text,
          ...categories.flatMap((item) => [item.title, item.text, item.share?.text]),
        ]),
        ...series.flatMap((item) => [item.text, item.targetText, item.ratingText, item.note]),
        ...(one.commentary?.actions ?? []).map((action) => action.text),
        one.commentary?.text,
      ].filter((part) => typeof part === 'string');
      expect(said.filter((part) => !text.includes(plain(part)))).toEqual([]);
    }
  });

  it('says the notes on interpretation, and that figures are invented where they are', () => {
    expect(results.notes.filter((note) => !text.includes(plain(note)))).toEqual([]);
    expect(text.includes(results.labels.illustrativeLong)).toBe(results.illustrative);
  });

  it('has balanced tags, no script, no inline style, no handler, and no id twice', () => {
    const page = renderPage(results);
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/\sstyle=|<script|\son[a-z]+=|javascript:|\b(undefined|NaN|\[object)/i);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(new Set(ids).size);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('skips no level of heading', () => {
    const levels = [...report.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('takes a hostile text, wherever it stands, as text', () => {
    const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1) style=color:red>\u0000`;
    const hostile = everyText(results, evil) as Results;
    const page = renderPage(hostile);
    expect(page).not.toMatch(/<script|<img/i);
    // Every tag keeps to names and quoted values: nothing broke out of one.
    const tags = page.match(/<[a-z][^<]*?>/gi) ?? [];
    const sound = /^<[a-z][a-z0-9]*(?:\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*\s*\/?>$/;
    expect(tags.filter((tag) => !sound.test(tag))).toEqual([]);
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toContain('\u0000');
  });
});

/** The results with every string that a page writes out made hostile; those that decide what is drawn stay. */
function everyText(value: unknown, evil: string, key = ''): unknown {
  const decides =
    /^(kind|version|rating|polarity|judgement|movement|colour|status|reason|accumulation|value|min|max|end|start|target|markers|flags|reasons|frequency)$/;
  if (typeof value === 'string') return decides.test(key) ? value : `${evil}${value}`;
  if (Array.isArray(value)) return value.map((item) => everyText(item, evil, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, everyText(item, evil, name)]));
}

describe('the summary', () => {
  const westmere = resultsOf('../westmere/scorecard.json');
  const summary = renderSummary(westmere);

  it('counts by theme so that every column adds up to the row of all themes', () => {
    const rows = [...summary.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<td>(\d+)<\/td>/g)].map((match) => Number(match[1])),
    );
    const numbers = rows.filter((row) => row.length > 0);
    const all = numbers.pop() ?? [];
    expect(numbers).toHaveLength(westmere.themes.length);
    expect(all[0]).toBe(westmere.summary.total);
    all.forEach((sum, i) => expect(numbers.reduce((total, row) => total + (row[i] ?? 0), 0)).toBe(sum));
    expect(all.slice(1).reduce((total, count) => total + count)).toBe(all[0]);
  });

  it('counts the directions of travel by the words of the rows', () => {
    const text = textOf(summary);
    const { travel } = westmere.summary;
    expect(travel['not-judged']).toBeGreaterThan(0);
    expect(text).toContain(`${travel['not-judged']} Not judged`);
    expect(text).toContain(`${travel.none} Not compared`);
  });

  it('names the measures that have ended, which no count holds', () => {
    const ended = westmere.indicators.filter(({ flags }) => flags.includes('ended'));
    expect(ended).toHaveLength(1);
    for (const { title } of ended)
      expect(textOf(summary)).toContain(`No longer reported, and not counted here: ${title}.`);
  });

  it('looks first at current figures alone', () => {
    const results = resultsOf('edge-lag-and-stale.json');
    const stale = results.indicators.filter(({ flags }) => flags.includes('stale'));
    const first = textOf(/<ol.*?<\/ol>/s.exec(renderSummary(results))?.[0] ?? '');
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.filter(({ title }) => first.includes(title))).toEqual([]);
  });

  it('has a mark for every count', () => {
    const counts = [...summary.matchAll(/<li><b>\d+<\/b>.*?<\/li>/gs)].map(([item]) => item);
    expect(counts.length).toBeGreaterThan(9);
    expect(counts.filter((item) => !item.includes('<svg'))).toEqual([]);
  });

  it('leads nowhere by itself, and where it is told to within a page', () => {
    expect(summary).not.toContain('<a ');
    const anchors = { measure: ({ id }: { id: string }) => `#m-${id}`, theme: () => 'javascript:alert(1)' };
    const linked = renderSummary(westmere, { anchors });
    expect(linked).toContain('<a href="#m-');
    expect(linked).not.toContain('javascript:');
  });
});

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
