import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Before anything is measured, and where nothing can be: an element that is hidden. */
const USUAL = { width: 640, size: 13 };
/** The width of a page of A4 within its margins, and its smallest type, in pixels. */
const PAPER = { width: 650, size: 32 / 3 };

/**
 * The room that a chart has and the size of its type, in pixels: text never scales with its box, so a chart is drawn anew
 * for each width.
 */
export class ChartBox implements ReactiveController {
  private measured = USUAL;
  private isPrinting = false;
  // In the next frame: drawing anew changes the height, and an observer mustn't change what it observes.
  private readonly observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => this.measure(entries.at(-1)?.contentRect.width)),
  );

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get width(): number {
    return this.isPrinting ? Math.min(this.measured.width, PAPER.width) : this.measured.width;
  }

  /** The computed size of the smallest type. */
  get size(): number {
    return this.isPrinting ? PAPER.size : this.measured.size;
  }

  hostConnected(): void {
    this.measure(this.host.clientWidth);
    this.observer.observe(this.host);
    window.addEventListener('beforeprint', this.printed);
    window.addEventListener('afterprint', this.printed);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    window.removeEventListener('beforeprint', this.printed);
    window.removeEventListener('afterprint', this.printed);
  }

  private measure(room = 0): void {
    // Taken off the page before the frame came: nothing there has a size.
    if (!this.host.isConnected) return;
    const svg = this.host.shadowRoot?.querySelector('svg.chart');
    const size = svg ? parseFloat(getComputedStyle(svg).fontSize) : this.measured.size;
    const width = Math.floor(room) || USUAL.width;
    if (width === this.measured.width && size === this.measured.size) return;
    this.measured = { width, size };
    this.host.requestUpdate();
  }

  private readonly printed = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
