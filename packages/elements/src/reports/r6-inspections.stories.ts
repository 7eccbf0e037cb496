import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage } from './report-page.fixtures.js';

const meta: Meta = {
  title: 'Reports/R6 School inspections',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** Grades on an ordered scale, the latest and the one before, each on its day. */
export const Outcomes: Story = {
  render: () =>
    html`<h1>School inspection outcomes</h1>
      <p>
        The latest outcome of a school beside the one before. Outcomes are, from the best: outstanding, good,
        requires improvement, inadequate.
      </p>
      <div class="cards">
        <indicator-card
          src="/examples/scorecards/r6-school-inspection.json"
          heading-level="2"
        ></indicator-card>
      </div>
      <h2>Waiting for an outcome</h2>
      <p>Westmere is a fictional borough, and its figures are invented.</p>
      <div class="cards">
        <indicator-card src="/examples/scorecards/edge-grades.json" indicator="pending"></indicator-card>
      </div>`,
};
