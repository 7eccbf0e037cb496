import { checkDated } from './check-dated.js';
import { checkCommentary, checkIndicator } from './check-indicator.js';
import { definedOnly } from './defined-only.js';
import type { ScorecardComparator, ScorecardIndicator, ScorecardTheme } from './document-types.js';
import type { Issue } from './issue.js';
import { suggestion } from './nearest.js';
import { Report } from './report.js';
import type { Path } from './salvage.js';
import type { Scorecard } from './scorecard-model.js';

/**
 * Checks what the shape alone can't say: ids, references, periods by frequency, values by unit, targets by polarity.
 * Returns the document with all that holds, in canonical text, and an issue for whatever doesn't.
 */
export function checkScorecard(document: Scorecard): { scorecard: Scorecard; issues: Issue[] } {
  const report = new Report();
  const themes = unique(document.themes ?? [], ['themes'], report).map(({ item, path }) =>
    checkTheme(item, path, report),
  );
  const comparators = unique(document.comparators ?? [], ['comparators'], report).flatMap(({ item, path }) =>
    checkComparator(item, path, report),
  );
  const themeIds = new Set(themes.map(({ id }) => id));
  const { organisation, rules } = document;
  const us = organisation
    ? [organisation.name, organisation.code ?? '', ...(organisation.aliases ?? [])]
    : [];
  const byId = new Map(comparators.map((comparator) => [comparator.id, comparator]));
  const shared = { comparators: byId, us, tolerance: rules?.tolerance };
  const indicators = unique(document.indicators, ['indicators'], report).map(({ item, path }) =>
    checkIndicator(withKnownTheme(item, themeIds, path, report), shared, path, report),
  );
  warnOfUnknownReplacements(indicators, report);
  const period = document.period === undefined ? undefined : report.period(document.period, ['period'])?.text;
  const tolerance = checkDated(rules?.tolerance, ['rules', 'tolerance'], report);
  const judged = tolerance === null ? indicators.map((item) => ({ ...item, polarity: [] })) : indicators;
  const checkedRules = rules && definedOnly({ ...rules, tolerance: tolerance ?? undefined });
  const scorecard = definedOnly({
    ...document,
    period,
    rules: checkedRules,
    themes,
    comparators,
    indicators: judged,
  });
  return { scorecard, issues: report.issues };
}

/** Each item with its place; one whose id came before is an error and left out. */
function unique<T extends { id: string }>(
  items: readonly T[],
  path: Path,
  report: Report,
): { item: T; path: Path }[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, i) => {
    const before = seen.get(item.id);
    if (before === undefined) {
      seen.set(item.id, i);
      return [{ item, path: [...path, i] }];
    }
    const message = `The id “${item.id}” is already that of ${path.join('.')}[${before}]: give each its own, such as ${item.id}-2.`;
    report.error([...path, i, 'id'], 'duplicate-id', message);
    return [];
  });
}

function withKnownTheme(
  indicator: ScorecardIndicator,
  themes: ReadonlySet<string>,
  path: Path,
  report: Report,
): ScorecardIndicator {
  const { theme, ...others } = indicator;
  if (theme === undefined || themes.has(theme)) return indicator;
  report.error(
    [...path, 'theme'],
    'unknown-theme',
    `There is no theme “${theme}” in the list of themes.${suggestion(theme, [...themes])}`,
  );
  return others;
}

function checkTheme(theme: ScorecardTheme, path: Path, report: Report): ScorecardTheme {
  return { ...theme, commentary: checkCommentary(theme.commentary ?? [], [...path, 'commentary'], report) };
}

function checkComparator(comparator: ScorecardComparator, path: Path, report: Report): ScorecardComparator[] {
  const members = checkDated(comparator.members, [...path, 'members'], report);
  return members === null ? [] : [definedOnly({ ...comparator, members })];
}

function warnOfUnknownReplacements(indicators: readonly ScorecardIndicator[], report: Report): void {
  const ids = indicators.map(({ id }) => id);
  for (const [i, { reported }] of indicators.entries()) {
    const replacement = reported?.replacedBy;
    if (replacement === undefined || ids.includes(replacement)) continue;
    const path = ['indicators', i, 'reported', 'replacedBy'];
    report.warn(
      path,
      'unknown-indicator',
      `There is no indicator “${replacement}”.${suggestion(replacement, ids)}`,
    );
  }
}
