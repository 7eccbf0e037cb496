import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage } from './report-page.fixtures.js';

const meta: Meta = {
  title: 'Reports/R2 Children’s strategy score card',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** 39 numbered measures in four groups, a tile each, on two pages of paper. */
export const ScoreCard: Story = {
  render: () =>
    html`<scorecard-grid
        src="/examples/scorecards/r2-strategy-score-card.json"
        heading-level="1"
      ></scorecard-grid>
      <scorecard-notes src="/examples/scorecards/r2-strategy-score-card.json"></scorecard-notes>`,
};

/** The plan's summary of needs: a change in percentage points told from one in percent. */
export const SummaryOfNeeds: Story = {
  render: () => {
    const src = '/examples/scorecards/r2-summary-of-needs.json';
    return html`<h1>Summary of needs</h1>
      <p>What the plan starts from, beside England where a figure for England is stated.</p>
      <div class="cards">
        ${[
          'absence',
          'children-in-care',
          'protection-plans',
          'first-time-entrants',
          'not-in-education-16-24',
        ].map((id) => html`<indicator-card src=${src} indicator=${id} heading-level="2"></indicator-card>`)}
      </div>`;
  },
};

/** The measures of the score card that are published, for Sefton beside England, the North West and statistical neighbours. */
export const AsPublished: Story = {
  render: () =>
    html`<scorecard-grid src="/examples/sefton/children.json" heading-level="1"></scorecard-grid>`,
};
