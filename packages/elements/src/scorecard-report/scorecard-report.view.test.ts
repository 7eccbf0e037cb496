import { evaluateScorecard, parseScorecard } from '@scorecard/core';
import { expect, it } from 'vitest';
import { reportDocument } from '../report.fixtures.js';
import { reportView } from './scorecard-report.view.js';

const results = evaluateScorecard(parseScorecard(reportDocument));
const view = reportView(results);

it('has a section for each theme in the document’s order, then the measures of none', () => {
  expect(view.sections.map(({ title }) => title)).toEqual([
    'Children and young people',
    'Health and wellbeing',
    'Financial sustainability and corporate services',
    'Other measures',
  ]);
});

it('places every measure in just one table', () => {
  const placed = view.sections.flatMap(({ table }) =>
    (table?.data.indicators ?? []).filter(({ theme }) => table?.theme === null || theme === table?.theme),
  );
  expect(placed.map(({ id }) => id).sort()).toEqual(results.indicators.map(({ id }) => id).sort());
});

it('tells a theme: introduction, priorities, success, commentary in paragraphs with its actions', () => {
  const [children, health, finance] = view.sections;
  expect(children?.aims).toEqual([
    { title: 'Priorities', items: ['Help families early.', 'Build a settled team.'] },
    { title: 'Measuring our success', items: ['Assessments happen on time.'] },
  ]);
  expect(children?.commentary?.entries).toEqual([
    {
      period: null,
      paragraphs: ['Assessments are on time.', 'Agency staffing rose.'],
      actions: ['Appoint twelve social workers, Head of Workforce, by March 2025'],
    },
  ]);
  expect(health).toMatchObject({ aims: [], commentary: null });
  expect(finance?.introduction).toEqual(['Collection is on course.']);
});

it('names the period of commentary that is older than the report', () => {
  expect(view.sections[2]?.commentary?.entries[0]?.period).toContain('Quarter 1 2024/25');
});

it('says who, when, and on what terms', () => {
  expect(view.lead).toBe('Westmere, Quarter 2 2024/25 (July to September 2024)');
  expect(view.about).toEqual([
    { name: 'Source', text: 'Westmere Borough Council, a fictional council', url: null },
    { name: 'Published', text: '14 November 2024', url: null },
    {
      name: 'Licence',
      text: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  ]);
});

it('is one section where there are no themes', () => {
  const { sections } = reportView({ ...results, themes: [] });
  expect(sections.map(({ title }) => title)).toEqual(['Measures']);
});
