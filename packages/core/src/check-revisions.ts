import { checkValue, valueSaid } from './check-value.js';
import type { ScorecardObservation, ScorecardUnit } from './document-types.js';
import { oneOfEach } from './one-of-each.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

type Revision = NonNullable<ScorecardObservation['revisions']>[number];

/**
 * What was said before, one revision for each day on which something was published. Of a day whose value is wrong, or
 * on which two things were said, only the day is kept: then something was said, and it is not known what.
 */
export function checkRevisions(
  revisions: readonly Revision[],
  unit: ScorecardUnit,
  path: Path,
  report: Report,
): Revision[] {
  const checked = revisions.map((revision, i) => {
    const place = [...path, i];
    return { revision: checkRevision(revision, unit, [...place, 'value'], report), place };
  });
  const saidBy = ({ value, missing }: Revision) =>
    value === undefined ? (missing ?? 'not-available') : valueSaid(value, unit);
  const kept = oneOfEach(
    checked,
    ({ revision }) => revision.published,
    ({ revision }) => saidBy(revision),
    ({ revision, place }, first) => {
      const message = `There are two revisions published on ${revision.published}, ${saidBy(first.revision)} and ${saidBy(revision)}: keep one of them.`;
      report.error(place, 'duplicate-revision', message);
    },
  );
  const byDay = new Map(checked.map(({ revision: { published } }) => [published, { published }]));
  for (const { revision } of kept) byDay.set(revision.published, revision);
  return [...byDay.values()];
}

function checkRevision(revision: Revision, unit: ScorecardUnit, path: Path, report: Report): Revision {
  if (revision.value === undefined) return revision;
  const value = checkValue(revision.value, unit, path, report);
  return value === null ? { published: revision.published } : { ...revision, value };
}
