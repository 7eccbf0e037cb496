import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../define.js';
import { ratings } from '../mark.view.js';
import { westmereResults } from '../westmere.fixtures.js';
import { laidOut } from './sheets.fixtures.js';

const themes = {
  plain: 'Plain',
  govuk: 'GOV.UK-like',
  'high-contrast': 'High contrast',
  'colour-vision-safe': 'Safe for colour vision',
};
const schemes = ['light', 'dark'];

const meta: Meta = {
  title: 'Design/Themes',
  tags: ['!autodocs'],
  decorators: [laidOut],
};
export default meta;

type Story = StoryObj;

/** The same in each theme, light beside dark. */
const side = (content: (where: string) => TemplateResult) =>
  html`${Object.entries(themes).map(
    ([theme, name]) =>
      html`<section class="themed" data-scorecard-theme=${theme}>
        <h2>${name}</h2>
        <div class="pair">
          ${schemes.map((scheme) => html`<div class="on-${scheme}">${content(`${name}, ${scheme}`)}</div>`)}
        </div>
      </section>`,
  )}`;

/** The six ratings and the directions of travel. */
export const Marks: Story = {
  render: () =>
    side(
      () =>
        html`<ul>
          ${ratings.map((rating) => html`<li><scorecard-rating rating=${rating} size="24"></scorecard-rating></li>`)}
          ${['improved', 'worsened', 'unchanged'].map(
            (judgement) =>
              html`<li>
                <scorecard-travel
                  judgement=${judgement}
                  movement=${judgement === 'unchanged' ? 'level' : 'up'}
                  size="24"
                ></scorecard-travel>
              </li>`,
          )}
        </ul>`,
    ),
};

/** A card in each. */
export const Cards: Story = {
  render: () =>
    side(
      () =>
        html`<indicator-card .data=${westmereResults} indicator="agency-social-workers"></indicator-card>`,
    ),
};

/** A graph in each. */
export const Graphs: Story = {
  render: () =>
    side(() => html`<scorecard-trend .data=${westmereResults} indicator="plans-in-time"></scorecard-trend>`),
};

/** Tiles in each. */
export const Tiles: Story = {
  render: () =>
    side(
      (where) =>
        html`<scorecard-grid .data=${westmereResults} theme="finance" label=${where}></scorecard-grid>`,
    ),
};

/** A table in each. */
export const Tables: Story = {
  render: () =>
    side(
      (where) =>
        html`<scorecard-table
          .data=${westmereResults}
          theme="children"
          label=${where}
          periods="3"
          tools="none"
        ></scorecard-table>`,
    ),
};

/** A summary in each. */
export const Summaries: Story = {
  render: () =>
    side((where) => html`<scorecard-summary .data=${westmereResults} label=${where}></scorecard-summary>`),
};
