import type { Labels } from '@scorecard/core';
import type { PeriodColumn } from '@scorecard/core/graph';
import type { Arrangement, Choices } from './table-arrange.view.js';
import type { TableDetail } from './table-detail.view.js';
import type { TableRow } from './table-row.view.js';
import type { TableView } from './scorecard-table.view.js';

/** What the table's templates share: what is drawn, as what, and what a reader's actions call. */
export interface TableDrawing {
  view: TableView;
  labels: Labels;
  level: number;
  /** The columns that there is room for. */
  columns: PeriodColumn[];
  /** How many earlier ones there is no room for. */
  from: number;
  choices: Choices;
  /** How many periods the reader or the page asks for; null for as many as fit. */
  periods: number | null;
  arranged: Arrangement;
  /** Wide enough for a row a measure; else each is a record, and headings sort nothing. */
  isRecords: boolean;
  /** A class for how it was fitted to its place. */
  room: string;
  scrolls: boolean;
  isPrinting: boolean;
  /** How many rows are drawn so far. */
  limit: number;
  isBusy: boolean;
  /** A few rows of a long table stand before it, to be measured, and the table waits. */
  isMeasuring: boolean;
  /** Paper has the evidence of every row, unless the page has it in a card. */
  printsDetail: (id: string) => boolean;
  /** Null where the page asked for none. */
  tools: { isOpen: boolean } | null;
  isOpen: (id: string) => boolean;
  detail: (row: TableRow) => TableDetail;
  act: TableActions;
}

/** What a reader can do. */
export interface TableActions {
  /** Takes up these choices; `said` is announced, or else how many measures are left. */
  choose: (change: Partial<Choices>, said?: string) => void;
  /** Sorts by a column; by the same again the other way. */
  sort: (by: string) => void;
  toggle: (id: string) => void;
  reset: () => void;
  copy: () => void;
  download: () => void;
}

/** Fewer measures are taken in at a glance: no controls. */
const FEW = 8;
/** So many ask for controls that stand open. */
const MANY = 20;

/** The controls as the page asks for them: `none`, `open` or `closed`; by default by how many measures there are. */
export function toolsOf(setting: string | null, total: number, isRecords: boolean): TableDrawing['tools'] {
  if (setting === 'open' || setting === 'closed') return { isOpen: setting === 'open' };
  return setting === 'none' || total < FEW ? null : { isOpen: total >= MANY && !isRecords };
}
