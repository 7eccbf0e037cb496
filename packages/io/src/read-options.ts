import type { Frequency, ScorecardInput } from '@scorecard/core';
import type { Field } from './field.js';
import type { Mapping } from './mapping.js';

/** What a reader can't learn from the table itself; every one may be left out. */
export interface ReadOptions {
  /** Whose scorecard it is: rows with another `area` are comparisons. */
  organisation?: string | { name: string; aliases?: string[]; code?: string };
  /** Default: the definitions' title, else the text above the headings, else `Scorecard`. */
  title?: string;
  /** The reporting period; default: the latest observed. */
  period?: string;
  /** Headings in the file and the fields they stand for; null leaves a column out. */
  columns?: Readonly<Record<string, Field | null>>;
  /** How a layout that isn't ours is to be read; `mappings` has some ready-made. The other options go before it. */
  mapping?: Mapping;
  /** What a year alone (`2016`) means to a financial- or academic-year indicator: the year it ends or starts in. */
  year?: 'ending' | 'starting';
  /** How often every indicator is reported; default: the `frequency` column, else inferred from the periods. */
  frequency?: Frequency;
  /** The period from which a wide table's Target column is in force; default: see `wideTargetFrom`. */
  targetFrom?: string;
  /** True where every figure is invented. */
  illustrative?: boolean;
  /** Groups of areas, such as a list of neighbours that was read: figures of their members are theirs. */
  comparators?: ScorecardInput['comparators'];
  /**
   * A document whose indicators say what is measured and how it is judged: the table then only brings figures, which
   * take the place of the document's own for the same period.
   */
  definitions?: ScorecardInput;
}
