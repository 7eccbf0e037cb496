import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from './index.js';

/** The pages state the rules in tables; here every row of every table is put to the code. */

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const pages = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path}`);

type Row = Record<string, string>;
interface Table {
  page: string;
  name: string;
  rows: Row[];
}

/** A table is the one after `<!-- table: name -->`; a cell's code marks and typographic minus are for the reader. */
function tablesOf(page: string): Table[] {
  return [...read(page).matchAll(/<!-- table: (\S+) -->\n+((?:\|.*\n)+)/g)].map(
    ([, name = '', body = '']) => {
      const [head = [], , ...lines] = body
        .trim()
        .split('\n')
        .map((line) => line.split('|').slice(1, -1).map(plain));
      return {
        page,
        name,
        rows: lines.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? '']))),
      };
    },
  );
}

const plain = (cell: string) => cell.replaceAll('`', '').replaceAll('−', '-').trim();

/** What a cell says of a result: `none` for null, `yes` and `no`. */
function told(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return plain(String(value));
}

const SCALE = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const NOW = '24/25-Q2';

/** `none`, `82`, or `90 to 95`. */
function targetOf(text: string) {
  const [, min, max] = /^(\S+) to (\S+)$/.exec(text) ?? [];
  if (min && max) return { min, max };
  return text === 'none' ? null : text;
}

/** `5%`, `2 points`, `1 step`, `limit 90`. */
function toleranceOf(text: string) {
  const [first = '', second = ''] = text.split(' ');
  if (first === 'limit') return { limit: second };
  if (second.startsWith('point')) return { points: first };
  return second.startsWith('step') ? { steps: first } : { percent: first.replace('%', '') };
}

/** `80 from 23/24-Q1 to 23/24-Q4; 90 from 24/25-Q3`, or a plain setting. */
function datedOf<T>(text: string, value: (text: string) => T) {
  if (!text.includes(' from ')) return value(text);
  return text.split('; ').map((part) => {
    const [, setting = '', from, to] = /^(.+) from (\S+?)(?: to (\S+))?$/.exec(part) ?? [];
    return { value: value(setting), from, ...(to && { to }) };
  });
}

const MARKS = Object.entries(core.englishLabels.reasonMarks);
const reasonOf = (mark: string) => MARKS.find((entry) => entry[1] === mark)?.[0];

