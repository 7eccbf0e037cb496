import { unitToSay } from '@scorecard/core/labels';
import { type IndicatorResult, type Labels, type Rating, type Results, fill } from '@scorecard/core';
import { type Cell, type Column, columnWidths, rowLines } from './columns.js';
import { evaluateWords as words } from './evaluate-text.js';
import { indented, wrap } from './plain-text.js';
import { type Paint, paint, tableWidth } from './terminal.js';

/** The rating's colour; what isn't judged has none. */
const PAINTS: Partial<Record<Rating, Paint>> = { green: 'green', amber: 'amber', red: 'red' };

/** In fewer characters than this a record has no room for two columns. */
const ALIGNED = 44;

/** A whole scorecard for the terminal: its heading, a table by theme or in a narrow window records, and the counts. */
export function resultLines(results: Results): string[] {
  const width = tableWidth();
  const { title, organisation, periodText, illustrative, labels, indicators } = results;
  const heading = [title, organisation?.name].filter(Boolean).join(', ');
  const head = [
    ...wrap(heading, width).map((line) => paint(line, 'bold')),
    ...(periodText ? wrap(periodText, width) : []),
    ...(illustrative ? wrap(labels.illustrativeLong, width) : []),
  ];
  if (indicators.length === 0) return [...head, '', words.noFigures];
  return [...head, ...body(results, width), '', ...counts(results, width)];
}

function body(results: Results, width: number): string[] {
  const columns = columnsOf(results);
  const rows = new Map(results.indicators.map((item) => [item, cellsOf(item)]));
  const widths = columnWidths(columns, [...rows.values()], width);
  const heading = columns.map(({ heading }) => ({ text: heading, paint: 'bold' as const }));
  return byTheme(results).flatMap(({ title, items }) => [
    '',
    ...(title === null ? [] : wrap(title, width).map((line) => paint(line, 'bold'))),
    ...(widths
      ? [
          ...rowLines(columns, heading, widths),
          ...items.flatMap((item) => [
            ...rowLines(columns, rows.get(item) ?? [], widths),
            ...withheldSince(item, results.labels, width),
          ]),
        ]
      : items.flatMap((item) => [
          ...record(item, columns, width),
          ...withheldSince(item, results.labels, width),
          '',
        ])),
  ]);
}

function columnsOf({ labels: { columns } }: Results): Column[] {
  return [
    { heading: columns.measure, least: 22 },
    { heading: columns.period },
    { heading: words.figure, isFigure: true },
    { heading: columns.target, isFigure: true, least: 9 },
    { heading: columns.rating, least: 10 },
    { heading: columns.travel, least: 12 },
  ];
}

function cellsOf(item: IndicatorResult): Cell[] {
  const { code, title, latest, target, rating, ratingText } = item;
  const unit = unitToSay(item);
  return [
    { text: [code, title, unit && `(${unit})`].filter(Boolean).join(' ') },
    { text: latest.periodName ?? '' },
    { text: figureOf(item) },
    { text: target?.text ?? item.targetReasonText ?? '' },
    { text: ratingText, paint: PAINTS[rating] },
    { text: travelOf(item) },
  ];
}

function figureOf({ latest }: IndicatorResult): string {
  const markers = latest.status === 'observed' ? latest.markers.map((marker) => ` [${marker}]`) : [];
  return latest.text + markers.join('');
}

function travelOf({ travel }: IndicatorResult): string {
  const { judgementText } = travel;
  return 'reason' in travel ? judgementText : `${travel.shortText}, ${judgementText.toLowerCase()}`;
}

function record(item: IndicatorResult, columns: readonly Column[], width: number): string[] {
  const [title, ...cells] = cellsOf(item);
  const name = Math.max(...columns.slice(1).map(({ heading }) => heading.length));
  return [
    ...wrap(title?.text ?? '', width),
    ...cells.map((cell, i) => {
      const heading = columns[i + 1]?.heading ?? '';
      const aligned = `  ${heading.padEnd(name)}  `;
      if (width < ALIGNED) return painted(indented(`${heading}: ${cell.text}`, width, '    ', '  '), cell);
      return painted(indented(cell.text, width, ' '.repeat(aligned.length), aligned), cell);
    }),
  ];
}

/** Why there is no figure for the periods since the one shown: `(23/24: [c] suppressed)`, under its measure. */
function withheldSince({ latest }: IndicatorResult, labels: Labels, width: number): string[] {
  if (latest.status === 'missing' || latest.since.length === 0) return [];
  const told = latest.since.map(({ periodName, text, reasonText }) =>
    fill(labels.missingAt, { period: periodName, figure: text, reason: reasonText }),
  );
  return [indented(`(${told.join('; ')})`, width, '  ')];
}

/** Paints the cell's text in what was laid out, where it is on one line. */
function painted(laidOut: string, cell: Cell): string {
  return laidOut.replace(cell.text, () => paint(cell.text, cell.paint));
}

/** Themes in their order, each with its measures in theirs; what has no theme comes last. */
function byTheme({
  themes,
  indicators,
  labels,
}: Results): { title: string | null; items: IndicatorResult[] }[] {
  const known = themes.map(({ id, title }) => ({ title, items: indicators.filter((it) => it.theme === id) }));
  const others = indicators.filter(({ theme }) => !themes.some(({ id }) => id === theme));
  const title = themes.length === 0 ? null : labels.noTheme;
  return [...known, { title, items: others }].filter(({ items }) => items.length > 0);
}

function counts({ summary, labels }: Results, width: number): string[] {
  const ratings = Object.entries(summary.ratings).filter(([, count]) => count > 0);
  const parts = ratings.map(([rating, count]) => `${labels.ratings[rating as Rating]}: ${count}`);
  const stale = summary.stale > 0 ? [`${labels.stale}: ${summary.stale}`] : [];
  return wrap([...parts, ...stale].join(', '), width);
}
