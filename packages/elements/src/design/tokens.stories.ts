import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { colours, lines, sizes, spaces } from '../tokens.js';
import purposes from '../token-purposes.json' with { type: 'json' };
import { laidOut } from './sheets.fixtures.js';

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  decorators: [laidOut],
};
export default meta;

type Story = StoryObj;

const purposeOf = (name: string) => (purposes as Record<string, string>)[name];

/** Every colour on white paper and on dark paper. */
export const Colours: Story = {
  render: () =>
    html`<table>
      <caption>
        Colours
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(colours).map(
          ([name, [light, dark]]) =>
            html`<tr>
              <th scope="row"><code>--scorecard-${name}</code></th>
              <td class="on-light"><span class="swatch colour-${name}"></span><code>${light}</code></td>
              <td class="on-dark"><span class="swatch colour-${name}"></span><code>${dark}</code></td>
              <td>${purposeOf(name)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

/** Type on screen; the second size is that on paper. */
export const Type: Story = {
  render: () =>
    html`<dl>
      ${Object.entries(sizes).map(
        ([name, [screen, paper]]) =>
          html`<dt>
              <code>--scorecard-text-${name}</code> ${screen}, on paper ${paper}. ${purposeOf(`text-${name}`)}
            </dt>
            <dd class="type-${name}">85.3% on target</dd>`,
      )}
    </dl>`,
};

/** Room between things, and lines. */
export const SpaceAndLine: Story = {
  render: () =>
    html`<dl>
      ${Object.entries(spaces).map(
        ([name, size]) =>
          html`<dt><code>--scorecard-space-${name}</code> ${size}. ${purposeOf(`space-${name}`)}</dt>
            <dd><span class="space space-${name}"></span></dd>`,
      )}
      ${Object.entries(lines).map(
        ([name, size]) =>
          html`<dt><code>--scorecard-line-${name}</code> ${size}. ${purposeOf(`line-${name}`)}</dt>
            <dd><span class="line line-${name}"></span></dd>`,
      )}
    </dl>`,
};
