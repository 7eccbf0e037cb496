import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define.js';
import { asPage, invented } from './report-page.fixtures.js';

const src = '/examples/scorecards/r4-monthly-dashboard.json';

/** The child's journey, with what the narrative says of each stage. */
const stages = [
  {
    title: 'Contacts and referrals',
    text: 'Contacts have fallen steadily over the last three months. The share of referrals decided in a day remained stable in September.',
    indicators: ['contacts', 'referrals-in-a-day'],
  },
  { title: 'Child in need', text: 'As many as in August.', indicators: ['children-in-need'] },
  { title: 'Child protection', text: 'Visits in time remain at 100%.', indicators: ['visits-in-protection'] },
  {
    title: 'Cared-for and care-experienced children',
    text: 'There has been a steady decline in their number in the last four months; fewer than nine in ten have had a health assessment.',
    indicators: ['cared-for-children', 'health-assessments'],
  },
  {
    title: 'Workforce',
    text: 'The share of agency staff has risen in each of the last five months.',
    indicators: ['agency-share'],
  },
];

const meta: Meta = {
  title: 'Reports/R4 Monthly children’s social care',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  decorators: [asPage],
};
export default meta;

type Story = StoryObj;

/** Monthly snapshots along the child's journey; its narrative is about runs. */
export const AlongTheJourney: Story = {
  render: () =>
    html`<h1>Children’s social care, September 2022</h1>
      <p>Each month along the child’s journey, from a first contact to leaving care.</p>
      ${invented}
      <scorecard-summary src=${src} selectable></scorecard-summary>
      <div class="journey">
        ${stages.map(
          ({ title, text, indicators }) =>
            html`<section class=${indicators.length > 1 ? 'two' : 'one'}>
              <h2>${title}</h2>
              <p>${text}</p>
              <div class="cards">
                ${indicators.map(
                  (id) => html`<indicator-card src=${src} indicator=${id} periods="6"></indicator-card>`,
                )}
              </div>
            </section>`,
        )}
      </div>
      <h2>Month by month</h2>
      <scorecard-table
        src=${src}
        label="All measures, month by month"
        heading-level="3"
        periods="6"
      ></scorecard-table>`,
};
