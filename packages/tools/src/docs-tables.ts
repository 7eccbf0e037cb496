import { readdirSync, readFileSync } from 'node:fs';

/** The repository's top folder. */
export const root = new URL('../../../', import.meta.url);
/** The text of a file of the repository. */
export const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Every page of the docs, by its path. */
export const pages = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path}`);

/** A row's cells by their column's heading. */
export type Row = Record<string, string>;
/** A table that states what the code does. */
export interface Table {
  page: string;
  name: string;
  rows: Row[];
}

/** A table is the one after `<!-- table: name -->`; a cell's code marks and typographic minus are for the reader. */
export function tablesOf(page: string): Table[] {
  return [...read(page).matchAll(/<!-- table: (\S+) -->\n+((?:\|.*\n)+)/g)].map(
    ([, name = '', body = '']) => {
      const [head = [], , ...lines] = body
        .trim()
        .split('\n')
        .map((line) => line.split('|').slice(1, -1).map(plain));
      return {
        page,
        name,
        rows: lines.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? '']))),
      };
    },
  );
}

/** A cell without the marks that are for a reader. */
export const plain = (cell: string) => cell.replaceAll('`', '').replaceAll('−', '-').trim();

/** What a cell says of a result: `none` for null, `yes` and `no`. */
export function told(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return plain(String(value));
}

/** What the code says of a row, for the columns that the row may show. */
export type Answer = (row: Row, table: Row[]) => Record<string, unknown>;
