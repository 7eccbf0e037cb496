import type { Meta, StoryObj, WebComponentsRenderer } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { render } from 'lit';
import { composeStory } from 'storybook/preview-api';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../../.storybook/preview.js';
import { accessibility } from './accessibility.fixtures.js';
import { everythingIn } from './browser-test.fixtures.js';

type StoryFile = { default: Meta } & Record<string, StoryObj>;

const files = Object.values(import.meta.glob<StoryFile>('./**/*.stories.ts', { eager: true }));

const modes = [
  { mode: 'In light', colorScheme: 'light', width: 1024 },
  { mode: 'In dark', colorScheme: 'dark', width: 1024 },
  { mode: 'At 320 px', colorScheme: 'light', width: 320 },
  { mode: 'At 320 px with text spacing', colorScheme: 'light', width: 320, isSpaced: true },
];

/** More elements than a page of a report has. */
const MANY = 6000;

const paper = new CSSStyleSheet();
paper.replaceSync(
  'body { margin: 8px; background: light-dark(#ffffff, #121517); color: light-dark(#0b0c0c, #eef0f0) }',
);

/** The spacing that readers may set, by WCAG 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
);
let checked = 0;

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Story';
  document.adoptedStyleSheets = [paper];
});
afterEach(() => document.body.replaceChildren());
afterAll(() => {
  // eslint-disable-next-line no-console -- the count that the project states
  console.log(`axe found nothing in ${checked} drawings of stories`);
});

describe.each(modes)('$mode', ({ mode, colorScheme, width, isSpaced }) => {
  for (const file of files) {
    const { default: meta, ...stories } = file;
    for (const [name, annotations] of Object.entries(stories)) {
      const story = composeStory<WebComponentsRenderer>(annotations, meta, project(colorScheme), {}, name);
      it(`${meta.title}, ${name}, is accessible and fits its page`, async () => {
        await page.viewport(width, 768);
        const canvas = document.createElement('div');
        document.body.append(canvas);
        await story.run({ canvasElement: canvas });
        await vi.waitFor(() => settled(canvas, story.tags.includes('loading')), 5000);

        if (isSpaced) {
          for (const { shadowRoot } of everythingIn(document.body))
            shadowRoot?.adoptedStyleSheets.push(spacing);
        }
        expect(document.documentElement.scrollWidth, 'the page scrolls sideways').toBeLessThanOrEqual(width);
        // So many are alike, and other stories draw a few of them: axe takes its time over each, and once is enough.
        const isMany = [...everythingIn(canvas)].length > MANY;
        if (isMany && mode !== modes[0]?.mode) return;
        const { violations } = await axe.run(document, accessibility);
        expect(violations.map(describeViolation)).toEqual([]);
        checked++;
      });
    }
  }
});

/** The project's own decorators and globals, as Storybook applies them, drawn by lit. */
function project(colorScheme: string): ProjectAnnotations<WebComponentsRenderer> {
  return {
    ...preview,
    initialGlobals: { colorScheme, theme: 'plain' },
    renderToCanvas: ({ storyFn }, canvas) => void render(storyFn(), canvas),
  };
}

/** Throws while an element is still to draw or, unless the story is tagged `loading`, to load. */
async function settled(canvas: Element, mayBeBusy: boolean): Promise<void> {
  const elements = [...everythingIn(canvas)];
  await Promise.all(elements.map((element) => (element as { updateComplete?: unknown }).updateComplete));
  const busy = elements.find((element) => element.getAttribute('aria-busy') === 'true');
  if (busy && !mayBeBusy) throw new Error(`<${busy.localName}> is still busy`);
}

function describeViolation({ id, help, nodes }: axe.Result): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `  ${target.flat().join(' > ')}: ${failureSummary}`,
  );
  return [`${id}: ${help}`, ...places].join('\n');
}
