import { html, type TemplateResult } from 'lit';

const WHOLE = /(\S*\d\S*-\S*\w|[−+]\p{Sc}\S*)/u;

/** Text whose periods (`24/25-Q1`) don't break at their hyphens, nor money (`−£400`) at its sign. */
export function wholePeriods(text: string): (string | TemplateResult)[] {
  return text.split(WHOLE).map((part, i) => (i % 2 === 1 ? html`<span class="whole">${part}</span>` : part));
}
