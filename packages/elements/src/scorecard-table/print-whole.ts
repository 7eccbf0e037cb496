import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows that the page is being printed, so that what is closed on screen is drawn for paper. */
export class PrintWhole implements ReactiveController {
  isPrinting = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.heard);
    window.addEventListener('afterprint', this.heard);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.heard);
    window.removeEventListener('afterprint', this.heard);
  }

  private readonly heard = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