/** `85`, `85 (80 to 90)`, `85 [p]`, `85 immature`, `17 of 20`, `[c]`, `[c] with 17 of 20`. */
function figureOf(period: string, text: string) {
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
function figuresOf(text: string) {
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
function frequencyOf(text: string) {
  const [, window, unit, every] = /^(\d+) (\S+)s(?: each (\S+))?$/.exec(text) ?? [];
  return window ? { window: Number(window), unit, ...(every && { every }) } : text;
}

/** `linear`, or `Q1 28, Q2 53`. */
function profileOf(text: string) {
  if (text === 'linear') return text;
  return Object.fromEntries(text.split(', ').map((part) => part.split(' ')));
}

/** The indicator that a row's columns describe. */
function indicatorOf(row: Row, more: object = {}) {
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

function scorecardOf(indicators: object[], more: object = {}) {
  return core.parseScorecard({ version: 1, title: 'T', ...more, indicators });
}

/** The result of the indicator that a row describes, at the row's reporting period if it names one. */
function resultOf(row: Row, more: object = {}, document: object = {}) {
  const period = row['Reporting period'];
  return core.evaluateIndicator(
    scorecardOf([indicatorOf(row, more)], { ...(period && { period }), ...document }),
    'x',
    row.Most ? { periods: Number(row.Most) } : {},
  );
}

/** Our figure beside one comparator. */
function comparedWith(row: Row, comparisons: object[], comparator: object, ours = row.Figures ?? 'none') {
  const result = resultOf(
    { ...row, Figures: ours },
    {
      sameWithin: row['Same within'] ?? 0,
      ...(row['Year to date'] === 'yes' && { accumulation: 'year-to-date' }),
      comparisons: comparisons.map((item) => ({ comparator: 'c', ...item })),
    },
    {
      organisation: { name: 'Sefton Council', aliases: ['Sefton'] },
      comparators: [{ id: 'c', name: 'C', ...comparator }],
    },
  );
  return result.comparisons[0]!;
}

/** `Bury 80; Wirral [c]`: one figure for each area, all for one period. */
function areasOf(text: string) {
  return text.split('; ').map((part) => {
    const [area = ''] = part.split(' ');
    return { area, observations: [figureOf(NOW, part.slice(area.length + 1))] };
  });
}

function groupOf(row: Row) {
  const areas = areasOf(row['Members’ figures'] ?? '');
  const published = row['Published figure'] ?? 'none';
  const comparisons = [
    ...areas,
    ...(published === 'none' ? [] : [{ observations: [figureOf(NOW, published)] }]),
  ];
  const members = row.List ? datedOf(row.List, (names) => names.split(', ')) : areas.map(({ area }) => area);
  const group = { kind: 'group', statistic: row.Statistic ?? 'mean', members };
  return comparedWith(row, comparisons, group, `${NOW} ${row.Ours}`);
}

const gradesFor = (value: string | undefined) => (SCALE.includes(value ?? '') ? { grades: SCALE } : {});
const list = (text: string) => text.split(', ').map((item) => (item === 'none' ? null : item));
const polarityOf = (row: Row) => (row['Good is'] ?? 'high') as core.Polarity;

function standingInput(row: Row) {
  return {
    value: row.Ours ?? '',
    others: list(row.Others ?? ''),
    polarity: polarityOf(row),
    target: targetOf(row.Target ?? 'none'),
  };
}

/** What the code says of each row: the columns that the row must show. A column that is neither read nor answered fails. */
const answers: Record<string, (row: Row, table: Row[]) => Record<string, unknown>> = {
  ratings: ({ Rating }) => ({ 'In words': core.englishLabels.ratings[Rating as core.Rating] }),
  ratePerformance: (row) => ({
    Rating: core.ratePerformance({
      value: row.Figure === 'none' ? null : row.Figure!,
      target: targetOf(row.Target!),
      polarity: polarityOf(row),
      ...(row.Tolerance && { tolerance: toleranceOf(row.Tolerance) }),
      ...gradesFor(row.Figure),
    }),
  }),
  'in-force': (row) => {
    const item = resultOf(row).series.find(({ period }) => period === row.Period)!;
    return { 'Target then': item.targetText, 'Good then': item.polarity, Rating: item.rating };
  },
  'improving-is-amber': (row) => ({ Rating: resultOf(row, { rating: 'improving-is-amber' }).rating }),
  rounding: (row) => {
    const { latest, target, distance, rating } = resultOf(row);
    return {
      Shown: latest.text,
      'Target shown': target?.text,
      Rating: rating,
      'Rounding hides it': distance?.roundingHidesRating,
    };
  },
  directionOfTravel: (row) => {
    const change = core.directionOfTravel({
      latest: row.To!,
      previous: row.From!,
      polarity: polarityOf(row),
      target: targetOf(row.Target ?? 'none'),
      ...gradesFor(row.To),
    });
    return {
      Difference: change.difference,
      Percent: change.percentChange,
      Arrow: change.movement,
      Judgement: change.judgement,
      Colour: change.colour,
    };
  },
  travel: (row) => {
    const { travel } = resultOf(row, {
      unchangedWithin: row['Unchanged within'] ?? 0,
      compareWith: row['Compared with'] ?? 'previous-period',
      ...(row['Year to date'] === 'yes' && { accumulation: 'year-to-date' }),
    });
    const isJudged = 'judgement' in travel;
    return {
      Result: isJudged ? travel.judgement : travel.reason,
      From: isJudged ? travel.from : null,
      'In words': travel.text,
    };
  },
  run: (row) => {
    const { run, extreme } = resultOf(row);
    return { Run: run && `${run.judgement}, ${run.length}`, Extreme: extreme };
  },
  distance: (row) => {
    const { distance } = resultOf(row);
    return {
      Difference: distance?.difference,
      Percent: distance?.percent,
      'In words': distance?.text,
    };
  },
  parsePeriod: (row) => {
    const frequency = row['For a measure of'] === 'any' ? undefined : frequencyOf(row['For a measure of']!);
    const parse = core.safeParsePeriod(row.Written!, frequency as core.Frequency | undefined);
    return { 'Read as': parse.ok ? parse.period.text : 'refused' };
  },
  steps: ({ Period = '' }) => ({
    'First day': core.periodStart(Period),
    'Last day': core.periodEnd(Period),
    Before: core.previousPeriod(Period).text,
    After: core.nextPeriod(Period).text,
    'A year before': core.samePeriodLastYear(Period).text,
  }),
  'long-form': ({ Period = '' }) => ({ 'In full': core.formatPeriod(Period, 'long') }),
  'reporting-period': (row) => {
    const measures = ['Quarterly', 'Yearly'].map((name, i) => ({
      ...indicatorOf({ Figures: row[name]!, Kind: i === 0 ? 'financial-quarter' : 'financial-year' }),
      id: name.toLowerCase(),
    }));
    return { 'Reporting period': core.evaluateScorecard(scorecardOf(measures)).period };
  },
  latest: (row) => {
    const { latest, rating } = resultOf(row);
    return {
      Latest: latest.status === 'observed' ? `${latest.period} ${latest.value}` : latest.text,
      Lag: latest.lag,
      'Missing since': latest.since.map(({ text }) => text).join(' ') || null,
      Rating: rating,
    };
  },
  shown: (row) => {
    const { series } = resultOf(row);
    return {
      'Periods shown': series.map(({ period }) => period).join(', ') || null,
      'How many': series.length,
    };
  },
  profile: (row) => {
    const { target, ratingText } = resultOf(row, {}, { period: row.Figures!.split(' ').at(-2) });
    return {
      'Expected by then': target?.value,
      Rating: ratingText,
      'Each period left must add': target?.requiredPerPeriod?.value,
    };
  },
  comparison: (row) => {
    const theirs = { observations: figuresOf(row['Their figures']!) };
    const frequency = row['Their kind'] ? { frequency: row['Their kind'] } : {};
    const told = comparedWith(row, [{ ...theirs, ...frequency }], { kind: 'nation' });
    return {
      'Period of theirs': told.period,
      Difference: told.difference,
      Judgement: told.judgement,
      Reason: told.reason,
      Behind: told.behind,
      'Periods differ': told.periodsDiffer,
    };
  },
  similar: (row) => {
    const theirs = [{ observations: [figureOf(NOW, row.Theirs!)] }];
    const told = comparedWith(row, theirs, { kind: 'nation' }, `${NOW} ${row.Ours}`);
    return { Judgement: told.judgement };
  },
  group: (row) => {
    const { value, members, rank, reason } = groupOf(row);
    return {
      'Group’s figure': value,
      'Rests on': members && `${members.counted} of ${members.of}`,
      Place: rank && `${rank.place} of ${rank.of}`,
      Reason: reason,
    };
  },
  rank: (row) => {
    const place = core.rank(standingInput(row));
    return { Place: place?.place, Of: place?.of, Tied: place?.tied };
  },
  quartile: (row) => ({ Quartile: core.quartile(standingInput(row)) }),
  reasons: ({ Reason: missing, ...row }) => {
    const { latest } = resultOf(row, { observations: [{ period: NOW, missing }] }, { period: NOW });
    if (latest.status !== 'missing') throw new Error('it should be missing');
    return { Mark: latest.text, 'Said as': latest.reasonText };
  },
  'result-reasons': ({ Reason }) => ({ 'Said as': core.englishLabels.reasons[Reason as core.Reason] }),
  markers: ({ Marker, ...row }) => {
    const { flags } = resultOf(row, { observations: [{ period: NOW, value: 85, markers: [Marker] }] });
    return { Means: core.englishLabels.markers[Marker as core.Marker], Flag: flags.join(' ') };
  },
  derived: (row) => ({ Shown: resultOf(row, {}, { period: NOW }).latest.text }),
  breakdown: (row) => {
    const categories = areasOf(row.Categories!).map(({ area, observations }) => ({
      title: area,
      observations,
    }));
    const breakdowns = [{ id: 'b', title: 'B', categories }];
    const { total, gap, categories: told } = resultOf(row, { breakdowns }, { period: NOW }).breakdowns[0]!;
    return {
      Total: total?.text,
      Shares: told.some(({ share }) => share) ? told.map(({ share }) => share?.text).join(', ') : null,
      Gap: gap?.text,
    };
  },
  summary: (row) => {
    const [, from, to] = /^(?:from (\S+))? ?(?:to (\S+))?$/.exec(row.Reported!.replace('always', '')) ?? [];
    const reported = { ...(from && { from }), ...(to && { to }) };
    const indicator = indicatorOf(row, { reported, staleAfter: Number(row['Stale after']) });
    const { summary } = core.evaluateScorecard(scorecardOf([indicator], { period: row['Reporting period'] }));
    const rated = Object.entries(summary.ratings).find(([, count]) => count > 0)?.[0];
    return { Total: summary.total, Stale: summary.stale, 'Counted as': rated };
  },
  priority: (row, table) => {
    const indicators = table.map((item, i) => ({
      ...indicatorOf(item),
      id: `m${i}`,
      ...(item.Code !== 'none' && { code: item.Code }),
      comparisons: [{ comparator: 'c', observations: figuresOf(item['England’s figure']!) }],
    }));
    const comparators = [{ id: 'c', name: 'England', kind: 'nation' }];
    const results = core.evaluateScorecard(scorecardOf(indicators, { period: NOW, comparators }));
    const { priority, rating, travel } = results.indicators[table.indexOf(row)]!;
    return {
      Priority: priority,
      Rating: rating,
      Travel: 'judgement' in travel ? travel.judgement : 'none',
    };
  },
  asPublished: (row) => {
    const revisions = [
      { published: '2024-11-01', value: 24 },
      { published: '2025-01-10', missing: 'pending' },
    ];
    const observations = [
      { period: '24/25-Q1', value: 25 },
      { period: '24/25-Q2', value: 28, markers: ['r'], revisions },
    ];
    const indicator = indicatorOf({ 'Good is': 'low', Target: '25' }, { observations });
    const { latest, rating } = core.evaluateIndicator(
      scorecardOf([indicator], { published: '2025-03-01' }),
      'x',
      row.When === 'not asked' ? {} : { asPublished: row.When === 'true' ? true : row.When! },
    );
    return { Latest: `${latest.period} ${latest.text}`, Rating: rating };
  },
  whatChanged: (row) => {
    const base = {
      Title: 'Agency staff',
      'Good is': 'low',
      Target: '25',
      Figures: '24/25-Q1 25, 24/25-Q2 28',
    };
    const edition = (value: string) => {
      const members = row.Setting === 'Members' ? value.split(', ') : ['Bury'];
      const comparators = [{ id: 'n', name: 'Neighbours', kind: 'group', members }];
      const indicator = indicatorOf({ ...base, [row.Setting!]: value });
      return scorecardOf([indicator], { period: NOW, comparators });
    };
    const changes = core.whatChanged(edition(row.Before!), edition(row.After!));
    return { 'What it says': changes.map(({ text }) => text).join(' ') || null };
  },
  reading: (row) => {
    const good = {
      version: 1,
      title: 'T',
      period: NOW,
      indicators: [indicatorOf({ Target: '82', Figures: '24/25-Q1 80, 24/25-Q2 85' })],
    };
    const keys = row.Place!.match(/[\w-]+/g)!;
    const parent = keys.slice(0, -1).reduce<unknown>((part, key) => (part as Row)[key], good) as Row;
    parent[keys.at(-1)!] = JSON.parse(row.Written!) as string;
    const parse = core.safeParseScorecard(good);
    const kept = parse.ok ? parse.scorecard : parse.kept;
    const result = kept && core.evaluateScorecard(kept).indicators[0];
    const { latest } = result ?? {};
    return {
      Issue: parse.issues[0]?.code,
      Latest: latest?.status === 'observed' ? `${latest.period} ${latest.value}` : null,
      Rating: result?.rating,
    };
  },
};

const tables = pages.flatMap(tablesOf);

describe('every table in the docs says what the code does', () => {
  it('has an answer here for each, and each answer has its table', () => {
    expect([...new Set(tables.map(({ name }) => name))].sort()).toEqual(Object.keys(answers).sort());
  });

  describe.each(tables.map((table) => [`${table.page}, ${table.name}`, table] as const))(
    '%s',
    (_title, { name, rows }) => {
      it.each(rows.map((row) => [Object.values(row).join(' | '), row] as const))('%s', (_cells, row) => {
        const used = new Set(['Case']);
        const watched = new Proxy(row, {
          get: (cells, key) => (used.add(String(key)), Reflect.get(cells, key) as string),
        });
        const answer = answers[name]!(
          watched,
          rows.map((item) => (item === row ? watched : item)),
        );
        const shown = Object.keys(answer).filter((key) => key in row);
        expect(shown.length).toBeGreaterThan(0);
        expect(Object.fromEntries(shown.map((key) => [key, row[key]]))).toEqual(
          Object.fromEntries(shown.map((key) => [key, told(answer[key])])),
        );
        const unread = Object.keys(row).filter((key) => !used.has(key) && !shown.includes(key));
        expect(unread, 'columns that nothing checks').toEqual([]);
      });
    },
  );
});

const LINK = /\]\(([^)\s]+)\)/g;

/** Headings as anchors: lower case, hyphens for spaces, no other punctuation. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links between pages lead somewhere', () => {
  const sources = [...pages, 'README.md'].filter((page) => existsSync(new URL(page, root)));
  const links = sources.flatMap((page) =>
    [...read(page).matchAll(LINK)]
      .map(([, link = '']) => [page, link] as const)
      .filter(([, link]) => !/^[a-z]+:/.test(link)),
  );

  it.each(links)('%s: %s', (page, link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? new URL(page, root) : new URL(path, new URL(page, root));
    expect(existsSync(target), `${target.pathname} is there`).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8'))).toContain(anchor);
  });
});

describe('the reference', () => {
  it('lists exactly what the package exports', () => {
    const source = readFileSync(new URL('index.ts', import.meta.url), 'utf8');
    const exported = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().replace(/^type /, '')),
    );
    const listed = [...read('docs/reference/core.md').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(exported.filter((name) => name !== '').toSorted());
    expect(Object.keys(core).filter((name) => !listed.includes(name))).toEqual([]);
  });
});
