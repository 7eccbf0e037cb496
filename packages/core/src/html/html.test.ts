import { describe, expect, it } from 'vitest';
import { corpus } from '../../../tools/src/corpus.js';
import { resultsOf, textOf } from '../../../tools/src/html.fixtures.js';
import type { Results } from '../index.js';
import { renderPage, renderReport } from './index.js';
import { sentenceCase } from './text.js';

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
