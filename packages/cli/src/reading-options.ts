import type { ReadOptions } from '@scorecard/io/csv';
import type { Arguments } from './command.js';
import { mappingOf } from './mapping-option.js';

/** The options of `@scorecard/io`'s readers, as they were typed. */
export async function readingOptions({ values }: Arguments): Promise<ReadOptions> {
  const { organisation, title, year, mapping } = values;
  return {
    ...(organisation !== undefined && { organisation }),
    ...(title !== undefined && { title }),
    ...((year === 'ending' || year === 'starting') && { year }),
    ...(mapping !== undefined && { mapping: await mappingOf(mapping) }),
  };
}
