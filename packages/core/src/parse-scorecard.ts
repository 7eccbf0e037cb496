import { checkScorecard } from './check-scorecard.js';
import { type Issue, ScorecardError } from './issue.js';
import { readJson } from './read-json.js';
import { readStructure } from './read-structure.js';
import type { Scorecard } from './scorecard-model.js';

/**
 * What came of reading a document. `issues` of one that is ok are warnings. Where it isn't, `kept` is the part that
 * still holds, without the bad parts and without any judgement that a bad rule would have made; absent when
 * nothing does.
 */
export type ScorecardParse =
  { ok: true; scorecard: Scorecard; issues: Issue[] } | { ok: false; issues: Issue[]; kept?: Scorecard };

/** Reads a scorecard document, as JSON text or a value. Throws a ScorecardError that holds every issue. */
export function parseScorecard(input: unknown): Scorecard {
  const parse = safeParseScorecard(input);
  if (!parse.ok) throw new ScorecardError(parse.issues.filter(({ severity }) => severity === 'error'));
  return parse.scorecard;
}

/** As `parseScorecard`, returning the issues, warnings too, instead of throwing: it never throws, whatever it is given. */
export function safeParseScorecard(input: unknown): ScorecardParse {
  try {
    return read(input);
  } catch (error) {
    const message = `This could not be read as a scorecard document: ${String(error)}.`;
    return { ok: false, issues: [{ severity: 'error', code: 'unreadable', message }] };
  }
}

function read(input: unknown): ScorecardParse {
  const json = typeof input === 'string' ? readJson(input) : { ok: true as const, value: input };
  if (!json.ok) return json;
  const structure = readStructure(json.value);
  if (!structure.document) return { ok: false, issues: structure.issues };
  const { scorecard, issues: more } = checkScorecard(structure.document);
  const placed = more.map((issue) => ({ ...issue, path: [...structure.pathInInput(issue.path ?? [])] }));
  const issues = [...structure.issues, ...placed];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues, kept: scorecard };
  return { ok: true, scorecard, issues };
}
