import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Waits, for an element on the page, until the page is read to its end: what stands inside a tag comes after its beginning. */
export class WholePage implements ReactiveController {
  private isWaiting = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly whole: () => void,
  ) {
    host.addController(this);
  }

  /** True once the page is read to its end; until then asks, however often, to be told so once. */
  isRead(): boolean {
    this.isWaiting = document.readyState === 'loading';
    if (this.isWaiting && this.host.isConnected)
      document.addEventListener('DOMContentLoaded', this.told, { once: true });
    return !this.isWaiting;
  }

  hostConnected(): void {
    if (this.isWaiting && this.isRead()) this.whole();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.told);
  }

  private readonly told = (): void => {
    this.isWaiting = false;
    this.whole();
  };
}
