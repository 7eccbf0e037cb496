import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.js';

// One way through: text -> document -> results -> view -> template. Each step imports only those before it.

/** What each package may import from outside itself. */
const packages = {
  core: ['zod/mini', 'decimal.js', 'd3-scale', 'd3-shape'],
  io: ['@scorecard/core', 'fflate'],
  elements: ['@scorecard/core', '@scorecard/io/csv', '@scorecard/io/html', 'lit'],
  cli: [
    '@scorecard/core',
    '@scorecard/io',
    'parse5',
    ...['child_process', 'fs', 'os', 'path', 'url', 'util'].map((name) => `node:${name}`),
  ],
};

interface Layer {
  layer: string;
  mayImport: string[];
  mayImportTypes?: string[];
  files: string[];
}

/** The layers of core. A file that no layer lists is part of evaluation, which only `index` is above. */
const coreLayers: Layer[] = [
  {
    layer: 'words',
    mayImport: [],
    files: [
      'area',
      'breakdown-labels',
      'calendar-date',
      'card-labels',
      'chart-labels',
      'decimal',
      'format-period',
      'grid-labels',
      'issue',
      'labels',
      'nearest',
      'parse-period',
      'period',
      'period-columns',
      'period-kind',
      'period-words',
      'quote',
      'report-labels',
      'result-extras',
      'result-figures',
      'results',
      'state-labels',
      'step-period',
      'table-labels',
      'unit-to-say',
      'vocabulary',
      'web-address',
      'year-pair',
      'year-to-date',
    ],
  },
  {
    layer: 'rules',
    mayImport: ['words'],
    mayImportTypes: ['document'],
    files: [
      'amber-allowance',
      'derived-value',
      'direction-of-travel',
      'quartile',
      'rank',
      'rating',
      'shortfall',
      'summary',
    ],
  },
  {
    layer: 'document',
    mayImport: ['words', 'rules'],
    files: [
      'check-ambition',
      'check-breakdowns',
      'check-comparisons',
      'check-dated',
      'check-indicator',
      'check-observations',
      'check-revisions',
      'check-scorecard',
      'check-targets',
      'check-value',
      'defined-only',
      'one-of-each',
      'document-types',
      'indicator-model',
      'parse-scorecard',
      'read-json',
      'read-structure',
      'report',
      'rules-model',
      'salvage',
      'schema-descriptions',
      'scorecard-model',
      'scorecard-schema',
      'value-model',
    ],
  },
  {
    layer: 'graph',
    mayImport: ['words'],
    files: [
      'graph/colours',
      'graph/axis-dodge',
      'graph/axis-ends',
      'graph/axis-periods',
      'graph/axis-room',
      'graph/axis-text',
      'graph/axis-values',
      'graph/benchmark',
      'graph/benchmark-bands',
      'graph/benchmark-facts',
      'graph/benchmark-frame',
      'graph/benchmark-layout',
      'graph/benchmark-lines',
      'graph/benchmark-strokes',
      'graph/benchmark-words',
      'graph/benchmark-rows',
      'graph/breakdown',
      'graph/breakdown-bars',
      'graph/breakdown-picture',
      'graph/breakdown-picture-name',
      'graph/breakdown-picture-rows',
      'graph/breakdown-picture-words',
      'graph/breakdown-rows',
      'graph/breakdown-strip',
      'graph/breakdown-words',
      'graph/chart-picture',
      'graph/graph-geometry',
      'graph/index',
      'graph/runs',
      'graph/sparkline',
      'graph/target-steps',
      'graph/trend',
      'graph/trend-ends',
      'graph/trend-frame',
      'graph/trend-lines',
      'graph/trend-marks',
      'graph/trend-others',
      'graph/trend-readout',
      'graph/trend-strokes',
      'graph/trend-targets',
      'graph/trend-words',
    ],
  },
  {
    layer: 'html',
    mayImport: ['words', 'rules', 'graph'],
    files: [
      'html/about',
      'html/anchors',
      'html/breakdown-drawing',
      'html/breakdown-earlier',
      'html/breakdown-table',
      'html/breakdown.style',
      'html/card',
      'html/comparison-table',
      'html/date-text',
      'html/earlier-settings',
      'html/figures-table',
      'html/graph',
      'html/index',
      'html/licence',
      'html/look-first',
      'html/mark',
      'html/mark.style',
      'html/markdown',
      'html/markdown-text',
      'html/markup',
      'html/measure',
      'html/measure-markdown',
      'html/notes',
      'html/page',
      'html/paper-figures',
      'html/print-cards.style',
      'html/print.style',
      'html/report',
      'html/report.style',
      'html/stylesheet',
      'html/summary',
      'html/table',
      'html/table-key',
      'html/table-records.style',
      'html/table-row',
      'html/table.style',
      'html/text',
      'html/text.style',
      'html/theme',
      'html/theme-counts',
      'html/tokens.style',
    ],
  },
  // Evaluation knows the document by its types alone, so that it carries no parser.
  { layer: 'evaluation', mayImport: ['words', 'rules'], mayImportTypes: ['document'], files: [] },
  { layer: 'index', mayImport: ['words', 'rules', 'document', 'evaluation'], files: ['index'] },
];

