import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, CategoryResult, IndicatorResult } from '../results.js';

/** More than this, and the name of a drawing leaves the single figures to the table. */
const MOST_NAMED = 12;

/** What the categories come to, in whole sentences, the verdict first. */
export function breakdownSentences(
  { categories, gap, gapChange, total, own, best, worst, isSplit, isOver, isSuppressed }: BreakdownResult,
  labels: Labels,
): string[] {
  const { breakdown: words, chart } = labels;
  const parts = categories.filter(({ isWhole }) => !isWhole);
  const names = categories.flatMap((one) =>
    one.status === 'missing' ? [`${one.title} (${one.reasonText})`] : [],
  );
  const isOther = own !== null && own.value !== total?.value && !isPercentSplit(categories, isSplit);
  const isWhole = isSplit && !isOver && !isSuppressed && names.length === 0;
  const known = (which: string) => (names.length === 0 ? which : fill(words.known, { which }));
  return [
    ...(parts.length > 2 && worst ? [`${extremeText(known(words.worst), worst, labels)}.`] : []),
    ...(parts.length > 2 && best ? [`${extremeText(known(words.best), best, labels)}.`] : []),
    ...(total && parts.length === 2 ? [] : alikeText(parts, known, labels)),
    ...(gap ? [`${gap.text}.`] : []),
    ...(gapChange ? [`${gapChange.text}.`] : []),
    ...(isWhole && parts.length > 1 ? largestText(parts, labels) : []),
    ...(total && parts.length > 1 ? [fill(words.addsUp, { count: parts.length, total: total.text })] : []),
    ...(total && parts.length > 1 && isOther ? [fill(words.ownIs, { figure: own.text })] : []),
    ...(names.length > 0 ? [fill(chart.noFigureFor, { names: names.join(', ') })] : []),
  ];
}

/** That figures don't differ; empty where they do, and of fewer than two. */
function alikeText(
  parts: readonly CategoryResult[],
  known: (which: string) => string,
  { breakdown }: Labels,
): string[] {
  const figures = parts.flatMap((part) => (part.status === 'observed' ? [part] : []));
  const [first] = figures;
  if (!first || figures.length < 2 || figures.some(({ value }) => value !== first.value)) return [];
  const words = parts.length === 2 ? breakdown.both : breakdown.all;
  return [fill(words, { which: known(String(figures.length)), figure: first.text })];
}

/** The one part that is greater than all others, with its share where it has one. */
function largestText(parts: readonly CategoryResult[], labels: Labels): string[] {
  const known = parts.flatMap((part) => (part.status === 'observed' ? [part] : []));
  const sizes = known.map(({ count, value }) => Number(count?.value ?? value));
  const most = Math.max(...sizes);
  const largest = known[sizes.indexOf(most)];
  if (!largest || sizes.filter((size) => size === most).length > 1) return [];
  const { title, count, share, text } = largest;
  const part = count ? text : share?.text;
  const figure = part === undefined ? text : `${count?.text ?? text} (${part})`;
  return [`${extremeText(labels.breakdown.largest, { title, text: figure }, labels)}.`];
}

/** A category that stands out, how, and with what figure. */
export function extremeText(
  which: string,
  { title, text }: { title: string; text: string },
  { breakdown }: Labels,
): string {
  return fill(breakdown.extreme, { which, name: title, figure: text });
}

function isPercentSplit(categories: BreakdownResult['categories'], isSplit: boolean): boolean {
  return isSplit && categories.some(({ count }) => count !== null);
}

/** What is noted of every category alike, and so told once; null where there is none such. */
export function commonNote({ categories }: BreakdownResult): string | null {
  const note = categories[0]?.note ?? null;
  return categories.length > 1 && categories.every((one) => one.note === note) ? note : null;
}

/** What to bear in mind: why there is no total, that shares are rounded, why nothing is compared. */
export function breakdownNotes(breakdown: BreakdownResult, labels: Labels): string[] {
  const { categories, total, isOver, isSuppressed } = breakdown;
  const shares = categories.flatMap(({ share }) => (share ? [Number(share.value)] : []));
  const rounded = shares.reduce((sum, share) => sum + Math.round(share * 10), 0);
  const reasons = categories.flatMap(({ travel }) =>
    travel && 'reason' in travel && ['break', 'immature'].includes(travel.reason) ? [travel.text] : [],
  );
  const common = commonNote(breakdown);
  return [
    ...(common === null ? [] : [common]),
    ...(isSuppressed ? [labels.breakdown.suppressed] : []),
    ...(isOver ? [labels.breakdown.over] : []),
    ...(total && shares.length > 0 && rounded !== 1000 ? [labels.breakdown.rounded] : []),
    ...new Set(reasons),
  ];
}

/** The accessible name of a drawing: the measure, each category's figure (of few, unless they are given), the verdict. */
export function breakdownName(
  { title, illustrative }: IndicatorResult,
  breakdown: BreakdownResult,
  labels: Labels,
  figures: readonly string[] = figuresOfFew(breakdown, labels),
): string {
  const { title: by, periodName } = breakdown;
  return [
    `${[title, by, periodName].filter(Boolean).join(', ')}.`,
    ...(figures.length > 0 ? [`${figures.join('; ')}.`] : []),
    ...breakdownSentences(breakdown, labels),
    ...(illustrative ? [`${labels.illustrative}.`] : []),
  ].join(' ');
}

function figuresOfFew({ categories }: BreakdownResult, { chart }: Labels): string[] {
  if (categories.length > MOST_NAMED) return [];
  return categories.map((one) =>
    fill(chart.named, {
      name: one.title,
      figure:
        one.status === 'missing' ? one.reasonText : [one.text, one.share?.text].filter(Boolean).join(', '),
    }),
  );
}
