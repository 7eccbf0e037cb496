/** Type, links, headings, lists: ink first, hairlines, no boxes. */
export const textStyle = `
.scorecard-page {
  margin: 0;
  padding: 24px clamp(16px, 4vw, 48px) 64px;
  background: var(--_paper);
}
.scorecard-page > .scorecard {
  max-width: 75rem;
  margin-inline: auto;
}
.scorecard {
  container: scorecard / inline-size;
  color: var(--_ink);
  font: 1rem / 1.5 var(--_font);
  font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: break-word;
  text-align: start;
}
.scorecard + .scorecard {
  margin-top: 40px;
}
.scorecard *,
.scorecard ::before {
  box-sizing: border-box;
}
.scorecard :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
  margin: 0;
}
.scorecard :is(h1, h2, h3, h4, h5, h6) {
  font-weight: 600;
  line-height: 1.2;
  text-wrap: balance;
}
.scorecard h1 {
  font-size: clamp(2rem, 1.5rem + 2vw, 2.75rem);
}
.scorecard h2 {
  padding-top: 16px;
  border-top: 2px solid var(--_ink);
  font-size: 1.75em;
}
.scorecard h3 {
  font-size: 1.25em;
}
.scorecard :is(h4, h5, h6) {
  font-size: 1.0625em;
}
.scorecard caption :is(h1, h2, h3, h4, h5, h6) {
  padding: 0;
  border: 0;
  font-size: inherit;
}
.scorecard > * + *,
.scorecard section > * + * {
  margin-top: 20px;
}
.scorecard > * + :is(h3, h4, h5, h6),
.scorecard :is(section, div, td, article) > * + :is(h3, h4, h5, h6) {
  margin-top: 40px;
}
.scorecard > section {
  margin-top: 64px;
}
.scorecard :is(p, li, dd) {
  max-width: 65ch;
}
.scorecard :is(ul, ol) {
  padding-inline-start: 1.25rem;
}
.scorecard li + li {
  margin-top: 6px;
}
.scorecard :is(b, dt, th) {
  font-weight: 600;
}
.scorecard small {
  display: block;
  color: var(--_ink-muted);
  font-size: 0.875em;
  font-weight: 400;
  line-height: 1.4;
}
.scorecard small b {
  color: var(--_ink);
}
.scorecard a {
  color: var(--_link);
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
.scorecard :is(a, summary):hover {
  text-decoration-thickness: 3px;
}
.scorecard :focus-visible {
  outline: 3px solid var(--_focus);
  outline-offset: 2px;
}
.scorecard details {
  font-size: 0.875em;
}
.scorecard summary {
  width: fit-content;
  padding: 4px 0;
  color: var(--_link);
  text-decoration: underline 1px;
  text-underline-offset: 3px;
  cursor: pointer;
}
.scorecard-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.scorecard-lead {
  margin-top: 12px !important;
  font-size: 1.25em;
}
.scorecard-illustrative {
  margin-top: 12px !important;
  padding-inline-start: 12px;
  border-inline-start: 4px solid var(--_ink);
}
.scorecard-contents ul {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 24px;
  padding: 0;
  list-style: none;
}
.scorecard-contents li {
  margin: 0 !important;
}
`;
