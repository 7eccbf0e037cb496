import { lettersIn } from './paper-room.view.js';
import type { TableView } from './scorecard-table.view.js';
import type { TableRow } from './table-row.view.js';

/** From so many measures on a table is laid out row by row, each only once it comes into sight. */
const LONG = 150;

/** True for a table too long for the browser to find its column widths from every row. */
export function isLong(view: TableView): boolean {
  return view.total >= LONG;
}

/** For each column, and each word in it, a row that takes the most room: together they are as wide as all the rows. */
export function widestRows(view: TableView): TableRow[] {
  const widest = new Map<string, { row: TableRow; letters: number }>();
  for (const row of view.groups.flatMap(({ rows }) => rows)) {
    for (const [place, letters] of lettersOf(row)) {
      if (letters > (widest.get(place)?.letters ?? -1)) widest.set(place, { row, letters });
    }
  }
  return [...new Set([...widest.values()].map(({ row }) => row))];
}

function lettersOf({
  polarity,
  cells,
  isOnTwoLines,
  ownFigures,
  travel,
  target,
  distance,
}: TableRow): [string, number][] {
  const own = ownFigures.reduce(
    (sum, { period, figure }) => sum + Math.max(period.length, figure.number.length + figure.sign.length),
    0,
  );
  return [
    [`polarity ${polarity.text}`, polarity.change?.length ?? 0],
    ...(cells ?? []).map((figure, i): [string, number] => [
      `figure ${i}`,
      lettersIn(figure, isOnTwoLines) + figure.markers.length * 3,
    ]),
    ['own', own],
    [`travel ${travel.word}`, travel.number.length + travel.percent.length],
    ['travel hint', travel.hint.length],
    ['target', target.text.length],
    ['target hint', Math.max(0, ...target.hints.map(({ length }) => length))],
    [`distance ${distance.word}`, distance.number.length + distance.percent.length],
    ['distance hint', distance.hint.length],
  ];
}
