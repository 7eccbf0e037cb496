import { fill, type Labels } from '../labels.js';
import type { Commentary, IndicatorResult, SeriesItem } from '../results.js';
import { dateText } from './date-text.js';
import { cells, inline, paragraphs } from './markdown-text.js';
import { missing } from './text.js';

/** One measure’s explanation, comparisons, notes, commentary and figures. */
export function measureMarkdown(one: IndicatorResult, labels: Labels, lang: string): string[] {
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
      commentary(item, labels, lang),
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

function commentary({ periodText, text, actions }: Commentary, labels: Labels, lang: string): string[] {
  return [
    `**${inline(`${labels.commentary}, ${periodText}`)}**`,
    paragraphs(text),
    actions
      .map((action) =>
        [action.text, action.owner, action.due && fill(labels.due, { date: dateText(action.due, lang) })]
          .filter(Boolean)
          .join(', '),
      )
      .map((action) => `- ${inline(action)}`)
      .join('\n'),
  ];
}
