import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { render } from 'lit';
import { composeStory } from 'storybook/preview-api';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import meta, { FromAttributes } from './card-attributes.stories.js';

afterEach(() => document.body.replaceChildren());

const story = composeStory<WebComponentsRenderer>(FromAttributes, meta, {}, {}, 'FromAttributes');

it.each([
  [{}, 'Children seen in time', /^On target$/],
  [{ label: 'Bins collected', value: '70%' }, 'Bins collected', /^Off target$/],
  [{ value: '80%', tolerance: '1 point' }, 'Children seen in time', /^Off target$/],
  [{ target: '90 to 95', polarity: 'range' }, 'Children seen in time', /outside the target range/],
  [{ value: '5', previous: '3', unit: 'days' }, 'Children seen in time', /^Up 2 days/],
  [{ period: '2024/25' }, 'Children seen in time', /since 23\/24$/],
  [{ previousPeriod: '23/24-Q2' }, 'Children seen in time', /on 23\/24-Q2$/],
  [{ commentary: 'Nothing new.' }, 'Children seen in time', /^Nothing new\.$/],
])('the controls of a card from attributes are its attributes: %j', async (args, name, text) => {
  const canvas = document.createElement('div');
  document.body.append(canvas);
  render(story(args), canvas);
  const card = page.getByRole('article', { name });
  await expect.element(card.getByText(text).first()).toBeVisible();
});
