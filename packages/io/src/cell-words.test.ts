import { describe, expect, it } from 'vitest';
import { areaKind } from './area.js';
import { readFrequency } from './frequency-text.js';
import { readPolarity } from './polarity-text.js';
import { slugOf } from './slug.js';
import { readTarget } from './target-text.js';
import { readTolerance } from './tolerance-text.js';
import { readUnit } from './unit-text.js';

describe('Which way is good', () => {
  it.each([
    ['High', 'high'],
    ['Higher is better', 'high'],
    ['High is good', 'high'],
    ['LOW', 'low'],
    ['Lower', 'low'],
    ['Low is good', 'low'],
    ['Range', 'range'],
    ['Neither', 'none'],
    ['N/A', 'none'],
    ['-', 'none'],
    ['Hihg', null],
    ['', null],
    ['constructor', null],
  ])('%s is %s', (text, polarity) => {
    expect(readPolarity(text)).toBe(polarity);
  });
});

describe('A unit', () => {
  it.each([
    ['%', { kind: 'percent' }],
    ['% of leavers', { kind: 'percent' }],
    ['Percentage', { kind: 'percent' }],
    ['Number', { kind: 'count' }],
    ['£', { kind: 'currency', code: 'GBP' }],
    ['£m', { kind: 'currency', code: 'GBP', scale: 'million' }],
    ["£'000", { kind: 'currency', code: 'GBP', scale: 'thousand' }],
    ['GBP', { kind: 'currency', code: 'GBP' }],
    ['Days', { kind: 'days' }],
    ['Score per pupil', { kind: 'score' }],
    ['per 10,000 population', { kind: 'rate', per: 10000, of: 'population' }],
    ['Rate per 100,000 of 10-17 population', { kind: 'rate', per: 100000, of: '10-17 population' }],
    ['Rate per 1000', { kind: 'rate', per: 1000 }],
    ['per 0', null],
    ['tonnes', null],
    ['toString', null],
  ])('%s is %j', (text, unit) => {
    expect(readUnit(text)).toEqual(unit);
  });
});

describe('A tolerance', () => {
  it.each([
    ['5%', { percent: '5' }],
    ['2.5 per cent', { percent: '2.5' }],
    ['2 points', { points: '2' }],
    ['1 percentage point', { points: '1' }],
    ['1pp', { points: '1' }],
    ['within 5%', { percent: '5' }],
    ['1 step', { steps: '1' }],
    ['limit 90', { limit: '90' }],
    ['0', { percent: '0' }],
    ['5', null],
    ['-5%', null],
    ['some', null],
  ])('%s is %j', (text, tolerance) => {
    expect(readTolerance(text)).toEqual(tolerance);
  });
});

describe('A target', () => {
  it.each([
    ['85%', { kind: 'one', number: { value: '85' } }],
    ['-0.2', { kind: 'one', number: { value: '-0.2' } }],
    ['90 to 95', { kind: 'range', min: { value: '90' }, max: { value: '95' } }],
    ['90–95%', { kind: 'range', min: { value: '90', sign: '%' }, max: { value: '95', sign: '%' } }],
    ['-10 to -5', { kind: 'range', min: { value: '-10' }, max: { value: '-5' } }],
    ['TBC', { kind: 'none', status: 'to-be-set' }],
    ['No target', { kind: 'none', status: 'not-targeted' }],
    ['Baseline year', { kind: 'none', status: 'baseline-year' }],
    ['-', { kind: 'none', status: null }],
    ['as low as possible', { kind: 'wrong' }],
  ])('%s is %j', (text, target) => {
    expect(readTarget(text)).toMatchObject(target);
  });
});

it.each([
  ['financial-quarter', 'financial-quarter'],
  ['Financial Year', 'financial-year'],
  ['Academic Year', 'academic-year'],
  ['Monthly', 'month'],
  ['Annual (end of Sept)', 'inferred'],
  ['Quarterly', 'inferred'],
  ['weekly', null],
])('The frequency %s is %s', (text, frequency) => {
  expect(readFrequency(text)).toBe(frequency);
});

it.each([
  ['England', 'nation'],
  ['Northern Ireland', 'nation'],
  ['North West', 'region'],
  ['North West region', 'region'],
  ['Wirral', 'area'],
])('%s is a comparator of the kind %s', (area, kind) => {
  expect(areaKind(area)).toBe(kind);
});

it.each([
  ['Fly-tips cleared within 2 days', 'fly-tips-cleared-within-2-days'],
  ["Children's café & library", 'childrens-cafe-and-library'],
  ['% in time', 'percent-in-time'],
  ['…', 'indicator'],
])('The id of %s is %s', (title, id) => {
  expect(slugOf(title)).toBe(id);
});
