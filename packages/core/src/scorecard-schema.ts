import * as z from 'zod/mini';
import { isObject } from './salvage.js';
import { schemaDescriptions } from './schema-descriptions.js';
import { scorecardModel } from './scorecard-model.js';

/** The JSON Schema of a scorecard document, from the same model that reads it, with a description for every key. */
export function scorecardSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scorecardModel, { io: 'input', target: 'draft-7' });
  const described = describe(schema, []) as Record<string, unknown>;
  return {
    ...described,
    title: 'Scorecard',
    description: 'How an organisation performs: its indicators, their targets, figures and comparisons.',
    properties: { $schema: { type: 'string' }, ...(described.properties as object) },
    patternProperties: { '^x-': {} },
  };
}

/** A copy in which every property has its description and every object allows keys of the author's own. */
function describe(schema: unknown, path: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map((item) => describe(item, path));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== 'properties' || !isObject(value)) return [key, describe(value, path)];
    return [key, describeProperties(value, path)];
  });
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  return isObject(copy.properties) ? { ...copy, patternProperties: { '^x-': {} } } : copy;
}

function describeProperties(
  properties: Record<string, unknown>,
  path: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const here = [...path, name];
      return [name, { description: descriptionOf(here), ...(describe(property, here) as object) }];
    }),
  );
}

/** The description of the longest end of the path that has one: `targets.value` before `value`. */
function descriptionOf(path: readonly string[]): string | undefined {
  return schemaDescriptions[path.slice(-2).join('.')] ?? schemaDescriptions[path.at(-1) ?? ''];
}
