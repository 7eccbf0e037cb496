/** A part of the document that no table of the workbook can hold: where it is (`/indicators/3/markers`) and its JSON. */
export interface Detail {
  path: string;
  json: string;
}

type Key = string | number;

/** What a document has that the one read back from its tables has not, by the smallest parts that tell it all. */
export function detailsOf(document: unknown, readBack: unknown, path: readonly Key[] = []): Detail[] {
  if (Object.is(document, readBack)) return [];
  const whole = [
    { path: path.map((key) => `/${encode(String(key))}`).join(''), json: JSON.stringify(document) },
  ];
  if (Array.isArray(document)) {
    if (!Array.isArray(readBack) || document.length !== readBack.length) return whole;
    return document.flatMap((item, i) => detailsOf(item, readBack[i], [...path, i]));
  }
  if (!isObject(document) || !isObject(readBack)) return whole;
  const given = Object.entries(document).filter(([, value]) => value !== undefined);
  const isMore = Object.entries(readBack).some(
    ([key, value]) => value !== undefined && document[key] === undefined,
  );
  if (isMore && path.length > 0) return whole;
  return given.flatMap(([key, value]) =>
    Object.hasOwn(readBack, key)
      ? detailsOf(value, readBack[key], [...path, key])
      : detailsOf(value, undefined, [...path, key]),
  );
}

/** Puts a detail in its place; false where that is no longer there or the JSON is none. */
export function applyDetail(document: Record<string, unknown>, { path, json }: Detail): boolean {
  const keys = path.split('/').slice(1).map(decode);
  const last = keys.pop();
  let part: unknown = document;
  for (const key of keys) {
    if (part === null || typeof part !== 'object' || !Object.hasOwn(part, key)) return false;
    part = (part as Record<string, unknown>)[key];
  }
  if (last === undefined || part === null || typeof part !== 'object') return false;
  if (Array.isArray(part) && !(Number(last) < part.length)) return false;
  try {
    const value: unknown = JSON.parse(json);
    Object.defineProperty(part, last, { value, enumerable: true, writable: true, configurable: true });
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** As RFC 6901 writes a pointer into JSON. */
function encode(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

function decode(key: string): string {
  return key.replace(/~1/g, '/').replace(/~0/g, '~');
}
