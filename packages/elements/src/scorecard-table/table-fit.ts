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
  private columns = 0;
  private isFixed = false;
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

  /** The earliest columns left out. */
  get from(): number {
    return this.isFixed || this.isGivenUp ? 0 : Math.min(Math.max(this.squeeze - 1, 0), this.spare);
  }

  /** How it was fitted, as a class for the style sheet. */
  get name(): string {
    const isMeasured = this.width > 0;
    return [isMeasured && !this.scrolls && 'fits', this.squeeze > 0 && 'tight', this.isGivenUp && 'given-up']
      .filter(Boolean)
      .join(' ');
  }

  get isRecords(): boolean {
    return (this.width > 0 && this.width < RECORDS_BELOW) || this.isGivenUp;
  }

  private get isGivenUp(): boolean {
    return !this.isFixed && this.squeeze > 1 + this.spare;
  }

  /** Begins anew with these columns; `isFixed` keeps them all. */
  reset(columns: number, isFixed: boolean): void {
    this.columns = columns;
    this.isFixed = isFixed;
    this.squeeze = 0;
    this.scrolls = false;
  }

  hostUpdated(): void {
    const place = this.host.renderRoot.querySelector('.scroll');
    if (place === this.place) return;
    this.watch.disconnect();
    this.place = place;
    if (!place) return;
    // Of the place only the width matters: watched itself, its height would call again after each step.
    for (const watched of [place.previousElementSibling, place.firstElementChild]) {
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

  private get spare(): number {
    return Math.max(this.columns - FEWEST, 0);
  }

  private get most(): number {
    return this.isFixed ? 1 : 2 + this.spare;
  }

  private fit(): void {
    const { place } = this;
    if (!place || place.clientWidth === 0) return;
    const before = this.state;
    if (place.clientWidth !== this.width) {
      this.width = place.clientWidth;
      this.squeeze = 0;
      this.scrolls = false;
      if (this.state !== before) this.redraw();
    }
    while (overflows(place) && this.squeeze < this.most) {
      this.squeeze++;
      this.redraw();
    }
    if (overflows(place) === this.scrolls) return;
    this.scrolls = !this.scrolls;
    this.redraw();
  }
}

function overflows(place: Element): boolean {
  return place.scrollWidth > place.clientWidth + 1;
}
