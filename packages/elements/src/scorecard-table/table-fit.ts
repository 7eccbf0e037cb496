import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this width each row is a record; the style sheet's container query says the same. */
const RECORDS_BELOW = 640;
/** So many periods are kept in a row, however little room there is. */
const FEWEST = 2;

type Host = ReactiveControllerHost & { renderRoot: Element | DocumentFragment };

/**
 * Fits the table to its place by what it measures, whatever the figures' length, the font or the spacing: verdicts
 * stack, then the earliest periods give way (a row opens to them), then rows become records. Where a page or a
 * reader asked for a number of periods they stay, and the table scrolls.
 */
export class TableFit implements ReactiveController {
  private squeeze = 0;
  private width = 0;
  private letters = 0;
  private columns = 0;
  private isFixed = false;
  private isLong = false;
  private place: Element | null = null;
  private frame = 0;
  // In the next frame: fitting changes the table's size, and an observer mustn't change what it observes.
  private readonly watch = new ResizeObserver(() => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.fit());
  });

  /** `redraw` draws at once, so that each step can be measured. */
  constructor(
    private readonly host: Host,
    private readonly redraw: () => void,
  ) {
    host.addController(this);
  }

  /** Whether the table is still wider than its place. */
  scrolls = false;
  /** While a long table is fitted by its widest rows alone, which stand before it for the moment. */
  isMeasuring = false;
  private isMeasured = false;
  private isBusy = false;

  /** The earliest columns left out. */
  get from(): number {
    return this.isFixed || this.isGivenUp ? 0 : Math.min(Math.max(this.squeeze - 1, 0), this.spare);
  }

  /** How it was fitted, as a class for the style sheet. */
  get name(): string {
    const isPlaced = this.width > 0;
    return [
      isPlaced && (this.scrolls ? 'sideways' : 'fits'),
      this.squeeze > 0 && 'tight',
      this.isGivenUp && 'given-up',
      this.isMeasured && 'long-table',
    ]
      .filter(Boolean)
      .join(' ');
  }

  get isRecords(): boolean {
    return (this.width > 0 && this.width < RECORDS_BELOW) || this.isGivenUp;
  }

  private get isGivenUp(): boolean {
    return !this.isFixed && this.squeeze > 1 + this.spare;
  }

  /** Begins anew with these columns; `isFixed` keeps them all, `isLong` measures a few rows for the rest. */
  reset(columns: number, isFixed: boolean, isLong: boolean): void {
    this.columns = columns;
    this.isFixed = isFixed;
    this.isLong = isLong;
    this.isMeasuring = isLong;
    this.isMeasured = false;
    this.squeeze = 0;
    this.scrolls = false;
  }

  hostUpdated(): void {
    const place = this.host.renderRoot.querySelector('.scroll:not(.probe)');
    if (place === this.place) return;
    this.watch.disconnect();
    this.place = place;
    if (!place) return;
    place.addEventListener('scroll', this.tellMore, { passive: true });
    // Of the place only the width matters: watched itself, its height would call again after each step.
    for (const watched of [this.breadth, this.breadth?.firstElementChild, place.firstElementChild]) {
      if (watched) this.watch.observe(watched);
    }
  }

  /** Put back into the page, there is a place to watch again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch.disconnect();
    cancelAnimationFrame(this.frame);
    this.place = null;
  }

  private get state(): string {
    return [this.name, this.from, this.isRecords].join();
  }

  /** As wide as the table's place; in it stand letters, whose width is that of the font and its spacing. */
  private get breadth(): Element | null {
    return this.host.renderRoot.querySelector('.breadth');
  }

  private get spare(): number {
    return Math.max(this.columns - FEWEST, 0);
  }

  private get most(): number {
    return this.isFixed ? 1 : 2 + this.spare;
  }

  /** Fits a long table by the rows that stand before it; one that isn't in sight yet is left for when it is. */
  measure(): void {
    if (!this.isMeasuring || this.isBusy) return;
    const probe = this.host.renderRoot.querySelector('.probe');
    // Each step draws, and each drawing calls this.
    this.isBusy = true;
    const isInSight = probe !== null && probe.clientWidth > 0;
    let sizes: Map<string, string> | null = null;
    if (isInSight) {
      this.width = probe.clientWidth;
      this.squeezeInto(probe);
      sizes = sizesOf(probe, this.scrolls);
    }
    this.isMeasuring = false;
    this.isMeasured = isInSight;
    this.redraw();
    this.isBusy = false;
    if (!(this.place instanceof HTMLElement)) return;
    for (const [name, size] of sizes ?? []) this.place.style.setProperty(name, size);
  }

  private fit(): void {
    const { place } = this;
    if (!place || place.clientWidth === 0) return;
    const before = this.state;
    const letters = this.breadth?.firstElementChild?.getBoundingClientRect().width ?? 0;
    if (place.clientWidth !== this.width || letters !== this.letters) {
      this.width = place.clientWidth;
      this.letters = letters;
      this.squeeze = 0;
      this.scrolls = false;
      this.isMeasuring = this.isLong;
      this.isMeasured = false;
      if (this.isLong || this.state !== before) this.redraw();
    }
    if (!this.isLong) this.squeezeInto(place);
    this.tellMore();
  }

  /** Marks the place while columns are left to scroll to, and once some are past. */
  private readonly tellMore = (): void => {
    const { place } = this;
    if (!place) return;
    const past = Math.abs(place.scrollLeft);
    const left = place.scrollWidth - place.clientWidth - past;
    place.toggleAttribute('data-more', this.scrolls && left > 1);
    place.toggleAttribute('data-past', this.scrolls && past > 1);
  };

  private squeezeInto(place: Element): void {
    while (overflows(place) && this.squeeze < this.most) {
      this.squeeze++;
      this.redraw();
    }
    if (overflows(place) === this.scrolls) return;
    this.scrolls = !this.scrolls;
    this.redraw();
  }
}

/** The table itself to a part of a pixel; what stands in it as far as a browser tells, in whole ones. */
function overflows(place: Element): boolean {
  const excess = (place.firstElementChild?.getBoundingClientRect().width ?? 0) - place.clientWidth;
  return excess > 0.9 || place.scrollWidth > place.clientWidth + 1;
}

/** The tracks of a row, a usual row's height and, for a table that scrolls, its breadth. Titles have what is left. */
function sizesOf(place: Element, scrolls: boolean): Map<string, string> {
  const columns = [...place.querySelectorAll('thead th')].map((heading) => {
    const { width } = heading.getBoundingClientRect();
    const size = heading.matches('.measure') ? `minmax(${Math.min(width, 144)}px, 1fr)` : `${width}px`;
    if (!heading.matches('.period')) return size;
    const isFirst = !heading.previousElementSibling?.matches('.period');
    const isLast = !heading.nextElementSibling?.matches('.period');
    return `${isFirst ? '[periods-start] ' : ''}${size}${isLast ? ' [periods-end]' : ''}`;
  });
  const heights = [...place.querySelectorAll('.measure-row')].map(
    (row) => row.getBoundingClientRect().height,
  );
  return new Map([
    ['--_columns', columns.join(' ')],
    ['--_row-height', `${heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0}px`],
    ['--_breadth', scrolls ? `${place.scrollWidth}px` : 'auto'],
  ]);
}
