import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../indicator-card/indicator-card.define.js';
import { ratings } from '../mark.view.js';
import '../scorecard-rating/scorecard-rating.define.js';
import '../scorecard-summary/scorecard-summary.define.js';
import { westmereResults } from '../westmere.fixtures.js';
import { laidOut } from './sheets.fixtures.js';

const themes = ['plain', 'govuk', 'high-contrast', 'colour-vision-safe'];

const meta: Meta = {
  title: 'Design/Themes',
  tags: ['!autodocs'],
  decorators: [laidOut],
};
export default meta;

type Story = StoryObj;

const side = (content: (theme: string) => TemplateResult) =>
  html`<div class="sheet">
    ${themes.map(
      (theme) =>
        html`<section data-scorecard-theme=${theme}>
          <h2>${theme}</h2>
          ${content(theme)}
        </section>`,
    )}
  </div>`;

/** The six states in both sizes. */
export const Marks: Story = {
  render: () =>
    side(
      () =>
        html`<ul>
          ${ratings.map((rating) => html`<li><scorecard-rating rating=${rating} size="24"></scorecard-rating></li>`)}
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

/** A summary in each. */
export const Summaries: Story = {
  render: () =>
    side((theme) => html`<scorecard-summary .data=${westmereResults} label=${theme}></scorecard-summary>`),
};
