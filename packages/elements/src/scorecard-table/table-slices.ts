import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many rows are drawn at once, in some tens of milliseconds; more than a screen holds. */
const SLICE = 150;

/** Draws a long table in slices, from the top: between them the page answers to its reader. */
export class TableSlices implements ReactiveController {
  /** How many rows are drawn; all of them once infinite. */
  limit = SLICE;
  private total = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True while rows are still to come. */
  get isBusy(): boolean {
    return this.limit < this.total;
  }

  /** There are so many rows to draw. Those that are drawn stay so: new figures come in their place at once. */
  reach(total: number): void {
    this.total = total;
    if (!this.isBusy) this.limit = Infinity;
  }

  /** Begins at the top again, where every row has to be drawn anew. */
  restart(): void {
    this.limit = SLICE;
  }

  /** All the rest in the next drawing. */
  finish(): void {
    this.limit = Infinity;
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    if (!this.isBusy) return;
    this.timer = setTimeout(() => {
      this.limit += SLICE;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
