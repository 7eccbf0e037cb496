import { html, type TemplateResult } from 'lit';

const PERIOD = /(\S*\d\S*-\S*\w)/;

/** Text whose periods (`24/25-Q1`) don't break at their hyphens. */
export function wholePeriods(text: string): (string | TemplateResult)[] {
  return text.split(PERIOD).map((part, i) => (i % 2 === 1 ? html`<span class="whole">${part}</span>` : part));
}
