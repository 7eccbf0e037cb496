import { fill, type FirstLabels } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './reading.js';

/** So few problems are told at once; more wait to be asked for. */
const FEW = 3;

/** Codes of what an attribute asks for and can't have: the figures themselves are sound. */
const OF_THE_TAG = ['bad-setting', 'other-period'];

/** How an element stands: a screen reader hears it when it changes, and what needs to be seen is a notice. */
export function standing({
  heard,
  message,
  problems,
  words,
  tryAgain,
}: {
  heard: readonly string[];
  message: string | null;
  problems: Problem[];
  words: FirstLabels;
  tryAgain: (() => void) | null;
}): TemplateResult {
  const sentence = message ?? (problems.length > 0 ? problemsText(problems, words) : null);
  return html`<div role="status" class="status">
    ${heard.map((text) => (text ? html`<span class="vh">${text}</span>` : nothing))}
    ${sentence === null ? nothing : notice(sentence, problems, words, tryAgain)}
  </div>`;
}

/** One plain sentence, what is behind it, and a way to try again where there is one. */
function notice(
  message: string,
  problems: Problem[],
  { states }: FirstLabels,
  tryAgain: (() => void) | null,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${message}</p>
    ${
      problems.length > 0
        ? html`<details ?open=${problems.length <= FEW}>
            <summary>${states.details}</summary>
            <ul>
              ${problems.map((problem) => html`<li>${problemText(problem)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${tryAgain ? html`<button type="button" @click=${tryAgain}>${states.tryAgain}</button>` : nothing}
  </div>`;
}

/** What was wrong, as the sentence of a notice: how many problems the figures have, or that only the tag has some. */
function problemsText(problems: Problem[], { states }: FirstLabels): string {
  if (problems.every(({ code }) => OF_THE_TAG.includes(code))) return states.settingsProblem;
  return problems.length === 1 ? states.problemFound : fill(states.problemsFound, { count: problems.length });
}

function problemText({ place, message }: Problem): TemplateResult {
  return html`${place ? html`<b>${place}</b>: ` : nothing}${message}`;
}
