import { type Issue, type Scorecard, type ScorecardInput, safeParseScorecard } from '@scorecard/core';
import type { Place } from './cell.js';
import { figurePlaces } from './figure-places.js';
import type { IndicatorDraft } from './draft.js';
import type { Ledger } from './ledger.js';

type Placed = Place & { isFigure?: boolean };

/** Where the parts of a document are from in its table, by their path in the document. */
export class Places {
  private readonly byPath = new Map<string, Placed>();

  /** Notes the cells of the indicator at an index of the document. */
  add(index: number, { places, row }: IndicatorDraft): void {
    this.byPath.set(`indicators.${index}`, { row, column: 1 });
    for (const [path, place] of places) this.byPath.set(`indicators.${index}.${path}`, place);
  }

  /** The cell of a path itself. */
  at(path: string): Place | null {
    return this.byPath.get(path) ?? null;
  }

  /** The cell of a path, or of the smallest part around it that has one. */
  of(path: readonly (string | number)[]): Placed | null {
    for (let length = path.length; length > 0; length--) {
      const place = this.byPath.get(path.slice(0, length).join('.'));
      if (place) return place;
    }
    return null;
  }
}

/**
 * Reads the document that was made of a table. What core finds wrong is told by row and column; a figure that it
 * leaves out takes back that its row was used, unless the row is that of a whole indicator.
 */
export function readDocument(
  document: ScorecardInput,
  places: Places,
  isWide: boolean,
  ledger: Ledger,
): Scorecard {
  const parse = safeParseScorecard(document);
  for (const issue of parse.issues) ledger.issues.push(placed(issue, places, isWide, ledger));
  const scorecard = parse.ok ? parse.scorecard : parse.kept;
  if (!scorecard) return { version: 1, title: document.title, indicators: [] };
  ledger.places = figurePlaces(scorecard, document, (path) => places.at(path));
  return scorecard;
}

function placed(issue: Issue, places: Places, isWide: boolean, ledger: Ledger): Issue {
  const place = places.of(issue.path ?? []);
  if (!place) return issue;
  if (issue.severity === 'error' && place.isFigure && !isWide) ledger.drop(place.row);
  const { severity, code, message } = issue;
  return { severity, code, message, row: place.row, column: place.column };
}
