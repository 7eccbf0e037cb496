import type { Labels, Results } from '@scorecard/core';
import { PERIODS } from '@scorecard/core/graph';
import { fill } from '@scorecard/core/labels';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { hasEngine } from '../data-source.js';
import type { SelectDetail, SortDetail } from '../events.js';
import { findTheme, noThemeText } from '../find-theme.js';
import type { Outcome } from '../element-state.js';
import { ScorecardElement } from '../scorecard-element.js';
import { wholeNumber } from '../settings.js';
import { WholePage } from '../whole-page.js';
import { PrintWhole } from './print-whole.js';
import { tableBones, tableTemplate } from './scorecard-table.template.js';
import { tableView, type TableView } from './scorecard-table.view.js';
import { arrange, NO_CHOICES, sortedText, stillChosen, type Choices } from './table-arrange.view.js';
import { periodsWanted } from './periods-wanted.js';
import { tableDetail } from './table-detail.view.js';
import { toolsOf, type TableActions, type TableDrawing } from './table-drawing.js';
import { copyTable, downloadTable } from './table-files.js';
import { TableFit } from './table-fit.js';
import type { Order } from './table-order.view.js';
import { isLong } from './table-sample.view.js';
import type { TableRow } from './table-row.view.js';
import { tableSheets } from './table-sheets.js';
import { TableSlices } from './table-slices.js';

/**
 * A report's measures, one a row, by theme: last periods, direction of travel, target, distance from it and trend.
 * Readers sort, filter, open a row to its evidence, and take the table away as CSV.
 *
 * @fires scorecard-load - Figures are drawn.
 * @fires scorecard-error - There is nothing new to draw.
 * @fires scorecard-sort - Another order: `detail.column`, `detail.descending`, `detail.grouped`.
 * @fires scorecard-select - A row was opened: `detail.indicator`.
 * @slot - What to show until the table is drawn, and when it can't be. A plain table there is read, where nothing else is given.
 * @csspart head - The title with what stands below it.
 * @csspart title - The heading.
 * @csspart subtitle - The reporting period.
 * @csspart illustrative - The line that says that figures are invented.
 * @csspart tools - Search, filters, choice of periods, copy and download.
 * @csspart region - The box that scrolls where the table is wider than the page.
 * @csspart table - The table.
 * @csspart theme - The title of a theme’s rows.
 * @csspart counts - The number of a theme’s measures by rating.
 * @csspart row - A measure’s row.
 * @csspart travel - The cell that says which way it is going.
 * @csspart rating - The cell that says how it stands against its target.
 * @csspart mark - Each rating or direction’s shape.
 * @csspart graph - Each graph.
 * @csspart detail - The row that a measure opens to.
 * @csspart commentary - What the council says of a measure, with its actions.
 * @csspart comparison - The table of others’ figures.
 * @csspart figures - A measure’s table of figures.
 * @csspart source - Where the figures come from.
 * @csspart key - What the markers mean.
 */
export class ScorecardTable extends ScorecardElement<TableView> {
  static override styles = [...ScorecardElement.styles, ...tableSheets];

