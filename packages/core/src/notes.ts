import type { IndicatorDefinition, Observation } from './definitions.js';
import { roundingHidesRating } from './distance.js';
import { cautionsFor, isSetAfter } from './flags.js';
import type { Judged } from './judge.js';
import type { Period } from './period.js';
import type { GraphTelling } from './words.js';
import type { Flag } from './vocabulary.js';
import { toPeriod } from './step-period.js';
import type { Telling } from './telling.js';

/** What the notes of one indicator are written from. */
export interface NoteInput {
  indicator: IndicatorDefinition;
  judged: Judged | null;
  lag: number | null;
  flags: readonly Flag[];
  /** Missing observations after the latest figure. */
  since: readonly Observation[];
  graph: GraphTelling;
  /** Titles of indicators by id, to name a replacement. */
  titles: ReadonlyMap<string, string>;
}

/** What to bear in mind about an indicator, a sentence each: its age, its quality, its life, its rules. */
export function notesOf(input: NoteInput, telling: Telling): string[] {
  const { judged } = input;
  return [
    ...ageNotes(input, telling),
    ...(judged ? qualityNotes(input, judged, telling) : []),
    ...lifeNotes(input, telling),
    ...ruleNotes(input, telling),
    ...(judged ? targetNotes(input.indicator, judged, telling) : []),
  ];
}

function ageNotes({ indicator, judged, lag, flags, since }: NoteInput, telling: Telling): string[] {
  const { notes, labels } = telling.words;
  if (!judged) return since.flatMap(({ note }) => (note ? [closed(note)] : []));
  const gaps = since.map(({ period, missing, note }) =>
    sentence(notes.since(telling.period(period), labels.reasons[missing ?? 'not-observed']), note),
  );
  const isBehind = lag !== null && lag > since.length;
  return [
    ...gaps,
    ...(isBehind ? [notes.lag(telling.period(judged.period), lag, kindOf(indicator))] : []),
    ...(flags.includes('stale') ? [notes.stale] : []),
  ];
}

function qualityNotes(
  { indicator }: NoteInput,
  { observation, period }: Judged,
  { words }: Telling,
): string[] {
  const { notes } = words;
  return [
    ...(observation?.markers ?? []).map((marker) => notes.markers[marker]),
    ...(observation?.immature ? [notes.immature] : []),
    ...(observation?.note ? [closed(observation.note)] : []),
    ...cautionsFor(indicator, period).map((note) => notes.caution(closed(note))),
  ];
}

function lifeNotes({ indicator, flags, titles }: NoteInput, { words: { notes } }: Telling): string[] {
  const { from, to, replacedBy } = indicator.document.reported ?? {};
  const replacement = replacedBy === undefined ? undefined : titles.get(replacedBy);
  return [
    ...(flags.includes('new') && from ? [notes.isNew(from)] : []),
    ...(flags.includes('not-started') && from ? [notes.notStarted(from)] : []),
    ...(flags.includes('ended') && to ? [notes.ended(to)] : []),
    ...(replacement === undefined ? [] : [notes.replaced(replacement)]),
  ];
}

/** Changes of rule within the periods shown: the last flip of polarity and change of target, and every break. */
function ruleNotes({ indicator, graph }: NoteInput, telling: Telling): string[] {
  const { notes } = telling.words;
  const flip = graph.flips.at(-1);
  const [before, after] = graph.targets.slice(-2);
  const breaks = indicator.breaks.filter(({ at }) => graph.breaks.includes(telling.period(at)));
  return [
    ...(flip ? [notes.polarityChanged(flip.period, flip.polarity, flip.before)] : []),
    ...(before && after && !indicator.isYearToDate
      ? [notes.targetChanged(before.figure, after.figure, after.period)]
      : []),
    ...breaks.map(({ at, note }) => notes.break(telling.period(at), withoutStop(note))),
  ];
}

function targetNotes(indicator: IndicatorDefinition, judged: Judged, telling: Telling): string[] {
  const { notes } = telling.words;
  const { target, observation } = judged;
  const isHidden = judged.rating !== 'not-judged' && roundingHidesRating(indicator, judged, telling);
  return [
    ...(isSetAfter(judged)
      ? [notes.targetSetAfter(dateName(target?.setting.value.agreed ?? '', telling))]
      : []),
    ...(target?.yearEnd && target.judged ? [notes.yearEnd(telling.recorded(target.yearEnd))] : []),
    ...(isHidden && observation?.value ? [notes.rounding(telling.unrounded(observation.value))] : []),
  ];
}

/** An ISO date or month written out. */
function dateName(date: string, telling: Telling): string {
  return telling.period(toPeriod(date));
}

/** The kind of period in words' keys: a window by how often it moves. */
export function kindOf({ frequency }: Pick<IndicatorDefinition, 'frequency'>): Period['kind'] | 'irregular' {
  return typeof frequency === 'object' ? (frequency.every ?? frequency.unit) : frequency;
}

function sentence(text: string, note: string | null): string {
  return note ? `${text} ${closed(note)}` : text;
}

/** Ends with a full stop, whether or not its author gave one. */
function closed(note: string): string {
  return /[.!?]$/.test(note.trim()) ? note.trim() : `${note.trim()}.`;
}

function withoutStop(note: string): string {
  return note.trim().replace(/\.$/, '');
}
