import type { Labels } from '../labels.js';
import type { Commentary, IndicatorResult, SeriesItem } from '../results.js';
import { cells, inline, paragraphs } from './markdown-text.js';
import { actionText, missing } from './text.js';

/** One measure’s explanation, comparisons, notes, commentary and figures. */
export function measureMarkdown(one: IndicatorResult, labels: Labels): string[] {
  const { columns } = labels;
  const told = [
    one.explanation,
    ...one.latest.since.map((item) => missing(item, labels)),
    ...one.comparisons.map(({ sentence, membersText }) =>
      membersText ? `${sentence} (${membersText})` : sentence,
    ),
    one.run?.text,
    one.extremeText,
    ...one.notes,
    one.ambition?.text,
    ...one.breakdowns.flatMap(({ title, categories, gap }) => [
      `${title}: ${categories.map((item) => [item.title, item.text, item.share?.text].filter(Boolean).join(' ')).join('; ')}`,
      gap?.text,
    ]),
    ...one.references.map(({ title, text }) => `${title}: ${text}`),
  ].filter((text) => typeof text === 'string' && text !== '');
  return [
    `### ${inline(one.title)}`,
    [...new Set(told)].map((text) => `- ${inline(String(text))}`).join('\n'),
    ...[...(one.commentary ? [one.commentary] : []), ...one.olderCommentary].flatMap((item) =>
      commentary(item, labels),
    ),
    one.series.length > 0
      ? cells([columns.period, columns.figure, columns.target, columns.rating], one.series.map(row))
      : '',
  ];
}

function row(item: SeriesItem): string[] {
  const figure =
    item.status === 'missing'
      ? `${item.text} ${item.reasonText}`
      : [item.text, ...item.markers.map((marker) => `[${marker}]`)].join(' ');
  return [item.periodName, figure, item.targetText ?? '', item.ratingText];
}

function commentary({ periodText, text, actions }: Commentary, labels: Labels): string[] {
  return [
    `**${inline(`${labels.commentary}, ${periodText}`)}**`,
    paragraphs(text),
    actions.map((action) => `- ${inline(actionText(action, labels))}`).join('\n'),
  ];
}
