import { englishLabels } from './english-labels.js';
import type { GraphPoint, GraphTelling } from './words.js';

/** The accessible name of a graph, a few whole sentences: what, from when to when, latest, extremes, target, gaps. */
export function englishGraph(graph: GraphTelling): string {
  const title = graph.illustrative ? `${graph.title} (illustrative figures)` : graph.title;
  const sentences = [
    `${title}: ${span(graph)}.`,
    extremes(graph),
    targets(graph),
    flips(graph),
    breaks(graph),
    gaps(graph),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** For a row whose cells already hold the figures. */
export function englishGraphShort(graph: GraphTelling): string {
  if (!graph.first || !graph.last) return `No graph for ${graph.title}: there are no figures.`;
  const illustrative = graph.illustrative ? ', illustrative figures' : '';
  const [from, to] = [graph.first.period, graph.last.period];
  return `Graph of ${graph.title}, ${from === to ? from : `${from} to ${to}`}${without(graph)}${illustrative}`;
}

/** Which periods have no figure: named while they are few, then counted. */
function without({ gaps: missing }: GraphTelling): string {
  if (missing.length === 0) return '';
  const few = missing.length <= 2;
  return `, no figure for ${few ? missing.map(({ period }) => period).join(' and ') : `${String(missing.length)} periods`}`;
}

function span({ first, last, movement }: GraphTelling): string {
  if (!first || !last) return 'there are no figures';
  if (first.period === last.period) return `${point(last)}, the only figure`;
  const moved = movement === null || movement === 'level' ? '' : `, latest change ${movement}`;
  return `${point(first)}, ${point(last)}${moved}`;
}

function point({ figure, period, isDay }: GraphPoint): string {
  return `${figure} ${isDay ? 'on' : 'in'} ${period}`;
}

function extremes({ least, greatest, first, last }: GraphTelling): string {
  if (!first || !last || first.period === last.period) return '';
  return least === greatest ? `Always ${least}.` : `Lowest ${least}, highest ${greatest}.`;
}

function targets({ targets: steps, yearEnd }: GraphTelling): string {
  const [first, ...later] = steps;
  if (yearEnd !== null)
    return `${first ? `${first.figure} expected by ${first.period}. ` : ''}Target for the end of the year ${yearEnd}.`;
  if (!first) return 'No target.';
  return `Target ${first.figure}${later.map(({ figure, period }) => `, ${figure} from ${period}`).join('')}.`;
}

function flips({ flips: changes }: GraphTelling): string {
  return changes
    .map(({ period, polarity }) => `${englishLabels.polarities[polarity]} from ${period}.`)
    .join(' ');
}

function breaks({ breaks: periods }: GraphTelling): string {
  return periods.length === 0 ? '' : `Break in the series at ${periods.join(', ')}.`;
}

function gaps({ gaps: missing }: GraphTelling): string {
  const byReason = new Map<string, string[]>();
  for (const { period, why } of missing) byReason.set(why, [...(byReason.get(why) ?? []), period]);
  return [...byReason].map(([why, periods]) => `No figure for ${periods.join(', ')} (${why}).`).join(' ');
}
