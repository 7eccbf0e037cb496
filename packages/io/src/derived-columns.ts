import { type IndicatorResult, type Scorecard, evaluateScorecard } from '@scorecard/core';
import { quote } from './cell.js';
import type { DataRow } from './data-rows.js';
import { disagreesWithChange, disagreesWithRating } from './derived-text.js';
import { DERIVED_FIELDS, type DerivedField } from './field.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';

const NAMES: Record<DerivedField, string> = {
  travel: 'direction of travel',
  change: 'change',
  distance: 'distance from target',
  rating: 'rating',
};

/** Works out what the table's own columns of ratings and changes say, and warns where they say something else. */
export function checkDerived(
  scorecard: Scorecard,
  rows: readonly DataRow[],
  header: Header,
  idOfRow: ReadonlyMap<number, string>,
  ledger: Ledger,
): void {
  const fields = DERIVED_FIELDS.filter((field) => header.fields.has(field));
  if (fields.length === 0) return;
  const results = new Map(evaluateScorecard(scorecard).indicators.map((result) => [result.id, result]));
  for (const { row, cells } of rows) {
    const result = results.get(idOfRow.get(row) ?? '');
    for (const field of result && !cells.area ? fields : []) {
      const cell = cells[field];
      const heading = header.headings[header.fields.get(field) ?? -1] ?? '';
      const ours = cell && result && workedOut(field, cell.text, heading, result);
      if (!ours) continue;
      const message = `The table says ${quote(cell.text)} for the ${NAMES[field]}, but its figures make it “${ours.replace(/\.$/, '')}”: that is what is used.`;
      ledger.warn(cell, 'derived-differs', message);
    }
  }
}

/** What the figures make, in words, where the cell says another thing; null where it agrees or can't be read. */
function workedOut(
  field: DerivedField,
  text: string,
  heading: string,
  result: IndicatorResult,
): string | null {
  const isPercent = /%|per ?cent/i.test(heading);
  if (field === 'rating') return disagreesWithRating(text, result.rating) ? result.ratingText : null;
  if (field === 'distance') {
    const { difference = null, percent = null, text: made = result.ratingText } = result.distance ?? {};
    const stated = { difference, percent, movement: null, judgement: null };
    return disagreesWithChange(text, stated, isPercent) ? made : null;
  }
  const { travel } = result;
  const nothing = { difference: null, percent: null, movement: null, judgement: null };
  const stated = 'reason' in travel ? nothing : { ...travel, percent: travel.percentChange };
  return disagreesWithChange(text, stated, isPercent) ? travel.text : null;
}
