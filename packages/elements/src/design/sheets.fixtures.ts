import { colours, lines, sizes, spaces } from '../tokens.js';

const rule = (selector: string, body: string) => `${selector} { ${body} }`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [
    '.themed { margin-block-end: 40px } .themed h2 { margin: 0 0 8px; font-size: 1.25rem } .themed ul { margin: 0; padding: 0; list-style: none } .themed li { padding-block: 4px }',
    '.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)) } .pair > * { min-width: 0; padding: 16px; background: var(--scorecard-paper); color: var(--scorecard-ink) }',
    'table { border-collapse: collapse } th, td { padding: 4px 8px; text-align: start; font-weight: 400 }',
    'th code, td code { overflow-wrap: anywhere }',
    'td.on-light { background: #ffffff; color: #0b0c0c } td.on-dark { background: #121517; color: #eef0f0 } .on-light { color-scheme: light } .on-dark { color-scheme: dark }',
    '.swatch { display: inline-block; width: 32px; height: 16px; margin-inline-end: 8px; vertical-align: -3px; outline: 1px solid light-dark(#d3d8da, #353d41) } caption { padding: 4px 8px; text-align: start; font-weight: 600 } thead th { font-weight: 600 }',
    '.space { display: block; height: 12px; background: var(--scorecard-series) } .line { display: block; background: var(--scorecard-ink) }',
    'dd { margin: 0 0 12px; line-height: 1.2 }',
    ...Object.keys(colours).map((name) => rule(`.colour-${name}`, `background: var(--scorecard-${name})`)),
    ...Object.keys(sizes).map((name) => rule(`.type-${name}`, `font-size: var(--scorecard-text-${name})`)),
    ...Object.keys(spaces).map((name) => rule(`.space-${name}`, `width: var(--scorecard-space-${name})`)),
    ...Object.keys(lines).map((name) => rule(`.line-${name}`, `height: var(--scorecard-line-${name})`)),
  ].join('\n'),
);

/** Lays a page of the design out, without style attributes. */
export function laidOut<Drawn>(story: () => Drawn): Drawn {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
  return story();
}
