/** What a report is made of besides tables: counts, what to look at first, cards, key. */
export const reportStyle = `
.scorecard-counts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
  gap: 20px 24px;
  padding: 0 !important;
  list-style: none;
}
.scorecard-counts li {
  margin: 0 !important;
}
.scorecard-counts b {
  display: block;
  font-size: 2em;
  line-height: 1.2;
}
.scorecard-minor b {
  font-size: 1.25em;
}
.scorecard-label-line {
  font-weight: 600;
}
.scorecard-uncounted {
  padding: 0 !important;
  list-style: none;
}
.scorecard-first {
  display: grid;
  padding: 0 !important;
  border-top: 1px solid var(--_rule);
  list-style: none;
}
.scorecard .scorecard-first li {
  display: grid;
  gap: 2px 40px;
  max-width: none;
  margin: 0;
  padding-block: 12px;
  border-bottom: 1px solid var(--_rule);
}
.scorecard-first li > * {
  justify-self: start;
  max-width: 80ch;
}
.scorecard-first li > span {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
}
.scorecard-aims {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 24px 40px;
}
.scorecard-aims ul {
  margin-top: 12px;
}
.scorecard .scorecard-cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
  gap: 48px 40px;
  padding: 0;
  list-style: none;
}
.scorecard-cards > li {
  min-width: 0;
  max-width: none;
  margin: 0 !important;
}
.scorecard-card {
  padding-top: 12px;
  border-top: 2px solid var(--_ink);
  font-size: 0.9375em;
}
.scorecard .scorecard-card > * + *,
.scorecard .scorecard-halves > * + *,
.scorecard .scorecard-halves > * > * + * {
  margin-top: 12px;
}
.scorecard .scorecard-card > * + .scorecard-facts {
  margin-top: 2px;
}
.scorecard-facts {
  color: var(--_ink-muted);
  font-size: 0.875em;
}
.scorecard-figure > span {
  display: inline-block;
}
.scorecard-figure > b:first-child {
  display: block;
  font-size: 2.5em;
  line-height: 1.2;
}
.scorecard-figure .scorecard-markers {
  font-size: 0.5em;
}
.scorecard-judged > * + * {
  margin-top: 12px !important;
}
.scorecard-verdict > p + p {
  margin-top: 8px;
}
.scorecard-verdict .scorecard-marked {
  font-weight: 600;
}
.scorecard-verdict p > span:last-child {
  display: block;
  padding-inline-start: 24px;
}
.scorecard :is(.scorecard-since, .scorecard-notes, .scorecard-members) {
  padding: 0;
  list-style: none;
  font-size: 0.875em;
}
.scorecard .scorecard-members li {
  display: inline;
}
.scorecard-members li:not(:last-child)::after {
  content: ';';
}
.scorecard-commentary {
  padding-inline-start: 12px;
  border-inline-start: 2px solid var(--_rule);
}
.scorecard-commentary > * + * {
  margin-top: 6px !important;
}
.scorecard-key {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: 12px 40px;
}
.scorecard-key div {
  display: grid;
  grid-template-columns: 9.5rem minmax(0, 1fr);
  gap: 4px 16px;
}
.scorecard-key dt {
  font-weight: 400;
}
.scorecard-key dd {
  color: var(--_ink-muted);
}
.scorecard-about div + div {
  margin-top: 12px;
}
@container scorecard (min-width: 50rem) {
  .scorecard .scorecard-first li {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
  .scorecard-first li > :first-child {
    grid-row: span 3;
  }
  .scorecard-first li > :not(:first-child) {
    grid-column: 2;
  }
}
@container scorecard (max-width: 30rem) {
  .scorecard-key div {
    grid-template-columns: minmax(0, 1fr);
  }
}
`;
