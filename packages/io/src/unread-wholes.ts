import { saysYearToDate } from './year-to-date-words.js';

/** Why a column of a wide table that is of more than its periods is left out; null for a heading that says nothing of that. */
export function unreadWhole(heading: string): string | null {
  if (saysTarget(heading) && /\b(annual|yearly|year[- ]?end|(full|whole)[- ]year)\b/i.test(heading))
    return 'it is the target of a whole year. Where each period is judged by it, head it Target.';
  if (saysYearToDate(heading))
    return 'it counts the year so far, and the columns beside it count each period alone.';
  if (/\bhalf[- ]?year/i.test(heading)) return 'it is of half a year. Head it with that half, like 24/25-H1.';
  return null;
}

/** Whether a heading speaks of targets. */
export function saysTarget(heading: string): boolean {
  return /\btargets?\b/i.test(heading);
}
