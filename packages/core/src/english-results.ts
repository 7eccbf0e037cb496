import { englishLabels } from './english-labels.js';
import { englishNotes } from './english-notes.js';
import { englishGraph, englishGraphShort } from './english-graph.js';
import { ordinal, periodNoun } from './english-nouns.js';
import { englishPeriods } from './period-words.js';
import type { Unit } from './unit.js';
import type { AmbitionTelling, Amount, ResultWords, Standing } from './words.js';

const CURRENCY_SIGNS: Record<string, string> = { GBP: '£', EUR: '€', USD: '$' };

const FREQUENCIES: Record<string, string> = {
  'financial-quarter': 'quarterly',
  'calendar-quarter': 'quarterly',
  'financial-half': 'half-yearly',
  'financial-year': 'yearly',
  'calendar-year': 'yearly, by calendar year',
  'academic-year': 'yearly, by academic year',
  'academic-term': 'each term',
  month: 'monthly',
  day: 'by day',
  irregular: 'from time to time',
  window: 'over a rolling period',
};

/** What results say, in English. */
export const englishResults: ResultWords = {
  lang: 'en-GB',
  labels: englishLabels,
  periods: englishPeriods,
  number: { thousands: ',', point: '.', minus: '−' },
  figure,
  difference: (amount, unit) => {
    if (unit.kind === 'percent')
      return `${amount.text} ${amount.text === '1' ? 'percentage point' : 'percentage points'}`;
    if (unit.kind === 'grade') return `${amount.text} ${amount.text === '1' ? 'grade' : 'grades'}`;
    return figure(amount, unit);
  },
  shortDifference: (amount, unit) => {
    if (unit.kind === 'percent') return `${amount.text} ${amount.text === '1' ? 'pt' : 'pts'}`;
    if (unit.kind === 'grade') return `${amount.text} ${amount.text === '1' ? 'grade' : 'grades'}`;
    return figure(amount, unit);
  },
  unit: unitText,
  frequency: (kind, yearToDate) => `${FREQUENCIES[kind] ?? kind}${yearToDate ? ', year to date' : ''}`,
  range: (min, max) => `${min} to ${max}`,
  distance,
  explanation,
  noTarget: (figure, period, why) => `There is no target for ${period} (${why}), so ${figure} is not judged.`,
  noProfile: (figure, yearEnd) =>
    `The target of ${yearEnd} is for the end of the year. Without a profile of what to expect by now, ${figure} so far is not judged.`,
  noData: (period, why) => `There is no figure${period === null ? '' : ` up to ${period}`}: ${why}.`,
  notJudged: (figure) => `Neither high nor low is judged for this measure, so ${figure} has no rating.`,
  rulesUnread: (figure) =>
    `What is needed to judge this measure is missing or could not be read, so ${figure} has no rating.`,
  travel: (movement, change, percent) =>
    movement === 'level' ? 'no change' : `${movement} ${change}${percent === null ? '' : ` (${percent})`}`,
  since: (period, isLastYear) => `${isLastYear ? 'on' : 'since'} ${period}`,
  noTravel: (reason, period) => {
    if (period === null) return 'Not compared: this is the first figure.';
    if (reason === 'previous-missing') return `Not compared: there is no figure for ${period}.`;
    if (reason === 'break') return `Not compared with ${period}: there is a break in the series between.`;
    if (reason === 'immature') return 'Not compared: the latest figure is not yet complete and will change.';
    return 'Not compared: there is no figure to compare.';
  },
  compared: ({ judgement, difference: away, side, name, figure: theirs, period }) => {
    const them = `${theirs} (${name}${period === null ? '' : `, ${period}`})`;
    if (judgement === 'similar') return `Similar to ${them}: the difference is within the margin of error.`;
    if (judgement === 'same') return `In line with ${them}.`;
    if (judgement === 'not-judged')
      return side === 'on' ? `The same as ${them}.` : `${sentenceCase(away)} ${side} ${them}.`;
    return `${sentenceCase(away)} ${judgement} than ${them}.`;
  },
  notCompared: (name, why) => `No comparison (${name}): ${why}.`,
  rank: ({ place, of, tied }) => `${tied ? 'joint ' : ''}${ordinal(place)} of ${of}`,
  members: (statistic, counted, of, place) => {
    const count = counted === of ? String(of) : `${counted} of ${of}`;
    const figures =
      statistic === 'pooled' ? `${count} taken together` : statistic && `${statistic} of ${count}`;
    return [figures, place && englishResults.rank(place)].filter((part) => part !== null).join('; ');
  },
  run: (judgement, length, kind, yearToDate) => {
    if (length < 2) return '';
    const noun = yearToDate ? 'year' : periodNoun(kind);
    const verb = { improved: 'Improved', worsened: 'Worsened', unchanged: 'Unchanged' }[judgement];
    return `${verb} in each of the last ${length} ${noun}s${yearToDate ? ', compared with the same point the year before' : ''}.`;
  },
  extreme: (extreme, count, yearToDate, sinceBreak, tied) => {
    const shown = sinceBreak ? 'since the break in the series' : yearToDate ? '' : 'shown';
    const figures = yearToDate ? 'figures at this point of a year' : 'figures';
    return `The ${[tied && 'joint', extreme, 'of the', count, figures, shown].filter(Boolean).join(' ')}.`;
  },
  ambition,
  gap: (lower, away, higher) => `${lower}: ${away} lower than ${higher}`,
  gapChange,
  graph: englishGraph,
  graphShort: englishGraphShort,
  notes: englishNotes,
};

