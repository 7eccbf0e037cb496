import type { Issue } from './issue.js';

/** What JSON text holds, or an issue that names the line at which it stops being JSON. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; issues: Issue[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, issues: [{ severity: 'error', code: 'bad-json', message: explain(text, error) }] };
  }
}

/** Engines word their own message differently and some give no place, so the place is found from what they do say. */
function explain(text: string, error: unknown): string {
  if (text.trim() === '') return 'The text is empty. A scorecard begins with { "version": 1, "title": "…".';
  const position = /position (\d+)/.exec(String(error))?.[1];
  const at = position === undefined ? text.length : Number(position);
  const isCutShort = text.slice(at).trim() === '';
  const before = text.slice(0, at).split('\n');
  const tail = text.slice(Math.max(0, at - 30), at).trim();
  const where = `line ${before.length}, after “${tail}”`;
  return isCutShort
    ? `The text ends too early, at ${where}: a closing bracket or quote is missing. A scorecard ends with }.`
    : `This is not JSON from ${where}. Names and text go in "double quotes", with a comma between items.`;
}
