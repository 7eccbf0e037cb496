import { isWebAddress } from '@scorecard/core/labels';
import { html, type TemplateResult } from 'lit';

/** The name of a source, as a link where its address is one of the web's: ready results have been checked by nobody. */
export function sourceLink({ title, url }: { title: string; url: string | null }): TemplateResult {
  return url !== null && isWebAddress(url) ? html`<a href=${url}>${title}</a>` : html`${title}`;
}
