import { html, type TemplateResult } from 'lit';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .report-page { max-width: 72rem; margin-inline: auto; padding: 24px 16px; overflow-wrap: break-word }
  .report-page h1 { margin: 16px 0 8px; font-size: 2rem; line-height: 1.2 }
  .report-page h2 { margin: 48px 0 8px; padding-top: 12px; border-top: 2px solid; font-size: 1.5rem; line-height: 1.2 }
  .report-page p { max-width: 42rem; line-height: 1.4 }
  .report-page a { color: var(--scorecard-link, #134f94) }
  .report-page .cards { display: grid; gap: 40px; margin-top: 24px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)) }
  .report-page .wide { display: grid; gap: 48px; margin-top: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)) }
  .report-page .journey { display: grid; gap: 0 40px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)) }
  .report-page .journey > * { min-width: 0 }
  @media (min-width: 46rem) { .report-page .journey .two { grid-column: span 2 } }
  .report-page .cards > *, .report-page .wide > * { min-width: 0 }
  @media print { .report-page { max-width: none; padding: 0 } .report-page > scorecard-grid ~ scorecard-notes { break-before: page } }
`);

/** Lays a report out as a council's page would, without style attributes. */
export function asPage(story: () => unknown): TemplateResult {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
  return html`<main class="report-page">${story()}</main>`;
}

/** Said on each page whose figures are invented. */
export const invented = html`<p>
  Westmere is a fictional borough: every figure on this page is invented, and stands here to show what the
  report says.
</p>`;
