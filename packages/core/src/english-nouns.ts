/** What each kind of period is called in a sentence; any other kind is a `period`. */
const NOUNS: Record<string, string> = {
  'financial-quarter': 'quarter',
  'calendar-quarter': 'quarter',
  'financial-half': 'half-year',
  'financial-year': 'year',
  'calendar-year': 'year',
  'academic-year': 'academic year',
  'academic-term': 'term',
  month: 'month',
  day: 'day',
};

/** The noun of a kind of period: `quarter`. */
export function periodNoun(kind: string): string {
  return NOUNS[kind] ?? 'period';
}

/** 1st, 2nd, 3rd, 11th. */
export function ordinal(place: number): string {
  const isTeen = Math.floor((place % 100) / 10) === 1;
  return `${place}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}
