import { create } from 'storybook/theming/create';

/** Storybook's own windows, in our colours and the system's type. */
export const theme = create({
  base: 'light',
  brandTitle: 'Scorecard elements',
  brandTarget: '_self',
  colorPrimary: '#134f94',
  colorSecondary: '#134f94',
  fontBase: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Arial, sans-serif",
  appBorderRadius: 0,
  inputBorderRadius: 0,
});
