import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { StrictArgTypes } from 'storybook/internal/types';
import given from 'virtual:custom-elements-manifest';
import type { Manifest } from '../packages/tools/src/manifest.mjs';
import { argTypesOf } from './arg-types.js';
import page from './element.mdx';
import { theme } from './theme.js';

const manifest = given as Manifest;
setCustomElementsManifest(manifest);

/** The tables of each element's page, and its controls, as its docstrings say. */
export const parameters = {
  docs: {
    theme,
    page,
    extractArgTypes: (tag: string): StrictArgTypes => {
      const element = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag);
      return element ? argTypesOf(element) : {};
    },
  },
};
