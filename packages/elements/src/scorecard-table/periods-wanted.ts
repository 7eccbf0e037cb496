import type { Choices } from './table-arrange.view.js';

/** How many periods are asked for, by the reader or else by the page; null for as many as fit. */
export function periodsWanted({ periods }: Choices, ofPage: number | null | undefined): number | null {
  return periods === 'fit' ? null : (periods ?? ofPage ?? null);
}
