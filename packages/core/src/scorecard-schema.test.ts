import { describe, expect, it } from 'vitest';
import { isObject } from './salvage.js';
import { schemaDescriptions } from './schema-descriptions.js';
import { scorecardSchema } from './scorecard-schema.js';

/** Every property of a schema with the path of its names. */
function properties(
  schema: unknown,
  path: string[] = [],
): { path: string[]; property: Record<string, unknown> }[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => properties(item, path));
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || !isObject(value)) return properties(value, path);
    return Object.entries(value).flatMap(([name, property]) => [
      ...(isObject(property) ? [{ path: [...path, name], property }] : []),
      ...properties(property, [...path, name]),
    ]);
  });
}

describe('the JSON Schema of a scorecard document', () => {
  it('is published as it comes from the model', async () => {
    const text = `${JSON.stringify(scorecardSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../scorecard.schema.json');
  });

  it('describes every key', () => {
    const bare = properties(scorecardSchema()).filter(({ property }) => property.description === undefined);
    expect(bare.map(({ path }) => path.join('.'))).toEqual(['$schema']);
  });

  it('has no description of a key that the model doesn’t know', () => {
    const paths = properties(scorecardSchema()).map(({ path }) => path);
    const known = new Set(paths.flatMap((path) => [path.at(-1) ?? '', path.slice(-2).join('.')]));
    expect(Object.keys(schemaDescriptions).filter((name) => !known.has(name))).toEqual([]);
  });
});
