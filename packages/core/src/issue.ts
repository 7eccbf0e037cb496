/** A problem with input. `path` leads to the place in a document; `row` and `column` (from 1) to the cell in a table. */
export interface Issue {
  severity: 'error' | 'warning';
  /** Kebab case and stable: `unknown-key`, `bad-period`. */
  code: string;
  /** Quotes the offending text and shows a right form. */
  message: string;
  path?: (string | number)[];
  row?: number;
  column?: number;
}

/** Bad input: `issues` holds every problem found, `message` the first and how many more. */
export class ScorecardError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summarise(issues));
    this.name = 'ScorecardError';
    this.issues = issues;
  }
}

/** The place of an issue as a person writes it: `indicators[2].polarity`, `row 3, column 5`; empty for the whole. */
export function formatPlace({ path = [], row, column }: Issue): string {
  if (row !== undefined) return column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function summarise(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return 'The input could not be read.';
  const place = formatPlace(first);
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${place ? `${place}: ` : ''}${first.message}${more}`;
}
