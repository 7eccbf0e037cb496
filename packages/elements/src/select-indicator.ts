import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { SelectDetail } from './events.js';

/** An element that shows measures, and can move focus to one that it holds. */
interface Shows extends Element {
  holdsIndicator(id: string): boolean;
  /** False where it doesn't hold it. */
  focusIndicator(id: string): boolean;
}

const SHOWN_BY = 'scorecard-table, scorecard-report, indicator-card';

/** Shows a measure at a glance: led to where nothing shows more of it, and never from itself. */
const GLANCED_AT_IN = 'scorecard-grid';

type Host = ReactiveControllerHost & Element & { selectable: boolean };

/**
 * Titles that lead to their measure: to the first table or card that holds it, or else tile, in the same tree, else in
 * the tree round it. Addresses can't do it, since ids end at a shadow.
 */
export class SelectIndicator implements ReactiveController {
  private places: Shows[] = [];
  /** What stands about the title that has the focus. */
  private around: HTMLElement | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scorecard-load', this.placesChanged);
  }

  hostDisconnected(): void {
    document.removeEventListener('scorecard-load', this.placesChanged);
  }

  hostUpdate(): void {
    this.places = placesFor(this.host);
    this.around = this.host.shadowRoot?.activeElement?.parentElement ?? null;
  }

  /** A reader whose title has become words goes on from it, not from the top of the page. */
  hostUpdated(): void {
    const { around } = this;
    if (!around?.isConnected || this.host.shadowRoot?.activeElement) return;
    around.tabIndex = -1;
    around.focus({ preventScroll: true });
  }

  /** A measure's title: a button where the page holds more of it, or asks to be told; elsewhere the words alone. */
  title(id: string, words: unknown): unknown {
    if (!this.host.selectable && !this.places.some((place) => place.holdsIndicator(id))) return words;
    return html`<button type="button" @click=${() => this.select(id)}>${words}</button>`;
  }

  /** Tells the page that a measure was chosen and, unless the page takes that over, moves focus to it. */
  private select(indicator: string): void {
    const { host } = this;
    const detail: SelectDetail = { indicator };
    const event = new CustomEvent('scorecard-select', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!host.dispatchEvent(event)) return;
    // A place that has gone since: its titles become words.
    if (!placesFor(host).some((place) => place.focusIndicator(indicator))) host.requestUpdate();
  }

  /** Figures that come later give titles somewhere to lead. A report tells of its own before its tables are drawn. */
  private readonly placesChanged = (event: Event): void => {
    if (event.composedPath()[0] === this.host) return;
    void this.host.updateComplete.then(() => this.host.requestUpdate());
  };
}

function placesFor(from: Element): Shows[] {
  const found = from.matches(GLANCED_AT_IN)
    ? placesAround(from, SHOWN_BY)
    : [...placesAround(from, SHOWN_BY), ...placesAround(from, GLANCED_AT_IN)];
  return found.filter((place): place is Shows => 'holdsIndicator' in place);
}

function placesAround(from: Element, selector: string): Element[] {
  const root = from.getRootNode();
  const here =
    root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll(selector)] : [];
  return [...here, ...(root instanceof ShadowRoot ? placesAround(root.host, selector) : [])];
}