/** Imports that only certain files may make. */
const reserved = [
  { of: /^zod/, in: 'core', allowed: /(^|\/)([a-z-]+-model|scorecard-schema)$/ },
  { of: /^decimal\.js$/, in: 'core', allowed: /^decimal$/ },
  { of: /^d3-/, in: 'core', allowed: /^graph\// },
  { of: /\.define$|^register$/, in: 'elements', allowed: /\.define$|^define$|^cdn\// },
] as const;

/** Views, which run in Node: nothing that they reach imports lit. */
const withoutLit = /\.view$/;

/** Code that would let a clock, a locale, chance or the machine into a result. */
const impure =
  /\bDate\.now\b|\bnew Date(?!\()|\bnew Date\(\s*\)|\bIntl\b|\.toLocale[A-Z]|\.localeCompare\b|\bMath\.random\b|\bprocess\b|\bglobalThis\b/;

const registers = /\bcustomElements\.define\b/;
const mayRegister = /^register$/;

const names = ['core', 'io', 'elements', 'cli'] as const;
const files = {
  core: sourceFiles('core'),
  io: sourceFiles('io'),
  elements: sourceFiles('elements'),
  cli: sourceFiles('cli'),
};

describe.each(names)('The sources of %s', (name) => {
  it('exist', () => {
    expect(files[name].length).toBeGreaterThan(0);
  });

  it('import no package but those they are allowed', () => {
    const allowed = packages[name];
    const isAllowed = (from: string) => allowed.some((it) => from === it || from.startsWith(`${it}/`));
    expect(importsWhere(files[name], ({ from, inside }) => !inside && !isAllowed(from))).toEqual([]);
  });

  it('have no cycle of imports', () => {
    expect(cycles(files[name])).toEqual([]);
  });

  it('have at most 250 lines each', () => {
    const long = files[name].filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map((file) => file.name)).toEqual([]);
  });
});

describe('Core', () => {
  it('imports downwards only', () => {
    const layerOf = (file: string) =>
      coreLayers.find((layer) => layer.files.includes(file)) ??
      coreLayers.find(({ layer }) => layer === 'evaluation');
    const upwards = files.core.flatMap((file) => {
      const layer = layerOf(file.name);
      return importsWhere([file], ({ from, inside, typeOnly }) => {
        const below = layerOf(from)?.layer ?? '';
        const allowed = [
          layer?.layer,
          ...(layer?.mayImport ?? []),
          ...(typeOnly ? (layer?.mayImportTypes ?? []) : []),
        ];
        return inside && !allowed.includes(below);
      });
    });
    expect(upwards).toEqual([]);
  });

  it('lists no file in a layer that is not there', () => {
    const present = files.core.map((file) => file.name);
    expect(coreLayers.flatMap((layer) => layer.files).filter((file) => !present.includes(file))).toEqual([]);
  });

  it('knows no clock, locale, chance or machine', () => {
    const found = files.core.flatMap(
      ({ name, code }) => impure.exec(code)?.map((it) => `${name}: ${it}`) ?? [],
    );
    expect(found).toEqual([]);
  });
});

describe('Elements', () => {
  it('keep their views free of lit, so that they run in Node', () => {
    const views = files.elements.filter(({ name }) => withoutLit.test(name));
    const reach = (file: SourceFile, seen = new Set<SourceFile>()): Set<SourceFile> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const { from, inside, typeOnly } of file.imports) {
        const next = files.elements.find(({ name }) => inside && !typeOnly && name === from);
        if (next) reach(next, seen);
      }
      return seen;
    };
    const found = views.flatMap((view) =>
      importsWhere([...reach(view)], ({ from, typeOnly }) => !typeOnly && /^lit(\/|$)/.test(from)).map(
        (it) => `${view.name} reaches ${it}`,
      ),
    );
    expect(views.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('are registered in one place', () => {
    const found = files.elements.filter(({ name, code }) => registers.test(code) && !mayRegister.test(name));
    expect(found.map((file) => file.name)).toEqual([]);
  });
});

it.each(reserved)('$of is imported in $in only by files that match $allowed', ({ of, in: name, allowed }) => {
  const others = files[name].filter((file) => !allowed.test(file.name));
  expect(importsWhere(others, ({ from, typeOnly }) => !typeOnly && of.test(from))).toEqual([]);
});

function importsWhere(among: SourceFile[], wrong: (it: SourceFile['imports'][number]) => boolean): string[] {
  return among.flatMap(({ name, imports }) =>
    imports.filter(wrong).map(({ from }) => `${name} imports ${from}`),
  );
}

/** Each cycle once, as `a > b > a`. */
function cycles(among: SourceFile[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, path: string[]): void => {
    if (path.includes(name)) found.push([...path.slice(path.indexOf(name)), name].join(' > '));
    if (done.has(name) || path.includes(name)) return;
    const file = among.find((it) => it.name === name);
    for (const { from, inside } of file?.imports ?? []) if (inside) walk(from, [...path, name]);
    done.add(name);
  };
  for (const { name } of among) walk(name, []);
  return found;
}
