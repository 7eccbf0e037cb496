import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that go back and on, in the direction that figures follow one another. */
const BACK = ['ArrowLeft', 'ArrowUp'];
const ON = ['ArrowRight', 'ArrowDown'];
const PAGE = 10;

/**
 * Which figure is being read, by pointer or by key; null for none. A chart is one tab stop: a slider along its figures, since
 * that is the role whose arrow keys and values every screen reader passes on.
 */
export class ChartCursor implements ReactiveController {
  index: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly count: () => number,
    private readonly chosen: (index: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** What is read, within the figures there are. */
  get at(): number | null {
    return this.index === null || this.count() === 0 ? null : Math.min(this.index, this.count() - 1);
  }

  /** Reads a figure, without choosing it: what a pointer does on its way. */
  pointTo(index: number | null): void {
    if (index === this.index) return;
    this.index = index;
    this.host.requestUpdate();
  }

  /** Reads a figure and tells the page so. */
  moveTo(index: number): void {
    this.pointTo(index);
    this.chosen(index);
  }

  /** Moves by key, from `start` when nothing is read yet; keys with no meaning here are left to the page. */
  key(event: KeyboardEvent, start: number): void {
    const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : this.target(event.key, start);
    if (to === undefined) return;
    event.preventDefault();
    if (to === null) this.pointTo(null);
    else this.moveTo(Math.min(Math.max(to, 0), this.count() - 1));
  }

  private target(key: string, start: number): number | null | undefined {
    const { at } = this;
    if (key === 'Escape') return at === null ? undefined : null;
    if (key === 'Home') return 0;
    if (key === 'End') return this.count() - 1;
    const by = BACK.includes(key) ? -1 : ON.includes(key) ? 1 : { PageUp: -PAGE, PageDown: PAGE }[key];
    return by === undefined ? undefined : at === null ? start : at + by;
  }
}
