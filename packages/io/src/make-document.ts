import { suggestion } from '@scorecard/core';
import type { Scorecard, ScorecardInput } from '@scorecard/core';
import { organisationOf, ourNames } from './area.js';
import { saysNoTheme } from './carried-themes.js';
import { quote, wordKey } from './cell.js';
import { Comparators } from './comparators.js';
import { byName, withFigures } from './definitions.js';
import type { IndicatorDraft } from './draft.js';
import { draftIndicator } from './indicator-draft.js';
import type { Ledger } from './ledger.js';
import { type Measure, measureKey, nameCell } from './measure.js';
import type { PeriodReader } from './period-text.js';
import { Places } from './read-document.js';
import type { ReadOptions } from './read-options.js';
import { Ids, slugOf } from './slug.js';

type IndicatorInput = ScorecardInput['indicators'][number];

/** A document made of a table, not yet read by core. */
export interface Made {
  document: ScorecardInput;
  places: Places;
  /** The id of the indicator that each row is of. */
  idOfRow: Map<number, string>;
}

/** What a document is made with. */
export interface MakeSetting {
  title: string;
  options: ReadOptions;
  definitions: Scorecard | null;
  reader: PeriodReader;
  ledger: Ledger;
}

/** Suggestions are looked for so many times: a table of thousands of unknown names needs no more. */
const MOST_SUGGESTIONS = 50;

/** Makes the document of a table's indicators: those of the definitions with its figures, or its own. */
export function makeDocument(measures: readonly Measure[], setting: MakeSetting): Made {
  const { options, definitions, reader, ledger } = setting;
  const comparators = new Comparators(definitions, options.comparators ?? [], ledger);
  const us = ourNames(organisationOf(options));
  const drafting = { options, reader, us, comparators, ledger };
  const made: Made = { document: emptyDocument(setting), places: new Places(), idOfRow: new Map() };
  const draft = (measure: Measure, id: string, defined: Scorecard['indicators'][number] | null) => {
    const drafted = draftIndicator(measure, defined, drafting);
    for (const row of measure.rows) made.idOfRow.set(row, id);
    for (const row of drafted.used) ledger.use(row);
    return drafted;
  };
  if (definitions) addDefined(made, measures, definitions, draft, ledger);
  else addOwn(made, measures, draft);
  if (!definitions && comparators.found.length > 0) made.document.comparators = comparators.found;
  warnOfNoneOfOurs(made.document, ledger);
  return made;
}

/** Where every row names an area and nobody said which is ours, all are of others. */
function warnOfNoneOfOurs({ indicators, comparators = [] }: ScorecardInput, ledger: Ledger): void {
  if (comparators.length === 0 || indicators.some(({ observations = [] }) => observations.length > 0)) return;
  const [first] = comparators;
  const message = `Every row names an area, so none is known to be ours: leave our own area blank, or name the organisation, such as ${first?.name}.`;
  ledger.warn(null, 'no-own-rows', message);
}

type Draft = (
  measure: Measure,
  id: string,
  defined: Scorecard['indicators'][number] | null,
) => IndicatorDraft;

/** The indicators of the table itself; one of which no row could be used is left out. */
function addOwn({ document, places }: Made, measures: readonly Measure[], draft: Draft): void {
  const ids = new Ids();
  const themes = new Map<string, { id: string; title: string }>();
  const themeIds = new Ids();
  for (const measure of measures) {
    const { shared } = measure;
    const id = ids.next(nameCell(shared)?.text ?? '');
    const drafted = draft(measure, id, null);
    if (drafted.used.size === 0) continue;
    const name = saysNoTheme(shared.theme?.text ?? '') ? undefined : shared.theme?.text;
    if (name !== undefined && !themes.has(wordKey(name)))
      themes.set(wordKey(name), { id: themeIds.next(name, 'theme'), title: name });
    const theme = themes.get(wordKey(name ?? ''))?.id;
    places.add(document.indicators.length, drafted);
    document.indicators.push(ownIndicator(id, measure, theme, drafted));
  }
  if (themes.size > 0) document.themes = [...themes.values()];
}

function ownIndicator(
  id: string,
  { shared }: Measure,
  theme: string | undefined,
  draft: IndicatorDraft,
): IndicatorInput {
  const title = shared.title ?? shared.indicator ?? nameCell(shared);
  return {
    id,
    title: title?.text ?? id,
    ...(shared.code && { code: shared.code.text }),
    ...(theme !== undefined && { theme }),
    ...(shared.description && { description: shared.description.text }),
    ...(shared.owner && { owner: shared.owner.text }),
    ...draft.settings,
    ...draft.figures,
  };
}

/** The definitions with the table's figures; rows of an indicator that isn't among them are skipped. */
function addDefined(
  made: Made,
  measures: readonly Measure[],
  definitions: Scorecard,
  draft: Draft,
  ledger: Ledger,
): void {
  const known = byName(definitions);
  const drafts = new Map<string, IndicatorDraft>();
  let unknown = 0;
  for (const measure of measures) {
    const defined = known.get(measureKey(measure.shared));
    const name = nameCell(measure.shared)?.text ?? '';
    if (!defined) {
      const hint = unknown++ < MOST_SUGGESTIONS ? suggestId(name, definitions) : '';
      const message = `There is no indicator ${quote(name)} in the definitions, so its figures are left out.${hint}`;
      for (const row of measure.rows)
        ledger.error({ row, column: nameCell(measure.shared)?.column }, 'unknown-indicator', message);
    } else if (drafts.has(defined.id)) {
      const message = `${quote(name)} is the indicator ${defined.id}, which the table has already by another name: keep one of them.`;
      for (const row of measure.rows) ledger.error({ row }, 'duplicate-indicator', message);
    } else drafts.set(defined.id, draft(measure, defined.id, defined));
  }
  const indicators = definitions.indicators.map((indicator, i) => {
    const drafted = drafts.get(indicator.id);
    if (!drafted) return indicator;
    made.places.add(i, drafted);
    return withFigures(indicator, drafted.figures);
  });
  made.document = { ...definitions, ...made.document, indicators: indicators as IndicatorInput[] };
}

/** The nearest id to the name that a row gives. */
function suggestId(name: string, { indicators }: Scorecard): string {
  return suggestion(
    slugOf(name),
    indicators.map(({ id }) => id),
  );
}

function emptyDocument({ title, options }: MakeSetting): ScorecardInput {
  const organisation = organisationOf(options);
  return {
    version: 1,
    title,
    ...(organisation?.name && { organisation }),
    ...(options.period !== undefined && { period: options.period }),
    indicators: [],
  };
}
