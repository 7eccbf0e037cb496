import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // At the same place as in the browser tests, so that a story can name a document by its address.
  staticDirs: [{ from: '../examples', to: '/examples' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    // Our packages are read from source: nothing has to be built first.
    mergeConfig(vite, { resolve: { conditions: ['@scorecard/source', ...defaultClientConditions] } }),
};

export default config;
