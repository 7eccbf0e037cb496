/** The way to a place in a document. */
export type Path = readonly (string | number)[];

/** Lists of an indicator whose items stand alone: a bad one is left out and the rest kept. */
const INDICATOR_LISTS = new Set([
  'observations',
  'commentary',
  'cautions',
  'references',
  'milestones',
  'breakdowns',
]);

/** Settings that say nothing of the judgement. */
const PLAIN_SETTINGS = new Set(['code', 'theme', 'description', 'owner', 'source', 'baseline']);

/** Without these an indicator has nothing to show. */
const ESSENTIALS = new Set(['id', 'title', 'frequency', 'unit', 'observations']);

/** Deeper than any document of the model; it also ends a circular value. */
const DEEPEST = 20;

const PLAIN_PARTS = new Set(['period', 'published', 'licence', 'source']);

/** A document without its bad parts, and where they were. */
export interface Salvage {
  document: unknown;
  dropped: Path[];
}

/**
 * A copy of the document without the bad parts at those paths, or null when nothing can be kept. A bad rule
 * (polarity, target, tolerance, break …) takes the judgement with it: a figure without a colour is safe, one with
 * a colour from half the rules is not.
 */
export function withoutBadParts(document: unknown, paths: readonly Path[]): Salvage | null {
  const copy = copyJson(document);
  const places = paths.map((path) => placeToDrop(path, copy));
  if (places.includes(null)) return null;
  const bad = outermost(places.filter((place) => place !== null));
  const dropped = bad.filter((place) => !keepSuppressed(copy, place));
  for (const place of dropped) markUnjudged(copy, place);
  drop(copy, dropped);
  return { document: copy, dropped };
}

/** A path in the document as it was, from one in the document without the dropped items of its lists. */
export function pathBefore(path: Path, dropped: readonly Path[]): Path {
  const before: (string | number)[] = [];
  for (const key of path) {
    const siblings = dropped.filter((place) => place.length === before.length + 1 && isInside(place, before));
    before.push(
      typeof key === 'number'
        ? indexBefore(
            key,
            siblings.map((place) => Number(place.at(-1))),
          )
        : key,
    );
  }
  return before;
}

function indexBefore(index: number, dropped: readonly number[]): number {
  return dropped.toSorted((a, b) => a - b).reduce((now, gone) => (gone <= now ? now + 1 : now), index);
}

/** The smallest part that can be left out for the rest to stay true. */
function placeToDrop(path: Path, document: unknown): Path | null {
  const [list, index, key, item, inner, innerItem] = path;
  if (list === 'rules' || PLAIN_PARTS.has(String(list))) return [list ?? ''];
  if (index === undefined) return list === 'themes' || list === 'comparators' ? [list] : null;
  if (list === 'themes') return path.slice(0, key === 'commentary' && item !== undefined ? 4 : 2);
  if (list === 'comparators') return path.slice(0, 2);
  if (list !== 'indicators') return null;
  if (!isObject(at(document, path.slice(0, 2)))) return path.slice(0, 2);
  if (key === 'comparisons')
    return path.slice(0, inner === 'observations' && innerItem !== undefined ? 6 : 4);
  if (INDICATOR_LISTS.has(String(key)) && item !== undefined) return path.slice(0, 4);
  return path.slice(0, key === undefined || ESSENTIALS.has(String(key)) ? 2 : 3);
}

/** What is suppressed stays so, whatever is wrong beside it: true where its period and reason are kept without the rest. */
function keepSuppressed(document: unknown, place: Path): boolean {
  const part = at(document, place);
  if (place.at(-2) !== 'observations' || !isObject(part) || part.missing !== 'confidential') return false;
  const rest = Object.keys(part).filter((key) => key !== 'period' && key !== 'missing');
  for (const key of rest) delete part[key];
  return rest.length > 0;
}

/** Where a rule is dropped the indicator, or every indicator, is no longer judged: no polarity is in force, which is not `none`, a policy. */
function markUnjudged(document: unknown, place: Path): void {
  const [list, index, key] = place;
  const indicators = at(document, ['indicators']);
  if (list === 'rules' && Array.isArray(indicators)) indicators.forEach(unjudge);
  const isRule = place.length === 3 && !PLAIN_SETTINGS.has(String(key)) && !INDICATOR_LISTS.has(String(key));
  if (list === 'indicators' && isRule) unjudge(at(document, ['indicators', index as number]));
}

function unjudge(indicator: unknown): void {
  if (isObject(indicator)) indicator.polarity = [];
}

/** Leaves out every place: the items of a list all at once and inner lists first, so that none moves another. */
function drop(document: unknown, places: readonly Path[]): void {
  const byParent = new Map<string, Path[]>();
  for (const place of places) {
    const parent = JSON.stringify(place.slice(0, -1));
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(place);
    else byParent.set(parent, [place]);
  }
  const deepestFirst = [...byParent.values()].sort(([a = []], [b = []]) => b.length - a.length);
  for (const siblings of deepestFirst) dropSiblings(at(document, siblings[0]?.slice(0, -1) ?? []), siblings);
}

function dropSiblings(parent: unknown, places: readonly Path[]): void {
  const keys = new Set(places.map((place) => place.at(-1)));
  if (Array.isArray(parent)) {
    const kept = parent.filter((_, index) => !keys.has(index));
    parent.length = 0;
    for (const item of kept) parent.push(item);
  } else if (isObject(parent)) {
    for (const key of keys) if (key !== 'polarity') delete parent[String(key)];
  }
}

/** Each place once, and none that lies in another. */
function outermost(places: readonly Path[]): Path[] {
  const unique = new Map(places.map((place) => [JSON.stringify(place), place]));
  const isWithinAnother = (place: Path) =>
    place.slice(0, -1).some((_, i) => unique.has(JSON.stringify(place.slice(0, i + 1))));
  return [...unique.values()].filter((place) => !isWithinAnother(place));
}

function isInside(place: Path, other: Path): boolean {
  return other.every((key, i) => key === place[i]);
}

/** The part of a document at a path; undefined where there is none. */
export function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      part !== null && typeof part === 'object' ? (part as Record<string, unknown>)[key] : undefined,
    document,
  );
}

/** A copy of plain JSON, at most as deep as a document can be, without the keys that `keep` refuses. */
export function copyJson(value: unknown, keep: (key: string) => boolean = () => true, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => copyJson(item, keep, depth + 1));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => keep(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, copyJson(inner, keep, depth + 1)]));
}

/** True for a JSON object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