function figure({ text }: Amount, unit: Unit): string {
  switch (unit.kind) {
    case 'percent':
      return `${text}%`;
    case 'days':
      return `${text} ${text === '1' ? 'day' : 'days'}`;
    case 'currency': {
      const sign = CURRENCY_SIGNS[unit.code] ?? `${unit.code} `;
      return `${sign}${text}${unit.scale ? ` ${unit.scale}` : ''}`;
    }
    default:
      return text;
  }
}

function gapChange(movement: 'wider' | 'narrower' | 'same' | 'reversed', away: string, from: string): string {
  if (movement === 'same') return `The gap is unchanged since ${from}`;
  if (movement === 'reversed') return `In ${from} it was the other way round, by ${away}`;
  return `The gap has ${movement === 'wider' ? 'widened' : 'narrowed'} by ${away} since ${from}`;
}

function unitText(unit: Unit): string {
  if (unit.kind === 'rate') {
    const per = String(unit.per).replace(/\B(?=(\d{3})+$)/g, ',');
    return `per ${per}${unit.of ? ` ${unit.of}` : ''}`;
  }
  return unit.kind === 'score' ? 'score' : '';
}

function distance(standing: Standing): string {
  const away = englishResults.difference(standing.away, standing.awayUnit);
  const target = standing.profileOf === null ? 'target' : 'profile';
  if (standing.isRange)
    return standing.side === 'on' ? 'inside the target range' : `${away} outside the target range`;
  if (standing.side === 'on') return `exactly on ${target}`;
  return `${away} ${standing.rating === 'green' ? 'better' : 'worse'} than ${target}`;
}

function explanation(standing: Standing): string {
  return `${position(standing)} ${verdict(standing)}${standing.roundingHidesRating ? ' The rating uses the unrounded figures.' : ''}`;
}

function position({ side, figure: ours, target, away, awayUnit, isRange, profileOf }: Standing): string {
  const goal = isRange
    ? `target range of ${target}`
    : profileOf === null
      ? `target of ${target}`
      : `${target} expected by ${profileOf}`;
  if (side === 'on') return isRange ? `${ours} is inside the ${goal}.` : `${ours} is exactly the ${goal}.`;
  return `${ours} is ${englishResults.difference(away, awayUnit)} ${side} the ${goal}.`;
}

function verdict({ rating, polarity, tolerance, rule, isRange, profileOf }: Standing): string {
  const way = isRange ? '' : `${englishLabels.polarities[polarity]}, so this `;
  const is = isRange ? 'This is' : `${way}is`;
  const goal = profileOf === null ? 'target' : 'profile';
  if (rating === 'green') return `${is} on ${goal}.`;
  if (rule === 'improving-is-amber') {
    return rating === 'amber'
      ? `${is} off ${goal}, but improving or unchanged, which counts as close.`
      : `${is} off ${goal}, and not known to be improving or unchanged.`;
  }
  if (rating === 'amber')
    return `${is} off ${goal} but ${withinTolerance(tolerance)}, which counts as close.`;
  return `${is} off ${goal}${beyondTolerance(tolerance)}.`;
}

function withinTolerance(tolerance: Standing['tolerance']): string {
  if (!tolerance) return 'within the tolerance';
  return tolerance.isLimit ? `not beyond the limit of ${tolerance.text}` : `within ${tolerance.text}`;
}

function beyondTolerance(tolerance: Standing['tolerance']): string {
  if (!tolerance) return '';
  return tolerance.isLimit ? `, beyond the limit of ${tolerance.text}` : `, by more than ${tolerance.text}`;
}

function ambition({ from, to, now, change }: AmbitionTelling): string {
  const start = from && `${from.figure} in ${from.period}`;
  const since =
    now && change !== null
      ? `${now.figure} in ${now.period}, ${change}`
      : now && `${now.figure} in ${now.period}`;
  if (to.length === 0)
    return since && change !== null ? `From ${start} to ${since}.` : `The baseline is ${start}.`;
  const steps = to.map(
    ({ figure: goal, period, status }) => `to ${goal} by ${period} (${englishLabels.milestones[status]})`,
  );
  const latest =
    since && change !== null
      ? ` The latest is ${since} since the baseline.`
      : since
        ? ` The latest is ${since}.`
        : '';
  return `The ambition is to go ${start ? `from ${start} ` : ''}${steps.join(', then ')}.${latest}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
