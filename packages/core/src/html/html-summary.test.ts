import { describe, expect, it } from 'vitest';
import { resultsOf, textOf } from '../../../tools/src/html.fixtures.js';
import { renderSummary } from './index.js';

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
