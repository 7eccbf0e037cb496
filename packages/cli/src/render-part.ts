import type { Results, Scorecard } from '@scorecard/core';
import { renderCard, renderNotes, renderReport, renderSummary, renderTable } from '@scorecard/core/html';
import type { Arguments } from './command.js';
import { Failure } from './failure.js';
import { findIndicator } from './find-indicator.js';
import { findTheme } from './find-theme.js';
import { type Part, PARTS, renderWords as words } from './render-text.js';

/** The part that `--only` asks for; null for the whole page. Throws where what is typed beside it doesn't go with it. */
export function partOf({ values }: Arguments): Part | null {
  const part = PARTS.find((it) => it === values['only']) ?? null;
  if (part === 'card' && values['indicator'] === undefined) throw new Failure(words.cardOfWhich);
  if (values['indicator'] !== undefined && part !== 'card' && part !== 'table')
    throw new Failure(words.goesWith('indicator', ['card', 'table']));
  if (values['theme'] !== undefined && part !== 'table')
    throw new Failure(words.goesWith('theme', ['table']));
  return part;
}

/** A piece of HTML to paste into a page: no document round it, no script, no style. */
export function renderPart(
  part: Part,
  results: Results,
  scorecard: Scorecard,
  { values }: Arguments,
): string {
  const { indicator, theme } = values;
  const id = indicator === undefined ? null : findIndicator(scorecard, indicator);
  switch (part) {
    case 'card':
      return `${renderCard(results, id ?? '')}\n`;
    case 'table':
      return `${renderTable(results, {
        ...(theme !== undefined && { theme: findTheme(scorecard, theme) }),
        ...(id !== null && { indicators: [id] }),
      })}\n`;
    case 'summary':
      return `${renderSummary(results)}\n`;
    case 'notes':
      return `${renderNotes(results)}\n`;
    case 'report':
      return `${renderReport(results)}\n`;
  }
}
