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
