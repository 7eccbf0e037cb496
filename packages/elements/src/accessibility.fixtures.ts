import type { RunOptions } from 'axe-core';

/** The rules that every drawing is held to, in tests and in Storybook. */
export const accessibility = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    // These three ask for landmarks and a first heading: the page that holds an element has them, a story is no page.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
} satisfies RunOptions;
