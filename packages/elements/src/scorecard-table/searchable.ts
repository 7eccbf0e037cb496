/** Text as it is searched: lower case, straight apostrophes, plain hyphens. */
export function searchable(parts: (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-');
}
