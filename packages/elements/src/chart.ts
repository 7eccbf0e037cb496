import type { IndicatorResult, Results } from '@scorecard/core';
import type { Point } from '@scorecard/core/graph';
import type { nothing, TemplateResult } from 'lit';
import type { Cell } from './csv-text.view.js';
import type { ChartCursor } from './scorecard-trend/chart-cursor.js';

/** A drawing of a given width; positions of what is read in it are from its plot's corner. */
export interface ChartDrawing {
  width: number;
  height: number;
  /** Of its type, in pixels. */
  size: number;
  plot: { left: number; top: number; width: number; height: number };
}

/** What a chart makes of one indicator. */
export interface Chart<View extends ChartDrawing> {
  /** Draws it for a box of this width and type of this size. */
  view: (room: { width: number; size: number; us: string | undefined }) => View;
  /** The period or periods that it shows. */
  period: string;
  /** What can be read by pointer or key: where the read-out stands, and what the page is told. */
  stops: (view: View) => { at: Point; detail: { period?: string; area?: string } }[];
  /** Between the title and the drawing. */
  lead: TemplateResult;
  drawing: (view: View, cursor: ChartCursor) => TemplateResult;
  /** Below the drawing. */
  notes: (view: View) => readonly string[];
  table: (view: View) => TemplateResult;
  /** The same figures for a file, beginning with their headings. */
  cells: () => Cell[][];
}

/** What stands in its place: the sentence that says why, and a table of what is known. */
export interface NoChart {
  empty: string;
  lead: TemplateResult;
  table: TemplateResult | typeof nothing;
}

/** A chart as drawn last, for the room there was then. */
export interface DrawnChart<View extends ChartDrawing> {
  indicator: IndicatorResult;
  results: Results;
  chart: Chart<View>;
  drawn: View;
}
