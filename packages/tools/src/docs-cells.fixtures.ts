import * as core from '@scorecard/core';
import type { Row } from './docs-tables.js';

const SCALE = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
/** The reporting period of tables that name none. */
export const NOW = '24/25-Q2';

/** `none`, `82`, or `90 to 95`. */
export function targetOf(text: string) {
  const [, min, max] = /^(\S+) to (\S+)$/.exec(text) ?? [];
  if (min && max) return { min, max };
  return text === 'none' ? null : text;
}

/** `5%`, `2 points`, `1 step`, `limit 90`. */
export function toleranceOf(text: string) {
  const [first = '', second = ''] = text.split(' ');
  if (first === 'limit') return { limit: second };
  if (second.startsWith('point')) return { points: first };
  return second.startsWith('step') ? { steps: first } : { percent: first.replace('%', '') };
}

/** `80 from 23/24-Q1 to 23/24-Q4; 90 from 24/25-Q3`, or a plain setting. */
export function datedOf<T>(text: string, value: (text: string) => T) {
  if (!text.includes(' from ')) return value(text);
  return text.split('; ').map((part) => {
    const [, setting = '', from, to] = /^(.+) from (\S+?)(?: to (\S+))?$/.exec(part) ?? [];
    return { value: value(setting), from, ...(to && { to }) };
  });
}

const MARKS = Object.entries(core.englishLabels.reasonMarks);
const reasonOf = (mark: string) => MARKS.find((entry) => entry[1] === mark)?.[0];

/** `85`, `85 (80 to 90)`, `85 [p]`, `85 immature`, `17 of 20`, `[c]`, `[c] with 17 of 20`. */
export function figureOf(period: string, text: string) {
  const [, value = '', lower, upper, markers = '', immature] =
    /^(.+?)(?: \((\S+) to (\S+)\))?((?: \[[prebu]\])*)( immature)?$/.exec(text) ?? [];
  const [first = '', second = first] = value.split(' with ');
  const [, numerator, denominator] = /^(\S+) of (\S+)$/.exec(second) ?? [];
  const missing = reasonOf(first);
  return {
    period,
    ...(missing ? { missing } : first.includes(' of ') ? {} : { value: first }),
    ...(numerator && { numerator, denominator }),
    ...(lower && { lower, upper }),
    ...(markers && { markers: markers.match(/[prebu]/g) }),
    ...(immature && { immature: true }),
  };
}

/** `24/25-Q1 80, 24/25-Q2 [c]`, or `none`. */
export function figuresOf(text: string) {
  if (text === 'none') return [];
  return text.split(', ').map((part) => {
    const [period = ''] = part.split(' ');
    return figureOf(period, part.slice(period.length + 1));
  });
}

/** `percent`, `percent to 0 decimals`, `grade`. */
function unitOf(text: string) {
  const [kind, , decimals] = text.split(' ');
  if (kind === 'grade') return { kind, grades: SCALE };
  return { kind, ...(decimals && { decimals: Number(decimals) }) };
}

/** A kind of period, or `12 months each financial-quarter`. */
export function frequencyOf(text: string) {
  const [, window, unit, every] = /^(\d+) (\S+)s(?: each (\S+))?$/.exec(text) ?? [];
  return window ? { window: Number(window), unit, ...(every && { every }) } : text;
}

/** `linear`, or `Q1 28, Q2 53`. */
function profileOf(text: string) {
  if (text === 'linear') return text;
  return Object.fromEntries(text.split(', ').map((part) => part.split(' ')));
}

/** The indicator that a row's columns describe. */
export function indicatorOf(row: Row, more: object = {}) {
  const { Target: target = 'none', Tolerance: tolerance, Profile: profile } = row;
  const targets = datedOf(target, targetOf);
  const yearEnd = row['Year-end target'];
  return {
    id: 'x',
    title: row.Title ?? 'X',
    unit: unitOf(row.Unit ?? 'percent'),
    frequency: frequencyOf(row.Kind ?? 'financial-quarter'),
    polarity: datedOf(row['Good is'] ?? 'high', (text) => text),
    targets: Array.isArray(targets) ? targets : targets === null ? [] : [{ from: '2000-01', value: targets }],
    ...(tolerance && { tolerance: datedOf(tolerance, toleranceOf) }),
    ...(yearEnd && {
      accumulation: 'year-to-date',
      targets: [
        {
          from: '2000-01',
          value: yearEnd,
          appliesAt: 'year-end',
          ...(profile && profile !== 'none' && { profile: profileOf(profile) }),
        },
      ],
    }),
    observations: figuresOf(row.Figures ?? 'none'),
    ...(row['Break at'] && row['Break at'] !== 'none' && { breaks: [{ at: row['Break at'], note: 'New' }] }),
    ...more,
  };
}

/** A parsed document of these indicators. */
export function scorecardOf(indicators: object[], more: object = {}) {
  return core.parseScorecard({ version: 1, title: 'T', ...more, indicators });
}

/** The result of the indicator that a row describes, at the row's reporting period if it names one. */
export function resultOf(row: Row, more: object = {}, document: object = {}) {
  const period = row['Reporting period'];
  return core.evaluateIndicator(
    scorecardOf([indicatorOf(row, more)], { ...(period && { period }), ...document }),
    'x',
    row.Most ? { periods: Number(row.Most) } : {},
  );
}

/** `Bury 80; Wirral [c]`: one figure for each area, all for one period. */
export function areasOf(text: string) {
  return text.split('; ').map((part) => {
    const [area = ''] = part.split(' ');
    return { area, observations: [figureOf(NOW, part.slice(area.length + 1))] };
  });
}

/** The scale, where a cell names one of its grades. */
export const gradesFor = (value: string | undefined) =>
  SCALE.includes(value ?? '') ? { grades: SCALE } : {};
/** `80, none, 85`. */
export const list = (text: string) => text.split(', ').map((item) => (item === 'none' ? null : item));
/** Which way a row says is good. */
export const polarityOf = (row: Row) => (row['Good is'] ?? 'high') as core.Polarity;
