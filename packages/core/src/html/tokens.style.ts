import { colours } from '../graph/colours.js';

const font = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** `--_ink` reads the page's `--scorecard-ink`, as the elements do. */
function declare(tone: (tones: readonly [string, string]) => string): string {
  return Object.entries(colours)
    .map(([name, tones]) => `  --_${name}: var(--scorecard-${name}, ${tone(tones)});`)
    .join('\n');
}

/** The design tokens, with light colours where a browser lacks `light-dark()`. */
export const tokensStyle = `
.scorecard,
.scorecard-page {
${declare(([light]) => light)}
  --_font: var(--scorecard-font, ${font});
}
@supports (color: light-dark(#000, #fff)) {
  .scorecard,
  .scorecard-page {
${declare(([light, dark]) => `light-dark(${light}, ${dark})`)}
  }
}
@media print {
  .scorecard,
  .scorecard-page {
    color-scheme: light;
  }
}
`;
