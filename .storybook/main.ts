import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, mergeConfig, type Plugin } from 'vite';
import { manifest } from '../packages/tools/src/manifest.mjs';

const MANIFEST = 'virtual:custom-elements-manifest';

/** What the docstrings say of each element, read when Storybook starts: nothing has to be built first. */
const elementsManifest: Plugin = {
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : null),
  load: (id) => (id === `\0${MANIFEST}` ? `export default ${JSON.stringify(manifest())}` : null),
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Apart from preview.ts, which the tests of the stories read without the manifest.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('manifest.ts', import.meta.url))],
  // At the same place as in the browser tests, so that a story can name a document by its address. In development Vite serves
  // them itself: a folder served before it would answer an import of JSON with the plain file, which is no module.
  staticDirs: (_, { configType }) =>
    configType === 'DEVELOPMENT' ? [] : [{ from: '../examples', to: '/examples' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    // Our packages are read from source: nothing has to be built first.
    mergeConfig(vite, {
      plugins: [elementsManifest],
      resolve: { conditions: ['@scorecard/source', ...defaultClientConditions] },
      // Storybook's own files are large, and load from the same machine.
      build: { chunkSizeWarningLimit: 3000 },
    }),
};

export default config;
