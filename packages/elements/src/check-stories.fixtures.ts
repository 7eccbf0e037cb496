import type { Meta, StoryObj, WebComponentsRenderer } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { render } from 'lit';
import { composeStory } from 'storybook/preview-api';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../../.storybook/preview.js';
import { accessibility } from './accessibility.fixtures.js';
import { everythingIn } from './browser-test.fixtures.js';

type StoryFile = { default: Meta } & Record<string, StoryObj>;

const files = Object.values(import.meta.glob<StoryFile>('./**/*.stories.ts', { eager: true }));

/** How a story is looked at. */
interface Mode {
  colorScheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  width: number;
  /** With the text spacing that readers may set. */
  isSpaced?: boolean;
  /** Whether stories of very many elements are left to another mode: axe takes its time over each, and once is enough. */
  skipsMany?: boolean;
}

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

/** A test for every story of the project: axe finds nothing, and the page doesn't scroll sideways. */
export function checkStories({ colorScheme, width, isSpaced, skipsMany }: Mode): void {
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
        if (skipsMany && [...everythingIn(canvas)].length > MANY) return;
        const { violations } = await axe.run(document, accessibility);
        expect(violations.map(describeViolation)).toEqual([]);
        checked++;
      });
    }
  }
}

/** The project's own decorators and globals, as Storybook applies them, drawn by lit. */
function project(colorScheme: Mode['colorScheme']): ProjectAnnotations<WebComponentsRenderer> {
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
