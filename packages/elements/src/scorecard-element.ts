import type { Labels, Results } from '@scorecard/core';
import type { FirstLabels } from '@scorecard/core/labels';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { base } from './base.styles.js';
import { addressOf, forget } from './data-source.js';
import type { ElementState, Outcome } from './element-state.js';
import type { ErrorDetail, LoadDetail } from './events.js';
import { readFirst } from './first-source.js';
import { Language } from './language.js';
import { hasFallback, inlineJson } from './light-children.js';
import { marks } from './mark.styles.js';
import { standing } from './notice.template.js';
import { failedReading, type Problem, type Reading } from './reading.js';
import { settingProblems, wholeNumber } from './settings.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/** The properties that say where figures come from, and how to work them out: a change of one is a reason to read. */
export const SOURCES: readonly string[] = ['data', 'src', 'period', 'periods', 'organisation'];

/**
 * What all elements do alike: find their figures, keep the last good ones, say how it stands, never throw.
 *
 * @csspart root - All that the element draws.
 * @csspart notice - The sentence that says what is wrong, where something is.
 */
export abstract class ScorecardElement<View> extends LitElement {
  /** Named by the console when two versions meet on a page. */
  static readonly version = version;

  static override styles = [tokens, base, marks];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    period: {},
    periods: { converter: wholeNumber },
    organisation: {},
    state: { reflect: true },
  };

  /** Results or a document, as value or text, or CSV text, or a promise of one. Goes before inline JSON and `src`. */
  declare data: unknown;
  /** Address of JSON or CSV, told apart by their content; used where there is neither `data` nor inline JSON. */
  declare src: string | null;
  /** The reporting period, as `24/25-Q2`; the document's own by default. */
  declare period: string | null;
  /** How many periods to show. */
  declare periods: number | null;
  /** Who CSV is of, where it holds rows of several areas: those of others are comparisons. */
  declare organisation: string | null;
  /** How it stands; reflected, for a page's style sheet. */
  declare state: ElementState;

  private readonly language = new Language(this);
  private results: Results | null = null;
  private view: View | null = null;
  private message: string | null = null;
  private problems: Problem[] = [];
  private found: Problem[] = [];
  private said = '';
  private turn = 0;
  private news: CustomEvent<LoadDetail> | CustomEvent<ErrorDetail> | null = null;

  constructor() {
    super();
    this.state = 'loading';
  }

  /** What it says of itself: in the words of the results, until there are any in the page's for its language. */
  protected get words(): FirstLabels {
    return this.results?.labels ?? this.language.words.labels;
  }

  /** Asks for the figures again; the last good ones stay until new ones come. */
  reload(): void {
    forget(addressOf(this.src) ?? '');
    this.read();
  }

  /** Has a screen reader say this once, in the one place where the element speaks of itself. */
  protected say(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  protected readonly sources: readonly string[] = SOURCES;

  /** A source of last resort in the tag itself or among its children, for the engine to read; null without one. */
  protected lightSource(): unknown {
    return null;
  }

  /** What the attributes alone say, where no figures are needed; null for the usual way. */
  protected fixed(): Outcome<View> | null {
    return null;
  }

  /** What these results are to this element. */
  protected abstract outcome(results: Results): Outcome<View>;
  /** Draws the view; `status` is how it stands, to be placed near the top, and is nothing while all is well. */
  protected abstract draw(view: View, labels: Labels, status: TemplateResult): TemplateResult;
  /** What stands while there is nothing to draw. */
  protected undrawn(status: TemplateResult): TemplateResult {
    return status;
  }
  /** Still blocks in the shape of what is to come. */
  protected abstract bones(): TemplateResult;

  protected override willUpdate(changed: PropertyValues): void {
    const isNew =
      this.language.hasChanged() || !this.hasUpdated || this.sources.some((name) => changed.has(name));
    const fixed = this.fixed();
    if (fixed) this.settle(() => fixed, null, []);
    else if (isNew) this.read();
    else if (this.results && [...changed.keys()].some((name) => name !== 'state'))
      this.show(this.results, this.found);
  }

  /** Results of another edition may lack words or figures that drawing needs: an error as well, never a blank. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.view = null;
      this.results = null;
      this.refuse(error, []);
      super.update(changed);
    }
  }

  protected override updated(): void {
    const { news } = this;
    this.news = null;
    if (news) this.dispatchEvent(news);
  }

  protected override render(): TemplateResult {
    const { view, message, problems, words, state } = this;
    const isLoading = state === 'loading';
    const lastGood = state === 'error' && view !== null ? ` ${words.states.lastGood}` : '';
    const status = standing({
      heard: [isLoading ? words.states.loading : '', this.said],
      message: message === null ? null : `${message}${lastGood}`,
      problems,
      words,
      tryAgain: state === 'error' && this.src ? () => this.reload() : null,
    });
    return html`<div
        class="root"
        part="root"
        lang=${this.results?.lang ?? this.language.words.lang}
        aria-busy=${isLoading}
      >
        ${view === null ? this.undrawn(status) : this.draw(view, words as Labels, status)}
        ${isLoading && view === null && !hasFallback(this) ? this.bones() : nothing}
      </div>
      <slot ?hidden=${view !== null} @slotchange=${this.childrenChanged}></slot>`;
  }

  private read(): void {
    const turn = ++this.turn;
    const options = {
      period: this.period ?? null,
      periods: this.periods ?? null,
      organisation: this.organisation ?? null,
      words: this.language.words,
    };
    const reading = readFirst(this, () => this.lightSource(), options, this.words);
    if (!(reading instanceof Promise)) {
      this.take(reading);
      return;
    }
    this.stand('loading', null, []);
    void reading.then((late) => {
      if (turn === this.turn) this.take(late);
    });
  }

  private take({ results, problems }: Reading): void {
    const { states } = this.words;
    this.said = '';
    if (results) this.show(results, problems);
    else if (problems.some(({ code }) => code === 'cannot-load')) this.fail(states.cannotLoad, problems);
    else if (problems.length > 0) this.fail(states.cannotShow, problems);
    // The author's own words are something to see, though nothing is drawn.
    else if (hasFallback(this)) this.stand('empty', states.noSource, []);
    else this.stand('empty', states.empty, failedReading('no-source', states.noSource).problems);
  }

  private show(results: Results, problems: Problem[]): void {
    this.settle(() => this.outcome(results), results, problems);
  }

  /** Results that only look like results make an error, never a blank or a throw. */
  private settle(make: () => Outcome<View>, results: Results | null, found: Problem[]): void {
    this.found = found;
    try {
      const problems = [...settingProblems(this, this.words), ...found];
      const outcome = make();
      this.results = results;
      this.view = outcome.kind === 'error' ? null : (outcome.view ?? null);
      if (outcome.kind === 'error') this.fail(outcome.message, problems);
      else if (outcome.kind === 'empty') this.stand('empty', outcome.message, problems);
      else this.stand(problems.length > 0 ? 'partial' : outcome.stale ? 'stale' : 'ready', null, problems);
      if (outcome.kind !== 'error' && results) this.announce('scorecard-load', { results, problems });
    } catch (error) {
      this.refuse(error, found);
    }
  }

  private refuse(error: unknown, found: Problem[]): void {
    // eslint-disable-next-line no-console -- what a page's author needs of it; readers have the sentence
    console.error(error);
    const { cannotShow, badResults } = this.words.states;
    this.fail(cannotShow, [...found, ...failedReading('bad-results', badResults).problems]);
  }

  private fail(message: string, problems: Problem[]): void {
    this.stand('error', message, problems);
    this.announce('scorecard-error', { message, problems });
  }

  private stand(state: ElementState, message: string | null, problems: Problem[]): void {
    this.state = state;
    this.message = message;
    this.problems = problems;
    // Before an update is a no-op inside one; after a promise it brings the next.
    if (!this.isUpdatePending) this.requestUpdate();
  }

  private announce(name: 'scorecard-load' | 'scorecard-error', detail: LoadDetail | ErrorDetail): void {
    this.news = new CustomEvent(name, { detail, bubbles: true, composed: true }) as typeof this.news;
  }

  /** Inline JSON may be parsed after the element: its coming is a reason to read. */
  private readonly childrenChanged = (): void => {
    const light = this.state === 'empty' ? this.lightSource() : null;
    if (this.results === null && (inlineJson(this) ?? light) !== null) this.read();
    this.requestUpdate();
  };
}
