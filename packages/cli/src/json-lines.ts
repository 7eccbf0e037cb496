/** Where a part of JSON text begins, counted in lines from 1; the nearest part around it where it isn't there. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  for (const key of path) {
    const next = childAt(text, at, key);
    if (next === null) break;
    at = next;
  }
  return text.slice(0, at).split('\n').length;
}

/** Where the value of a key, or the item of an index, begins; null where there is none. The text is known to be JSON. */
function childAt(text: string, start: number, key: string | number): number | null {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return null;
  let at = skipSpace(text, start + 1);
  let found: number | null = null;
  for (let i = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; i++) {
    let name: string | number = i;
    if (isObject) {
      const end = skipString(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    // A key that is there twice counts by its last, as JSON.parse has it.
    if (name === key) found = at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

function skipSpace(text: string, at: number): number {
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

/** Past the closing quote of a string that begins at `at`. */
function skipString(text: string, at: number): number {
  for (at++; text[at] !== '"' && at < text.length; at++) if (text[at] === '\\') at++;
  return at + 1;
}

function skipValue(text: string, at: number): number {
  let depth = 0;
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') at = skipString(text, at) - 1;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (letter === ',' && depth === 0) return at;
  }
  return at;
}
