import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../define.js';
import { reportDocument } from '../report.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { overview, type Shown } from './overview.fixtures.js';

const meta: Meta = {
  title: 'Overview',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
};
export default meta;

type Story = StoryObj;

const data = westmereResults;
const breakdown = {
  version: 1,
  title: 'Performance',
  indicators: [
    {
      id: 'leavers',
      title: 'What young people do next',
      unit: { kind: 'count', decimals: 0 },
      frequency: 'academic-year',
      polarity: 'none',
      observations: [{ period: 'AY23/24', value: 402, illustrative: true }],
      breakdowns: [
        {
          id: 'activity',
          title: 'Activity',
          categories: [
            ['In education', 251],
            ['In work or training', 116],
            ['Neither, or not known', 35],
          ].map(([title, value]) => ({
            title,
            observations: [{ period: 'AY23/24', value, illustrative: true }],
          })),
        },
      ],
    },
  ],
};

const one: Shown[] = [
  {
    tag: 'indicator-card',
    use: 'The answer about one measure: how it stands, which way it is going, how that compares, and what the council says.',
    draw: () => html`<indicator-card .data=${data} indicator="agency-social-workers"></indicator-card>`,
  },
  {
    tag: 'scorecard-trend',
    use: 'The full graph, where the course of a measure is the point: targets, breaks, gaps and others’ lines.',
    draw: () => html`<scorecard-trend .data=${data} indicator="plans-in-time"></scorecard-trend>`,
  },
  {
    tag: 'scorecard-benchmark',
    use: 'Where we stand among other councils: rank, quarter, everyone’s figure.',
    draw: () =>
      html`<scorecard-benchmark .data=${data} indicator="assessments-in-time"></scorecard-benchmark>`,
  },
  {
    tag: 'scorecard-breakdown',
    use: 'Who is behind one figure: categories with their share, or groups with the gap between them.',
    draw: () => html`<scorecard-breakdown .data=${breakdown}></scorecard-breakdown>`,
  },
  {
    tag: 'trend-sparkline',
    use: 'The course of a measure within a line of text or a cell of your own table.',
    draw: () =>
      html`<trend-sparkline .data=${data} indicator="assessments-in-time" labelled></trend-sparkline>`,
  },
  {
    tag: 'scorecard-rating',
    use: 'One rating, for a list or key of your own: shape, word and colour.',
    draw: () =>
      html`${['green', 'amber', 'red', 'no-target'].map(
        (rating) => html`<p><scorecard-rating rating=${rating}></scorecard-rating></p>`,
      )}`,
  },
  {
    tag: 'scorecard-travel',
    use: 'One direction of travel: the arrow says which way, the shape and colour whether that is good.',
    draw: () =>
      html`<p><scorecard-travel judgement="improved" movement="down"></scorecard-travel></p>
        <p><scorecard-travel judgement="worsened" movement="up"></scorecard-travel></p>
        <p><scorecard-travel judgement="unchanged" movement="level"></scorecard-travel></p>`,
  },
];

const many: Shown[] = [
  {
    tag: 'scorecard-table',
    use: 'Every measure, a row each: the last periods, direction of travel, target and distance from it. Readers sort, search and take it away.',
    draw: () => html`<scorecard-table .data=${data} theme="children"></scorecard-table>`,
  },
  {
    tag: 'scorecard-grid',
    use: 'A score card of tiles, to be taken in at a glance and printed.',
    draw: () => html`<scorecard-grid .data=${data} theme="children"></scorecard-grid>`,
  },
  {
    tag: 'scorecard-summary',
    use: 'How many measures stand how, by theme, and what to look at first.',
    draw: () => html`<scorecard-summary .data=${data}></scorecard-summary>`,
  },
  {
    tag: 'scorecard-report',
    use: 'A whole report from one file: summary, themes with priorities and commentary, tables, notes and source.',
    draw: () => html`<scorecard-report .data=${reportDocument}></scorecard-report>`,
  },
  {
    tag: 'scorecard-notes',
    use: 'How to read the figures, from the rules that are really in force, and the key of the marks.',
    draw: () => html`<scorecard-notes .data=${data}></scorecard-notes>`,
  },
];

/** What each element is for, with a live picture, and where to begin. */
export const Overview: Story = { render: (): TemplateResult => overview({ one, many }) };
