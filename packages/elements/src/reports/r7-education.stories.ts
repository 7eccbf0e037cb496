import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage } from './report-page.fixtures.js';

const src = '/examples/scorecards/r7-education-strategy.json';

const meta: Meta = {
  title: 'Reports/R7 Education strategy',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** Big numbers, parts that add up, a dated ambition, and a claim of rank. */
export const Strategy: Story = {
  render: () =>
    html`<h1>Education strategy</h1>
      <p>
        Our schools and the children in them, what we want for them by 2025, and where we stand in the city
        region.
      </p>
      <h2>Our schools</h2>
      <div class="cards">
        ${['schools', 'good-or-better', 'children'].map(
          (id) => html`<indicator-card src=${src} indicator=${id}></indicator-card>`,
        )}
      </div>

      <div class="wide">
        <scorecard-breakdown src=${src} indicator="good-or-better"></scorecard-breakdown>
        <scorecard-breakdown src=${src} indicator="special-educational-needs"></scorecard-breakdown>
      </div>

      <h2>Our ambition</h2>
      <p>By 2025 a good level of development at age 5 will have risen from 69% to 74%.</p>
      <scorecard-trend src=${src} indicator="good-level-of-development"></scorecard-trend>

      <h2>In the city region</h2>
      <p>
        The share of young people aged 16 and 17 who are not in education, employment or training, or whose
        activity is not known, is the lowest in the Liverpool City Region: 3.8%.
      </p>
      <scorecard-benchmark src=${src} indicator="not-in-education-or-not-known"></scorecard-benchmark>`,
};
