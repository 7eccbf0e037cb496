import { fill } from '../labels.js';
import type { IndicatorResult, Results, ThemeResult } from '../results.js';
import { dateText } from './date-text.js';
import { licences } from './licence.js';
import { measuresToLookAtFirst } from './look-first.js';
import { ratings } from './mark.js';
import { cells, inline, paragraphs, webLink } from './markdown-text.js';
import { measureMarkdown } from './measure-markdown.js';
import { factsOf, standingWords } from './measure.js';
import { travelText } from './text.js';

/** The report as Markdown (CommonMark with tables): the same parts in the same order, without graphs. */
export function renderMarkdown(results: Results): string {
  const { title, organisation, periodText, illustrative, themes, indicators, labels, notes } = results;
  const { report } = labels;
  const rest = indicators.filter((one) => !themes.some(({ id }) => id === one.theme));
  const blocks = [
    `# ${inline(title)}`,
    inline([organisation?.name, periodText].filter(Boolean).join(', ')),
    illustrative && `**${inline(labels.illustrativeLong)}**`,
    indicators.length === 0 && inline(report.nothing),
    ...summary(results),
    ...themes.flatMap((theme) => themeMarkdown(results, theme)),
    ...(rest.length > 0 ? measures(results, themes.length > 0 ? labels.noTheme : report.measures, rest) : []),
    `## ${inline(report.howToRead)}`,
    bullets(notes),
    ...about(results),
  ];
  return `${blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n')}\n`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${inline(item)}`).join('\n');
}

function summary(results: Results): (string | false)[] {
  const { labels, summary: counts, themes, indicators } = results;
  const { report } = labels;
  const columns = [
    ...ratings.map((rating) => ({
      word: labels.ratings[rating],
      of: (one: typeof counts) => one.ratings[rating],
    })),
    { word: labels.stale, of: (one: typeof counts) => one.stale },
  ].filter(({ of }) => of(counts) > 0);
  const titles = (flag: 'ended' | 'not-started') =>
    indicators
      .filter(({ flags }) => flags.includes(flag))
      .map(({ title }) => title)
      .join('; ');
  const [ended, coming] = [titles('ended'), titles('not-started')];
  const rows = [
    ...themes.map(({ title, summary: own }) => ({ title, own })),
    { title: report.allThemes, own: counts },
  ];
  const first = measuresToLookAtFirst(indicators);
  return [
    `## ${inline(report.summary)}`,
    inline(fill(report.reported, { count: counts.total })),
    columns.length > 0 &&
      cells(
        [report.theme, report.measures, ...columns.map(({ word }) => word)],
        rows.map(({ title, own }) => [title, String(own.total), ...columns.map(({ of }) => String(of(own)))]),
      ),
    ended !== '' && inline(fill(report.ended, { titles: ended })),
    coming !== '' && inline(fill(report.notStarted, { titles: coming })),
    first.length > 0 && `### ${inline(report.lookFirst)}`,
    first
      .map(
        (one, i) => `${i + 1}. **${inline(one.title)}**: ${inline(`${one.ratingText}. ${one.explanation}`)}`,
      )
      .join('\n'),
  ];
}

function themeMarkdown(results: Results, theme: ThemeResult): (string | false)[] {
  const { report } = results.labels;
  const indicators = results.indicators.filter((one) => one.theme === theme.id);
  return measures(results, theme.title, indicators, [
    theme.introduction && paragraphs(theme.introduction),
    theme.priorities.length > 0 && `### ${inline(report.priorities)}\n\n${bullets(theme.priorities)}`,
    theme.successMeasures.length > 0 &&
      `### ${inline(report.successMeasures)}\n\n${bullets(theme.successMeasures)}`,
    theme.commentary.length > 0 && `### ${inline(report.performance)}`,
    ...theme.commentary.map(({ text }) => paragraphs(text)),
  ]);
}

function measures(
  { labels }: Results,
  title: string,
  indicators: readonly IndicatorResult[],
  introduction: (string | null | false)[] = [],
): (string | false)[] {
  const { columns, report } = labels;
  const table = cells(
    [columns.measure, report.latest, columns.travel, columns.target, columns.distance],
    indicators.map((one) => [
      [one.title, `(${factsOf(one)})`, ...standingWords(one, labels)].join(' '),
      figureOf(one),
      'reason' in one.travel ? one.travel.text : `${one.travel.judgementText}: ${travelText(one.travel)}`,
      one.target?.text ?? one.targetReasonText ?? '',
      [one.ratingText, one.distance?.text].filter(Boolean).join(': '),
    ]),
  );
  return [
    `## ${inline(title)}`,
    ...introduction.filter((block) => typeof block === 'string'),
    indicators.length > 0 && table,
    ...indicators.flatMap((one) => measureMarkdown(one, labels)),
  ];
}

function figureOf({ latest }: IndicatorResult): string {
  const told =
    latest.status === 'missing'
      ? `${latest.text} ${latest.reasonText}`
      : [latest.text, ...latest.markers.map((marker) => `[${marker}]`)].join(' ');
  return latest.periodName ? `${told} (${latest.periodName})` : told;
}

function about({ source, published, licence, lang, labels }: Results): (string | false | null)[] {
  const known = licence ? licences[licence] : undefined;
  const facts = [
    source && `- ${inline(labels.source)}: ${webLink(source.title, source.url)}`,
    published && `- ${inline(labels.report.published)}: ${inline(dateText(published, lang))}`,
    licence && `- ${inline(labels.report.licence)}: ${webLink(known?.name ?? licence, known?.url ?? null)}`,
  ].filter((fact) => typeof fact === 'string');
  return facts.length > 0 ? [`## ${inline(labels.report.about)}`, facts.join('\n')] : [];
}