  static override properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber },
    label: {},
    tools: {},
  };

  /** Only the measures of this theme, by its id. */
  declare theme: string | null;
  /** Level of the caption's heading, 1 to 6; 2 by default. */
  declare headingLevel: number | null;
  /** The heading, in the place of the document's or the theme's title. */
  declare label: string | null;
  /** `none`: no search, filters, choice of periods or download. `open`, `closed`: how they stand at first. */
  declare tools: string | null;

  private choices: Choices = NO_CHOICES;
  private readonly opened = new Set<string>();
  private made: { results: Results; view: TableView } | null = null;
  private held: HTMLElement | null = null;
  private readonly page = new WholePage(this, () => this.reload());
  private readonly print = new PrintWhole(this);
  private readonly slices = new TableSlices(this);
  private readonly room = new TableFit(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  /** True for a measure that has a row here, hidden or not. */
  holdsIndicator(id: string): boolean {
    return this.rowOf(id) !== undefined && this.renderRoot.querySelector('table') !== null;
  }

  /** Moves focus to a measure's row, lifting what hides it. False, and nothing done, where it has no row here. */
  focusIndicator(id: string): boolean {
    const { made } = this;
    const row = this.rowOf(id);
    if (!made || !row) return false;
    const isHidden = !arrange(made.view, this.choices).shown.includes(row);
    if (isHidden) this.choices = { ...this.choices, text: '', theme: '', rating: '' };
    if (isHidden || this.slices.isBusy) {
      this.slices.finish();
      this.requestUpdate();
      this.performUpdate();
    }
    const place = this.renderRoot.querySelector(`tr[data-indicator="${CSS.escape(id)}"] .toggle`);
    if (!(place instanceof HTMLElement)) return false;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
    return true;
  }

  protected override outcome(results: Results): Outcome<TableView> {
    const { labels } = results;
    const theme = this.theme ? findTheme(results, this.theme) : null;
    if (this.theme && !theme) return { kind: 'error', message: noThemeText(results, this.theme) };
    const view = this.make(results);
    if (view.total === 0) return { kind: 'empty', message: labels.states.empty };
    const isStale = ({ indicator }: TableRow) => indicator.flags.includes('stale');
    const stale = view.groups.every(({ rows }) => rows.every(isStale));
    return { kind: 'drawn', view, stale };
  }

  protected override draw(_: TableView, labels: Labels, status: TemplateResult): TemplateResult {
    return html`${status}${this.made && tableTemplate(this.drawing(this.made, labels))}`;
  }

  protected override bones(): TemplateResult {
    return tableBones(!this.theme);
  }

  /** A plain table, once the page holds all of it. Where nothing can read it, it is left as it is. */
  protected override lightSource(): unknown {
    const table = this.querySelector('table');
    return table && hasEngine() && this.page.isRead() ? table : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.held = this.shadowRoot?.activeElement as HTMLElement | null;
    super.willUpdate(changed);
  }

  /** A row that moves lets go of the focus. */
  protected override updated(): void {
    this.room.measure();
    super.updated();
    const { held } = this;
    if (held?.isConnected && this.shadowRoot?.activeElement !== held) held.focus({ preventScroll: true });
  }

  /** A long table is complete when its last row is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.slices.isBusy || !this.isConnected) return isDone;
    await new Promise((resolve) => setTimeout(resolve));
    return this.getUpdateComplete();
  }

  private rowOf(id: string): TableRow | undefined {
    return this.made?.view.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  }

  private make(results: Results): TableView {
    const theme = this.theme ? findTheme(results, this.theme) : null;
    const wanted = periodsWanted(this.choices, this.periods);
    const view = tableView(results, theme, wanted ?? PERIODS, this.label);
    this.made = { results, view };
    this.choices = stillChosen(view, this.choices);
    this.room.reset(view.columns.length, wanted !== null, isLong(view));
    this.slices.reach(view.total);
    return view;
  }

  private drawing({ results, view }: { results: Results; view: TableView }, labels: Labels): TableDrawing {
    const { choices, room, slices, print, act } = this;
    const from = print.isPrinting ? view.paperFrom : room.from;
    const columns = view.columns.slice(from);
    return {
      view,
      labels,
      level: this.headingLevel ?? 2,
      columns,
      from,
      choices,
      periods: periodsWanted(choices, this.periods),
      arranged: arrange(view, choices),
      isRecords: room.isRecords,
      room: room.name,
      scrolls: room.scrolls,
      isPrinting: print.isPrinting,
      limit: slices.limit,
      isBusy: slices.isBusy,
      isMeasuring: room.isMeasuring,
      printsDetail: (id) =>
        !document.querySelector(`indicator-card[indicator="${CSS.escape(id)}"]:not([data-print="none"] *)`),
      tools: toolsOf(this.tools, view.total, room.isRecords),
      isOpen: (id) => this.opened.has(id),
      detail: (row) => tableDetail(results, row, columns),
      act,
    };
  }

  private readonly act: TableActions = {
    choose: (change, said) => {
      const { periods, order, isGrouped } = this.choices;
      this.choices = { ...this.choices, ...change };
      if (!this.made) return;
      if (this.choices.periods !== periods || this.choices.isGrouped !== isGrouped) this.slices.restart();
      if (this.choices.periods !== periods) this.make(this.made.results);
      const { shown, total } = arrange(this.made.view, this.choices);
      this.say(said ?? fill(this.made.results.labels.table.counted, { count: shown.length, total }));
      if (this.choices.order !== order || this.choices.isGrouped !== isGrouped) this.tellOrder();
    },
    sort: (by) => {
      if (!this.made) return;
      const { order: before } = this.choices;
      const order: Order = { by, isDescending: before.by === by && !before.isDescending };
      this.act.choose({ order }, sortedText(order, this.made.view));
    },
    toggle: (id) => {
      if (!this.opened.delete(id)) {
        this.opened.add(id);
        const detail: SelectDetail = { indicator: id };
        this.dispatchEvent(
          new CustomEvent('scorecard-select', { detail, bubbles: true, composed: true, cancelable: true }),
        );
      }
      this.requestUpdate();
    },
    reset: () => this.act.choose(NO_CHOICES, this.made?.results.labels.table.wasReset),
    copy: () => {
      if (this.made) void copyTable(this.made.view, this.choices).then((said) => this.say(said));
    },
    download: () => {
      if (this.made) this.say(downloadTable(this.made.view, this.choices));
    },
  };

  private tellOrder(): void {
    const { order, isGrouped } = this.choices;
    const detail: SortDetail = { column: order.by, descending: order.isDescending, grouped: isGrouped };
    this.dispatchEvent(new CustomEvent('scorecard-sort', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scorecard-table': ScorecardTable;
  }
}
