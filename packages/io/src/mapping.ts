import type { Field } from './field.js';
import { headingKey } from './field.js';

/** What is said of figures beside the table, as its cells would say it: `{ unit: '%', polarity: 'Low' }`. */
export type Facts = Readonly<Partial<Record<Field, string>>>;

/**
 * How a layout that isn't ours is to be read. Headings are found in any case, with spaces or underscores; those that
 * are not named here are recognised by their usual spellings.
 */
export interface Mapping {
  /** Headings and the field that each holds; null leaves a column out. Where several hold one field, the first that is filled in the row counts, in this order. */
  columns?: Readonly<Record<string, Field | null>>;
  /** Headings of columns that each hold the figures of an indicator, and what is said of it; without a `title` the heading names it. */
  measures?: Readonly<Record<string, Facts>>;
  /** Headings of columns that tell several measures of one indicator apart: `Births` is `Births (Count)` where its rows differ there. */
  apart?: readonly string[];
  /** The rows to read, by what a column says; others are skipped, each with an issue. */
  only?: Readonly<Record<string, string | readonly string[]>>;
  /** What holds of every row, whatever its cells say. */
  fixed?: Facts;
  /** What holds of every row of one indicator, by its name, id or code; it goes before `fixed`. */
  indicators?: Readonly<Record<string, Facts>>;
  /** What a field's words mean: `{ polarity: { Bigger: 'High' } }`. */
  words?: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>>;
  /** What a year alone means to a financial- or academic-year indicator: the year it ends or starts in. */
  year?: 'ending' | 'starting';
}

/** The options that bear on headings and bare years: those of the reader go before those of its mapping. */
type MappingOptions = Pick<Mapping, 'columns' | 'year'> & { mapping?: Mapping };

/** The fields of headings that are named for this table, looked up by `headingKey`; the option goes before the mapping. */
export function namedColumns({ columns = {}, mapping = {} }: MappingOptions): Map<string, Field | null> {
  const own = new Map(Object.entries(columns).map(([heading, field]) => [headingKey(heading), field]));
  const rest = Object.entries(mapping.columns ?? {}).map(
    ([heading, field]) => [headingKey(heading), field] as const,
  );
  return new Map([...own, ...rest.filter(([key]) => !own.has(key))]);
}

/** What a year alone means, by the option, else by the mapping. */
export function yearMeaning({ year, mapping }: MappingOptions): Mapping['year'] {
  return year ?? mapping?.year;
}

/** The headings that parts of a mapping name, as `headingKey` has them. */
export function keysOf(
  ...parts: (Readonly<Record<string, unknown>> | readonly string[] | undefined)[]
): Set<string> {
  const headings = parts.flatMap((part = []) =>
    Array.isArray(part) ? (part as string[]) : Object.keys(part),
  );
  return new Set(headings.map(headingKey));
}
