import type { Issue } from './issue.js';

/** Characters of the text quoted in a message. */
const QUOTED = 30;

/** What JSON text holds, or an issue that names the line at which it stops being JSON. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; issues: Issue[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, issues: [{ severity: 'error', code: 'bad-json', message: explain(text, error) }] };
  }
}

/** Engines word their own message differently, and some give no place: then the text's start or end is shown. */
function explain(text: string, error: unknown): string {
  if (text.trim() === '') return 'The text is empty. A scorecard begins with { "version": 1, "title": "…".';
  const isCutShort = /end of|unterminated|eof/i.test(String(error));
  const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  const at = isCutShort ? text.trimEnd().length : position;
  const line = text.slice(0, at).split('\n').length;
  if (isCutShort) {
    const tail = text.slice(Math.max(0, at - QUOTED), at);
    return `The text ends too early, on line ${line} after “${tail}”: a closing bracket or quote is missing. A scorecard ends with }.`;
  }
  const found = text.slice(at, at + QUOTED).trim();
  return `This is not JSON from line ${line}, “${found}”. Names and text go in "double quotes", with a comma between items.`;
}
