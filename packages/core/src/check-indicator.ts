import { checkBreakdowns } from './check-breakdowns.js';
import { checkObservations, type ObservationSetting } from './check-observations.js';
import { checkAmbition } from './check-ambition.js';
import { checkComparisons, type Shared } from './check-comparisons.js';
import { checkValue } from './check-value.js';
import { checkDated } from './check-dated.js';
import { checkTargets } from './check-targets.js';
import { definedOnly } from './defined-only.js';
import type { ScorecardCommentary, ScorecardIndicator, ScorecardUnit } from './document-types.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

/** The plain number: the unit of an indicator that names none. */
const PLAIN_UNIT = { kind: 'count' } as const;

/**
 * An indicator with all that holds, its periods in canonical text. A rule that is wrong takes the judgement with it
 * (no polarity in force): a figure without a colour is safe, one with the wrong colour is not.
 */
export function checkIndicator(
  indicator: ScorecardIndicator,
  shared: Shared,
  path: Path,
  whole: Report,
): ScorecardIndicator {
  const { frequency, unit = PLAIN_UNIT } = indicator;
  const report = whole.within(frequency);
  const setting: ObservationSetting = {
    frequency,
    unit,
    isYearToDate: indicator.accumulation === 'year-to-date',
  };
  const rules = checkRules(indicator, shared.tolerance, path, report);
  return definedOnly({
    ...indicator,
    ...rules,
    observations: checkObservations(indicator.observations ?? [], setting, [...path, 'observations'], report),
    comparisons: checkComparisons(
      indicator.comparisons ?? [],
      setting,
      shared,
      [...path, 'comparisons'],
      report,
    ),
    commentary: checkCommentary(indicator.commentary ?? [], [...path, 'commentary'], report),
    breakdowns:
      indicator.breakdowns && checkBreakdowns(indicator.breakdowns, setting, [...path, 'breakdowns'], report),
    ...checkAmbition(indicator, setting, path, report),
  });
}

/** The settings that judge; when one is wrong nothing is judged, and of the others the targets stand to be told. */
function checkRules(
  indicator: ScorecardIndicator,
  shared: ScorecardIndicator['tolerance'],
  path: Path,
  report: Report,
): Partial<ScorecardIndicator> {
  const { unit = PLAIN_UNIT } = indicator;
  const limits = checkLimits(indicator.tolerance, unit, [...path, 'tolerance'], report);
  const sharedLimits = checkLimits(shared, unit, ['rules', 'tolerance'], report);
  const targets = checkTargets(indicator, unit, [...path, 'targets'], report);
  const polarity = checkDated(indicator.polarity, [...path, 'polarity'], report);
  const tolerance = checkDated(indicator.tolerance, [...path, 'tolerance'], report);
  const breaks = indicator.breaks?.map((item, i) => {
    const at = report.period(item.at, [...path, 'breaks', i, 'at']);
    return at && { ...item, at: at.text };
  });
  const reported = indicator.reported && checkReported(indicator.reported, [...path, 'reported'], report);
  const holds =
    targets &&
    limits &&
    sharedLimits &&
    polarity !== null &&
    tolerance !== null &&
    reported !== null &&
    !breaks?.includes(null);
  if (!holds)
    return {
      polarity: [],
      targets: targets ?? [],
      tolerance: undefined,
      breaks: [],
      reported: undefined,
    };
  return { targets, polarity, tolerance, reported, breaks: breaks?.filter((item) => item !== null) };
}

/** True where each limit of a tolerance, dated or plain, is a value of the unit. */
function checkLimits(
  setting: ScorecardIndicator['tolerance'],
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): boolean {
  const list =
    setting === undefined ? [] : Array.isArray(setting) ? setting.map(({ value }) => value) : [setting];
  const limits = list.flatMap((tolerance) => ('limit' in tolerance ? [tolerance.limit] : []));
  return limits.map((limit) => checkValue(limit, unit, path, report)).every((limit) => limit !== null);
}

function checkReported(
  reported: NonNullable<ScorecardIndicator['reported']>,
  path: Path,
  report: Report,
): ScorecardIndicator['reported'] | null {
  const from = reported.from === undefined ? undefined : report.period(reported.from, [...path, 'from']);
  const to = reported.to === undefined ? undefined : report.period(reported.to, [...path, 'to']);
  if (from === null || to === null) return null;
  if (from && to && to.end < from.start) {
    report.error(
      [...path, 'to'],
      'ends-before-it-starts',
      `“${reported.to}” is before “${reported.from}”: change them round.`,
    );
    return null;
  }
  return definedOnly({ ...reported, from: from?.text, to: to?.text });
}

/** Commentary with its period in canonical text; one whose period can't be read is an error and left out. */
export function checkCommentary(
  commentary: readonly ScorecardCommentary[],
  path: Path,
  report: Report,
): ScorecardCommentary[] {
  return commentary.flatMap((item, i) => {
    const period = report.period(item.period, [...path, i, 'period']);
    return period ? [{ ...item, period: period.text }] : [];
  });
}
