/** A title as an id: lower-case words joined by hyphens; `indicator` where no letter or digit is left. */
export function slugOf(title: string, empty = 'indicator'): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words || empty;
}

/** Gives out ids that don't repeat: the second `fly-tips` is `fly-tips-2`. */
export class Ids {
  private readonly taken = new Map<string, number>();

  next(title: string, empty?: string): string {
    const slug = slugOf(title, empty);
    let count = (this.taken.get(slug) ?? 0) + 1;
    while (count > 1 && this.taken.has(`${slug}-${count}`)) count++;
    this.taken.set(slug, count);
    if (count === 1) return slug;
    this.taken.set(`${slug}-${count}`, 1);
    return `${slug}-${count}`;
  }
}
