import type { Column, ColumnKind } from './workbook-cell.js';

const WIDTHS: Record<ColumnKind, number> = {
  text: 18,
  number: 14,
  whole: 12,
  truth: 14,
  list: 30,
  markers: 12,
  figure: 14,
};

function column(heading: string, path: string, kind: ColumnKind = 'text', width = WIDTHS[kind]): Column {
  return { heading, path, kind, width };
}

const WIDE = 60;

/** A tolerance, whichever of its forms it has, at a path in the item. */
function tolerance(path: string): Column[] {
  return [
    column('Amber within (% of target)', `${path}.percent`, 'number'),
    column('Amber within (points)', `${path}.points`, 'number'),
    column('Amber within (steps)', `${path}.steps`, 'number'),
    column('Amber limit', `${path}.limit`, 'number'),
  ];
}

function rules(path = ''): Column[] {
  return [
    column('Rating rule', `${path}rating`, 'text', 22),
    ...tolerance(`${path}tolerance`),
    column('Compare with', `${path}compareWith`, 'text', 26),
    column('Unchanged within', `${path}unchangedWithin`, 'number'),
    column('Same within', `${path}sameWithin`, 'number'),
    column('Stale after (periods)', `${path}staleAfter`, 'whole'),
  ];
}

/** How often, a plain kind or a window that slides. */
export const FREQUENCY: Column[] = [
  column('Frequency', 'frequency', 'text', 20),
  column('Window (periods)', 'frequency.window', 'whole'),
  column('Window of', 'frequency.unit'),
  column('Window every', 'frequency.every'),
];

const PERIOD = column('Period', 'period');
const TEXT = column('Text', 'text', 'text', WIDE);
const NOTE = column('Note', 'note', 'text', WIDE);
const SOURCE = [
  column('Source', 'source.title', 'text', 36),
  column('Source address', 'source.url', 'text', 44),
];
const DATES = [column('From', 'from'), column('To', 'to')];

/** What holds for the whole scorecard: each is a row of its sheet. */
export const SETTINGS: Column[] = [
  column('Title', 'title'),
  column('Organisation', 'organisation.name'),
  column('Also known as', 'organisation.aliases', 'list'),
  column('Organisation code', 'organisation.code'),
  column('Reporting period', 'period'),
  column('Published', 'published'),
  column('Licence', 'licence'),
  ...SOURCE,
  ...rules('rules.'),
];

export const THEMES: Column[] = [
  column('Theme', 'id'),
  column('Title', 'title', 'text', 36),
  column('Introduction', 'introduction', 'text', WIDE),
  column('Priorities', 'priorities', 'list', WIDE),
  column('Success measures', 'successMeasures', 'list', WIDE),
];

export const COMPARATORS: Column[] = [
  column('Comparator', 'id', 'text', 24),
  column('Name', 'name', 'text', 30),
  column('Kind', 'kind', 'text', 12),
  column('Statistic', 'statistic', 'text', 12),
  column('Members', 'members', 'list', WIDE),
];

export const MEMBERS: Column[] = [...DATES, column('Members', 'value', 'list', WIDE)];

export const INDICATORS: Column[] = [
  column('Indicator', 'id', 'text', 60),
  column('Code', 'code', 'text', 10),
  column('Title', 'title', 'text', 44),
  column('Theme', 'theme', 'text', 18),
  column('Description', 'description', 'text', 50),
  column('Owner', 'owner', 'text', 24),
  ...SOURCE,
  column('Unit', 'unit.kind', 'text', 12),
  column('Decimals', 'unit.decimals', 'whole'),
  column('Per', 'unit.per', 'whole'),
  column('Per what', 'unit.of'),
  column('Currency', 'unit.code', 'text', 12),
  column('Scale', 'unit.scale', 'text', 12),
  column('Grades, best last', 'unit.grades', 'list'),
  ...FREQUENCY,
  column('Accumulation', 'accumulation', 'text', 16),
  column('Polarity', 'polarity', 'text', 12),
  ...rules(),
  column('Target status', 'targetStatus', 'text', 16),
  column('Baseline period', 'baseline.period'),
  column('Baseline value', 'baseline.value', 'number'),
  column('Reported from', 'reported.from'),
  column('Reported to', 'reported.to'),
  column('Replaced by', 'reported.replacedBy', 'text', 24),
];

const PARTS_OF_YEAR = [
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'H1',
  'H2',
  ...Array.from({ length: 12 }, (_, i) => `M${i + 1}`),
];

export const TARGETS: Column[] = [
  ...DATES,
  column('Target', 'value', 'number'),
  column('Target minimum', 'value.min', 'number'),
  column('Target maximum', 'value.max', 'number'),
  column('Basis', 'basis', 'text', 14),
  column('Agreed', 'agreed', 'text', 14),
  column('Applies at', 'appliesAt', 'text', 14),
  column('Profile', 'profile', 'text', 12),
  ...PARTS_OF_YEAR.map((part) => column(`Profile ${part}`, `profile.${part}`, 'number')),
];

export const OBSERVATIONS: Column[] = [
  PERIOD,
  column('Value', '', 'figure'),
  column('Markers', 'markers', 'markers'),
  column('Numerator', 'numerator', 'number'),
  column('Denominator', 'denominator', 'number'),
  column('Lower limit', 'lower', 'number'),
  column('Upper limit', 'upper', 'number'),
  NOTE,
  column('Illustrative', 'illustrative', 'truth'),
  column('Immature', 'immature', 'truth'),
];

export const REVISIONS: Column[] = [
  column('Published', 'published', 'text', 14),
  column('Value then', '', 'figure'),
];
export const COMMENTARY: Column[] = [PERIOD, TEXT];
export const ACTIONS: Column[] = [
  column('Action', 'text', 'text', WIDE),
  column('Action owner', 'owner', 'text', 24),
  column('Due', 'due', 'text', 14),
];
export const MILESTONES: Column[] = [PERIOD, column('Value', 'value', 'number')];
export const REFERENCES: Column[] = [
  column('Reference', 'title', 'text', 36),
  column('Value', 'value', 'number'),
];
export const BREAKS: Column[] = [column('At', 'at'), NOTE];
export const CAUTIONS: Column[] = [
  column('Quarter', 'quarter', 'whole'),
  column('Month', 'month', 'whole'),
  column('Periods', 'periods', 'list'),
  NOTE,
];
export const POLARITIES: Column[] = [...DATES, column('Polarity', 'value')];
export const TOLERANCES: Column[] = [...DATES, ...tolerance('value')];

/** By what the rows of a table say which indicator they are of. */
export const INDICATOR: Column[] = [column('Indicator', 'id', 'text', 60)];
export const THEME: Column[] = [column('Theme', 'id')];
export const COMPARATOR: Column[] = [column('Comparator', 'id', 'text', 24)];
export const COMPARISON: Column[] = [
  column('Comparator', 'comparator', 'text', 24),
  column('Area', 'area', 'text', 24),
  ...FREQUENCY.map((one) => ({ ...one, heading: `Their ${one.heading.toLowerCase()}` })),
];
export const BREAKDOWN: Column[] = [
  column('Breakdown', 'id', 'text', 18),
  column('Breakdown title', 'title', 'text', 24),
];
export const CATEGORY: Column[] = [column('Category', 'title', 'text', 24)];
export const OF_PERIOD: Column[] = [PERIOD];
