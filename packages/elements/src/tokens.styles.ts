import { css, unsafeCSS } from 'lit';
import { colours, lines, sizes, spaces } from './tokens.js';

/** `--_ink` is ours and reads the page's `--scorecard-ink`: declared on the host itself, a default would hide the page's. */
function declare(kind: string, values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--_${kind}${name}: var(--scorecard-${kind}${name}, ${value});`)
    .join('');
}

const light = Object.fromEntries(Object.entries(colours).map(([name, [tone]]) => [name, tone]));
const both = Object.fromEntries(
  Object.entries(colours).map(([name, [day, night]]) => [name, `light-dark(${day}, ${night})`]),
);
const screen = Object.fromEntries(Object.entries(sizes).map(([name, [size]]) => [name, size]));
const paper = Object.fromEntries(Object.entries(sizes).map(([name, [, size]]) => [name, size]));

/** The design tokens, with light colours where a browser lacks `light-dark()`. */
export const tokens = css`
  :host {
    ${unsafeCSS(declare('', light))}
    ${unsafeCSS(declare('text-', screen))}
    ${unsafeCSS(declare('space-', spaces))}
    ${unsafeCSS(declare('line-', lines))}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(declare('', both))}
    }
  }
  @media print {
    :host {
      ${unsafeCSS(declare('text-', paper))}
      color-scheme: light;
    }
  }
`;
