import type { Issue } from './issue.js';
import { type Frequency } from './period-kind.js';
import { type PeriodParse, safeParsePeriod } from './parse-period.js';
import type { Period } from './period.js';
import type { Path } from './salvage.js';

/** Collects issues while a document is checked; each names its place. */
export class Report {
  readonly issues: Issue[];
  private readonly periods: Map<string, PeriodParse>;
  private readonly frequency: Frequency | undefined;

  constructor(whole?: Report, frequency?: Frequency) {
    this.issues = whole?.issues ?? [];
    this.periods = whole?.periods ?? new Map<string, PeriodParse>();
    this.frequency = frequency;
  }

  /** The same report, reading ambiguous periods as an indicator of this frequency means them. */
  within(frequency: Frequency): Report {
    return new Report(this, frequency);
  }

  error(path: Path, code: string, message: string): void {
    this.issues.push({ severity: 'error', code, message, path: [...path] });
  }

  warn(path: Path, code: string, message: string): void {
    this.issues.push({ severity: 'warning', code, message, path: [...path] });
  }

  /** The period that the text means, or null with an issue at its place. */
  period(text: string, path: Path, frequency = this.frequency): Period | null {
    const key = `${JSON.stringify(frequency)} ${text}`;
    const parse = this.periods.get(key) ?? safeParsePeriod(text, frequency);
    this.periods.set(key, parse);
    if (parse.ok) return parse.period;
    this.issues.push(...parse.issues.map((issue) => ({ ...issue, path: [...path] })));
    return null;
  }
}
