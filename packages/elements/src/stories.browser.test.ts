import type { Meta, StoryObj, WebComponentsRenderer } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { render } from 'lit';
import { composeStory } from 'storybook/preview-api';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../../.storybook/preview.js';

type StoryFile = { default: Meta } & Record<string, StoryObj>;

const files = Object.values(import.meta.glob<StoryFile>('./**/*.stories.ts', { eager: true }));

const modes = [
  { mode: 'In light', colorScheme: 'light', width: 1024 },
  { mode: 'In dark', colorScheme: 'dark', width: 1024 },
  { mode: 'At 320 px', colorScheme: 'light', width: 320 },
];

const checks: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    // These three ask for landmarks and a first heading: the page that holds an element has them, a story is no page.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

const paper = new CSSStyleSheet();
paper.replaceSync(
  'body { margin: 8px; background: light-dark(#ffffff, #121517); color: light-dark(#0b0c0c, #eef0f0) }',
);

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Story';
  document.adoptedStyleSheets = [paper];
});
afterEach(() => document.body.replaceChildren());

describe.each(modes)('$mode', ({ colorScheme, width }) => {
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

        const { violations } = await axe.run(document, checks);
        expect(violations.map(describeViolation)).toEqual([]);
        expect(document.documentElement.scrollWidth, 'the page scrolls sideways').toBeLessThanOrEqual(width);
      });
    }
  }
});

/** The project's own decorators and globals, as Storybook applies them, drawn by lit. */
function project(colorScheme: string): ProjectAnnotations<WebComponentsRenderer> {
  return {
    ...preview,
    initialGlobals: { colorScheme },
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

function* everythingIn(parent: ParentNode): Generator<Element> {
  for (const element of parent.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everythingIn(element.shadowRoot);
  }
}

function describeViolation({ id, help, nodes }: axe.Result): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `  ${target.flat().join(' > ')}: ${failureSummary}`,
  );
  return [`${id}: ${help}`, ...places].join('\n');
}
