import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage, invented } from './report-page.fixtures.js';

const meta: Meta = {
  title: 'Reports/R1 Corporate performance',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** Sefton Council, quarter 2 of 2024/25: what the report's commentary states, and nothing else. */
export const AsStated: Story = {
  render: () =>
    html`<scorecard-report src="/examples/sefton/corporate.json" heading-level="1"></scorecard-report>`,
};

/** What rests on quarters that the commentary doesn't state: runs, the highest of the period, profiles, upper quartiles. */
export const QuartersBetween: Story = {
  render: () => {
    const src = '/examples/scorecards/r1-quarters-between.json';
    return html`<scorecard-report src=${src} heading-level="1"></scorecard-report>
      ${invented}
      <h2>Graphs</h2>
      <div class="wide">
        <scorecard-trend src=${src} indicator="assessments-in-time"></scorecard-trend>
        <scorecard-trend src=${src} indicator="new-birth-visits"></scorecard-trend>
        <scorecard-trend src=${src} indicator="council-tax-collected"></scorecard-trend>
        <scorecard-trend src=${src} indicator="debt-outstanding"></scorecard-trend>
      </div>
      <h2>Council Tax beside others</h2>
      <div class="wide">
        <scorecard-benchmark
          src=${src}
          indicator="council-tax-collected"
          comparator="region-councils"
        ></scorecard-benchmark>
        <scorecard-benchmark
          src=${src}
          indicator="council-tax-collected"
          comparator="nation-councils"
        ></scorecard-benchmark>
      </div>`;
  },
};

/** A whole borough: 67 measures, with every case that the rules know. */
export const WholeBorough: Story = {
  render: () =>
    html`<scorecard-report src="/examples/westmere/scorecard.json" heading-level="1"></scorecard-report>`,
};
