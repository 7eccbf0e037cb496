import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layoutCustomisations: {
    // A page without controls has the whole window; an element's states have theirs below them.
    showPanel: ({ storyId }: { storyId?: string }, isShown: boolean) =>
      /^(overview|reports|design)-/.test(storyId ?? '') ? false : isShown,
  },
});
