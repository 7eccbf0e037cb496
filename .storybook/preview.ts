import type { Preview } from '@storybook/web-components-vite';
import { accessibility } from '../packages/elements/src/accessibility.fixtures.js';
import '../packages/elements/themes/colour-vision-safe.css';
import '../packages/elements/themes/govuk.css';
import '../packages/elements/themes/high-contrast.css';
import '../packages/elements/themes/plain.css';
import { hasNoControl } from './no-control.js';

const preview: Preview = {
  // Each element has a page with its description, controls and every story.
  tags: ['autodocs'],
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the elements',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'plain', title: 'Plain' },
          { value: 'govuk', title: 'GOV.UK-like' },
          { value: 'high-contrast', title: 'High contrast' },
          { value: 'colour-vision-safe', title: 'Safe for colour vision' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { colorScheme: 'light', theme: 'plain' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals['colorScheme']);
      document.documentElement.dataset['scorecardTheme'] = String(globals['theme'] ?? 'plain');
      return story();
    },
  ],
  parameters: {
    options: {
      storySort: {
        order: [
          'Overview',
          'Reports',
          'Elements',
          [
            'Indicator card',
            'Scorecard table',
            'Scorecard report',
            'Scorecard summary',
            'Scorecard grid',
            'Scorecard trend',
            'Scorecard benchmark',
            'Scorecard breakdown',
            'Trend sparkline',
            'Scorecard rating',
            'Scorecard travel',
            'Scorecard notes',
          ],
          'Design',
          ['Themes', 'Tokens'],
        ],
      },
    },
    controls: { sort: 'requiredFirst', exclude: hasNoControl },
    docs: { toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
    a11y: {
      // Any violation is an error here; the test of every story fails on it too.
      test: 'error',
      options: accessibility,
    },
  },
};

export default preview;
