import type { InputType, StrictArgTypes } from 'storybook/internal/types';
import type { Declaration, Item } from '../packages/tools/src/manifest.mjs';

/**
 * An element's features as Storybook's table shows them. Storybook's own reading goes by name alone, and would lose an
 * attribute to a part of the same name; here attributes and properties are named as stories pass them, all else by kind.
 */
export function argTypesOf(element: Declaration): StrictArgTypes {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  const listed = (items: Item[], category: string, row: (item: Item) => InputType = () => ({})) =>
    items.map((item) => {
      const key =
        item.fieldName ?? (category === 'properties' ? item.name : `${category} ${item.name ?? ''}`);
      return [key, { ...described(item, category), ...row(item) }];
    });
  return Object.fromEntries([
    ...listed(attributes, 'attributes', (item) => ({ control: control(item) })),
    ...listed(properties, 'properties'),
    ...listed(methods, 'methods'),
    ...listed(events, 'events'),
    ...listed(slots, 'slots', () => ({ name: 'default' })),
    ...listed(cssParts, 'parts, for ::part()'),
    ...listed(cssProperties, 'tokens', ({ name = '' }) => tokenGroup(name)),
  ]) as StrictArgTypes;
}

function described({ name = '', description = '', type }: Item, category: string): InputType {
  const summary = type?.text.replace(' | null', '') ?? '';
  return {
    name,
    description,
    control: false,
    table: { category, ...(summary ? { type: { summary } } : {}) },
  };
}

function control({ name, type }: Item): InputType['control'] & object {
  if (type?.text.startsWith('boolean')) return { type: 'boolean' };
  return type?.text.startsWith('number')
    ? { type: 'number', min: 1 }
    : { type: 'text', disable: name === 'state' };
}

/** Tokens stand in groups that are closed at first: they are many, and the same in most elements. */
function tokenGroup(name: string): InputType {
  const [, kind = ''] = /^--scorecard-(text|space|line)-/.exec(name) ?? [];
  const groups: Record<string, string> = { text: 'type', space: 'room', line: 'lines' };
  return { table: { category: 'tokens', subcategory: groups[kind] ?? 'colours and others' } };
}
