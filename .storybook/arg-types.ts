import type { InputType, StrictArgTypes } from 'storybook/internal/types';
import type { Declaration, Item } from '../packages/tools/src/manifest.mjs';
import { tokenRow } from './token-row.js';

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
      const said = described(item, category);
      const { table, ...own } = row(item);
      return [key, { ...said, ...own, table: { ...said.table, ...table } }];
    });
  return Object.fromEntries([
    ...listed(attributes, 'attributes', (item) => ({ control: control(item) })),
    ...listed(properties, 'properties'),
    ...listed(methods, 'methods', ({ name = '' }) => ({ name: `${name}()`, ...kind('method') })),
    ...listed(events, 'events'),
    ...listed(slots, 'slots', () => ({ name: 'slot', ...kind('children') })),
    ...listed(cssParts, 'parts', ({ name = '' }) => ({ name: `::part(${name})`, ...kind('part') })),
    ...listed(cssProperties, 'tokens', ({ name = '' }) => ({ table: tokenRow(name) })),
  ]) as StrictArgTypes;
}

/** What stands in the place of a type: Storybook would draw a dash. */
const kind = (summary: string): InputType => ({ table: { type: { summary } } });

function described(
  { name = '', description = '', type, default: byDefault }: Item,
  category: string,
): InputType {
  const summary = type?.text.replace(' | null', '') ?? '';
  return {
    name,
    description,
    control: false,
    table: {
      category,
      ...(summary ? { type: { summary } } : {}),
      ...(byDefault === undefined ? {} : { defaultValue: { summary: byDefault } }),
    },
  };
}

function control({ name, type }: Item): InputType['control'] & object {
  if (type?.text.startsWith('boolean')) return { type: 'boolean' };
  return type?.text.startsWith('number')
    ? { type: 'number', min: 1 }
    : { type: 'text', disable: name === 'state' };
}
