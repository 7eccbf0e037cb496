/** More of a text is not needed to find it. */
const LONGEST = 60;

/** Whatever was given, as text in quotation marks, at most 60 characters of it. It never throws. */
export function quote(given: unknown): string {
  const text = asText(given);
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text}”`;
}

function asText(given: unknown): string {
  if (typeof given !== 'object' || given === null) return String(given);
  try {
    return JSON.stringify(given);
  } catch {
    return Object.prototype.toString.call(given);
  }
}
