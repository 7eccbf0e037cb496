import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onWords, wordsFor, englishWords, type PageWords } from './page-words.js';

/** The words for an element's language, kept up with its `lang`, the page's, and what words the page gives. */
export class Language implements ReactiveController {
  words: PageWords = englishWords;
  private unhear = (): void => {};
  private readonly watch = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    const ofLang = { attributeFilter: ['lang'] };
    this.watch.observe(this.host, ofLang);
    this.watch.observe(document.documentElement, ofLang);
    this.unhear = onWords(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch.disconnect();
    this.unhear();
  }

  /** Looks again; true where other words are to be used from now on. */
  hasChanged(): boolean {
    const { words } = this;
    this.words = wordsFor(this.host);
    return this.words !== words;
  }
}
