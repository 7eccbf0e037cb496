import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage, invented } from './report-page.fixtures.js';

const src = '/examples/scorecards/r3-children-dashboard.json';

const meta: Meta = {
  title: 'Reports/R3 Children’s dashboard',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** To scrutiny: how we compare, gaps between groups, trends of three years, and the worst of a distribution. */
export const ToScrutiny: Story = {
  render: () =>
    html`<h1>Children’s dashboard to scrutiny</h1>
      <p>
        How well are we doing, how do we compare, and are areas of weakness fairly found? Figures are of the
        school year 2017/18, beside the national average, Northern Vale and the city region.
      </p>
      ${invented}
      <scorecard-summary src=${src} selectable></scorecard-summary>

      <h2>How we stand</h2>
      <div class="cards">
        ${[
          'good-level-of-development',
          'primary-persistent-absence',
          'key-stage-4',
          'phonics',
          'exclusions',
        ].map((id) => html`<indicator-card src=${src} indicator=${id}></indicator-card>`)}
      </div>

      <h2>Where we stand in Northern Vale</h2>
      <p>
        Pupils meeting the phonics standard are the highest share in the region, and so are permanent
        exclusions: the first is the best place, the second the last.
      </p>
      <div class="wide">
        <scorecard-benchmark src=${src} indicator="phonics"></scorecard-benchmark>
        <scorecard-benchmark src=${src} indicator="exclusions"></scorecard-benchmark>
      </div>

      <h2>Gaps between groups</h2>
      <p>
        Boys are 12 percentage points lower than girls. The worst primary school has persistent absence of
        17.1%.
      </p>
      <div class="wide">
        <scorecard-breakdown src=${src} indicator="good-level-of-development"></scorecard-breakdown>
        <scorecard-breakdown
          src=${src}
          indicator="primary-persistent-absence"
          sort="value"
        ></scorecard-breakdown>
      </div>

      <h2>Three years</h2>
      <p>Average Attainment 8 has been on a downward trend for three years.</p>
      <scorecard-trend src=${src} indicator="key-stage-4"></scorecard-trend>`,
};
