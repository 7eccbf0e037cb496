import { fill, type FirstLabels } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './reading.js';

/** So few problems are told at once; more wait to be asked for. */
const FEW = 3;

/** One plain sentence, what is behind it, and a way to try again where there is one. */
export function notice(
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
export function problemsText(problems: Problem[], { states }: FirstLabels): string {
  if (problems.every(({ code }) => code === 'bad-setting')) return states.settingsProblem;
  return problems.length === 1 ? states.problemFound : fill(states.problemsFound, { count: problems.length });
}

function problemText({ place, message }: Problem): TemplateResult {
  return html`${place ? html`<b>${place}</b>: ` : nothing}${message}`;
}
