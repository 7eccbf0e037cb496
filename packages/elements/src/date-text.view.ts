/** A whole ISO date in the language of the figures; anything else as it is. */
export function dateText(date: string, lang: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
