import { drawingOf } from './element-drawing.mjs';
import { elementsSource, manifest, tagsIn } from './manifest.mjs';

const KINDS = /** @type {const} */ ([
  ['attributes', 'attribute'],
  ['members', 'property or method'],
  ['events', 'event'],
  ['slots', 'slot'],
  ['cssParts', 'part'],
  ['cssProperties', 'token'],
]);

/**
 * What the manifest leaves unsaid, a sentence each: an element or one of its features without a description, and
 * parts, events and tokens of the one that are not those of the other, the drawing. Empty when all is said.
 */
export function manifestProblems(folder = elementsSource) {
  const problems = manifest(folder).modules.flatMap(({ declarations: [element] }) => {
    if (!element) return [];
    const tag = element.tagName ?? '';
    const drawing = drawingOf(tag, folder);
    const drawn = (/** @type {RegExp} */ pattern) =>
      new Set([...drawing.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')));
    const parts = drawn(/\bpart="([^"]+)"/g);
    const placed = tagsIn(folder).filter((other) => drawing.includes(`<${other}`));
    const events = new Set([drawing, ...placed.map((other) => drawingOf(other, folder))].flatMap(eventsIn));
    return [
      ...(element.description ? [] : ['has no description']),
      ...(element.slots?.length ? [] : ['says nothing of its slot']),
      ...KINDS.flatMap(([key, kind]) =>
        (element[key] ?? [])
          .filter(({ description }) => !description?.trim())
          .map(({ name }) => `${kind} “${name ?? ''}” has no description`),
      ),
      ...differences('part', parts, element.cssParts),
      ...differences('event', events, element.events),
    ].map((problem) => `<${tag}> ${problem}`);
  });
  return [...problems, ...missingTokens(folder)];
}

/** The events that a drawing fires; those of the elements that it places reach its page too. @param {string} drawing */
function eventsIn(drawing) {
  return [...drawing.matchAll(/(?:new CustomEvent\(|announce\()\s*'([\w-]+)'/g)].map(([, name = '']) => name);
}

/** @param {string} kind @param {Set<string>} drawn @param {{ name?: string }[]} declared */
function differences(kind, drawn, declared = []) {
  const names = new Set(declared.map(({ name }) => name ?? ''));
  return [
    ...[...drawn].filter((name) => !names.has(name)).map((name) => `doesn’t declare its ${kind} “${name}”`),
    ...[...names]
      .filter((name) => !drawn.has(name))
      .map((name) => `declares a ${kind} “${name}” that it hasn’t`),
  ];
}

/** Tokens that a style sheet uses and token-purposes.json doesn’t say what for. @param {string} folder */
function missingTokens(folder) {
  const known = new Set(
    manifest(folder).modules.flatMap(({ declarations: [element] }) =>
      element?.cssProperties?.map(({ name }) => name),
    ),
  );
  const used = tagsIn(folder).flatMap((tag) => [
    ...drawingOf(tag, folder).matchAll(/var\(--scorecard-([\w-]+)/g),
  ]);
  return [...new Set(used.map(([, name]) => `--scorecard-${name ?? ''}`))]
    .filter((name) => !known.has(name))
    .map((name) => `token-purposes.json doesn’t say what ${name} is for`);
}
