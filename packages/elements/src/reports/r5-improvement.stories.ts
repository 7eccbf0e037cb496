import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage } from './report-page.fixtures.js';

const src = '/examples/scorecards/r5-improvement-programme.json';

const meta: Meta = {
  title: 'Reports/R5 Improvement programme',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** A category with its count and its share. */
export const AnnexA: Story = {
  render: () =>
    html`<h1>Improvement programme dashboard, Annex A</h1>
      <p>What care leavers do.</p>
      <scorecard-breakdown src=${src} heading-level="2"></scorecard-breakdown>`,
};
