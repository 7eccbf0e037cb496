import * as analyzer from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawingOf } from './element-drawing.mjs';
import { root } from './run.mjs';

/** @typedef {{ name?: string, description?: string, type?: { text: string }, default?: string, kind?: string, fieldName?: string, attribute?: string, reflects?: boolean, parameters?: object[], return?: object, privacy?: string, static?: boolean }} Item */
/** @typedef {{ kind: string, name: string, tagName?: string, customElement?: boolean, description?: string, superclass?: object, members?: Item[], attributes?: Item[], events?: Item[], slots?: Item[], cssParts?: Item[], cssProperties?: Item[] }} Declaration */
/** @typedef {{ kind: string, path: string, declarations: Declaration[], exports: object[] }} Module */
/** @typedef {{ schemaVersion: string, modules: Module[] }} Manifest */

/** Its types leave out what it exports: how to make a manifest, and the compiler that the sources must be read with. */
const { create, ts } =
  /** @type {{ create: (what: object) => Manifest, ts: typeof import('typescript') }} */ (
    /** @type {unknown} */ (analyzer)
  );

/** Where the elements' classes lie. */
export const elementsSource = join(root, 'packages/elements/src');

/** The classes that elements have in common. @param {string} folder */
function basesIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('-element.ts'));
}

/** The tags that have a folder of their own, in the order of the alphabet. @returns {string[]} */
export function tagsIn(folder = elementsSource) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}.define.ts`)))
    .sort();
}

/**
 * The custom elements manifest (schema 1.0.0): for each tag its attributes, properties, events, slots, parts and
 * tokens, as the docstrings of the classes and the style sheets say. Paths are those of the built files.
 *
 * @returns {Manifest}
 */
export function manifest(folder = elementsSource) {
  const bases = basesIn(folder);
  const files = [...bases, ...tagsIn(folder).map((tag) => `${tag}/${tag}.ts`)];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({ modules, plugins: litPlugin() });
  const details = eventTypes(folder);
  return {
    schemaVersion: made.schemaVersion,
    modules: made.modules
      .filter(({ path }) => !bases.includes(path))
      .map((module) => published(module, folder, details)),
  };
}

/** @param {Module} module @param {string} folder @param {Map<string, string>} details @returns {Module} */
function published({ kind, path, declarations }, folder, details) {
  const tag = dirname(path);
  const file = `dist/${path.replace(/\.ts$/, '.js')}`;
  const found = declarations.find((one) => one.kind === 'class' && hyphened(one.name) === tag);
  if (!found) throw new Error(`${path} holds no element`);
  const { name, description, members = [], attributes = [], events = [], slots = [], cssParts = [] } = found;
  const declaration = {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name,
    ...(description ? { description } : {}),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(withDefault),
    members: members.filter(isOffered).map(withDefault),
    events: events.map((event) => ({
      ...plain(event),
      type: { text: details.get(event.name ?? '') ?? 'Event' },
    })),
    slots: slots.map(plain),
    cssParts: cssParts.map(plain).sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
    cssProperties: tokensOf(tag, folder),
  };
  return {
    kind,
    path: file,
    declarations: [declaration],
    exports: [
      { kind: 'js', name, declaration: { name, module: file } },
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: file },
      },
    ],
  };
}

/** @param {string} name */
function hyphened(name) {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/**
 * Without where it comes from, which readers needn't know. Docstrings are wrapped for the editor: a reader's window wraps
 * them anew.
 *
 * @param {Item} item @returns {Item}
 */
function plain(item) {
  const { name, kind, type, description, fieldName, attribute, reflects, parameters } = item;
  const given = { kind, name, type, fieldName, attribute, reflects, parameters, return: item.return };
  const said = { ...given, description: description?.replaceAll(/\s*\n\s*/g, ' ').trim() };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/**
 * With what it is while nobody sets it, where its description says so: “3 by default”, “`5%` (the default)”.
 *
 * @param {Item} item @returns {Item}
 */
function withDefault(item) {
  const said = plain(item);
  const { description = '', type } = said;
  const [, value, marked, after] =
    /(?:^|[;.] )([^;.]+?) by default\b|`([^`]+)`,? \(?the default\b|\bby default ([^;.]+)/.exec(
      description,
    ) ?? [];
  const byDefault = type?.text.startsWith('boolean') ? 'false' : (value ?? marked ?? after);
  return byDefault === undefined || said.kind === 'method' ? said : { ...said, default: byDefault };
}

/** What code outside may use. @param {Item} member */
function isOffered({ privacy, static: isStatic, name = '' }) {
  return (
    (privacy ?? 'public') === 'public' &&
    !isStatic &&
    !['connectedCallback', 'disconnectedCallback'].includes(name)
  );
}

/** What each event carries, as the DOM's map of events says. @param {string} folder */
function eventTypes(folder) {
  const text = readFileSync(join(folder, 'events.ts'), 'utf8');
  return new Map(
    [...text.matchAll(/'([\w-]+)': (CustomEvent<\w+>);/g)].map(([, name = '', type = '']) => [name, type]),
  );
}

/** The tokens that the style sheets of an element use. @param {string} tag @param {string} folder */
function tokensOf(tag, folder) {
  const purposes = /** @type {Record<string, string>} */ (
    JSON.parse(readFileSync(join(folder, 'token-purposes.json'), 'utf8'))
  );
  const text = drawingOf(tag, folder);
  const used = new Set([...text.matchAll(/var\(--(?:_|scorecard-)([\w-]+)/g)].map(([, name = '']) => name));
  return Object.entries(purposes)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name: `--scorecard-${name}`, description }));
}
