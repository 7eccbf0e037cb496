import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';

type Draw = (args: object) => TemplateResult;
type Decorator = (story: () => unknown) => unknown;
interface StoryFile {
  default: Meta;
  [name: string]: Meta | StoryObj;
}

const files = Object.values(import.meta.glob<StoryFile>('./**/*.stories.ts', { eager: true }));

/** Every story by its title and name, to be drawn without Storybook: nothing but its markup is on the page. */
export const stories: ReadonlyMap<string, () => Promise<void>> = new Map(
  files.flatMap(({ default: meta, ...others }) =>
    Object.entries(others).map(
      ([name, story]) => [`${meta.title ?? ''}, ${name}`, () => drawBare(meta, story)] as const,
    ),
  ),
);

async function drawBare(meta: Meta, story: StoryObj): Promise<void> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const draw = (story.render ?? meta.render) as Draw | undefined;
  const args = { ...meta.args, ...story.args };
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat() as unknown as Decorator[];
  const drawn = decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner),
    () => draw?.(args),
  );
  render(drawn(), place);
  await (story.play as ((where: { canvasElement: Element }) => Promise<void>) | undefined)?.({
    canvasElement: place,
  });
}
