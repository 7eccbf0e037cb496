import { fill } from '@scorecard/core/labels';
import { html, nothing, type TemplateResult } from 'lit';
import { isFiltered } from './table-arrange.view.js';
import type { TableDrawing } from './table-drawing.js';
import { AS_GIVEN, COLUMNS } from './table-order.view.js';

/** The controls: search, theme, rating, order, periods. Closed, they are one line. */
export function toolsTemplate(drawing: TableDrawing): TemplateResult {
  const { labels, choices, arranged, act, tools } = drawing;
  const words = labels.table;
  if (!tools) return html``;
  return html`<div class="tools" part="tools">
    <details ?open=${tools.isOpen}>
      <summary>${words.tools}</summary>
      <div class="controls">
        <label class="control search"
          ><span>${words.search}</span
          ><input
            type="search"
            autocomplete="off"
            .value=${choices.text}
            @input=${(event: Event) => act.choose({ text: valueOf(event) })}
        /></label>
        ${theme(drawing)} ${rating(drawing)} ${order(drawing)} ${periods(drawing)} ${grouping(drawing)}
        <button type="button" class="action" @click=${act.reset}>${words.reset}</button>
      </div>
    </details>
    ${
      isFiltered(choices)
        ? html`<p class="counted">
            ${fill(words.counted, { count: arranged.shown.length, total: arranged.total })}
          </p>`
        : nothing
    }
  </div>`;
}

type Control = TemplateResult | typeof nothing;

function theme({ view: { themes }, labels, choices, act }: TableDrawing): Control {
  if (themes.length < 2) return nothing;
  return select(labels.table.theme, choices.theme, (chosen) => act.choose({ theme: chosen }), [
    ['', labels.table.allThemes],
    ...themes.map(({ id, title }) => [id, title] as const),
  ]);
}

function rating(drawing: TableDrawing): Control {
  const { view, labels, choices } = drawing;
  if (view.ratings.length < 2) return nothing;
  return select(labels.columns.rating, choices.rating, (chosen) => chooseRating(drawing, chosen), [
    ['', labels.table.allRatings],
    ...view.ratings.map((one) => [one.rating ?? '', `${one.word} (${one.count})`] as const),
  ]);
}

function grouping({ view, labels, choices, act }: TableDrawing): Control {
  if (view.themes.length < 2) return nothing;
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${choices.isGrouped}
      @change=${(event: Event) => act.choose({ isGrouped: (event.target as HTMLInputElement).checked })}
    /><span>${labels.table.groupByTheme}</span></label
  >`;
}

function order({ view, labels, choices, act, columns }: TableDrawing): TemplateResult {
  const words = labels.table;
  const byColumn = COLUMNS.map((name) => [name, labels.columns[name]] as const);
  const byPeriod = columns.map(({ period, name }) => [period, name] as const).reverse();
  const choose = (by: string) => {
    if (by === 'priority')
      act.choose({ order: { by, isDescending: false }, isGrouped: false }, words.sortedByPriority);
    else if (by === AS_GIVEN.by) act.choose({ order: AS_GIVEN }, words.sortedAsGiven);
    else act.sort(by);
  };
  return html`<div class="pair">
    ${select(words.sortBy, choices.order.by, choose, [
      [AS_GIVEN.by, words.asGiven],
      ...(view.periodCount > 0 ? [['priority', words.lookFirst] as const] : []),
      ...byColumn.slice(0, 2),
      ...byPeriod,
      ...byColumn.slice(2),
    ])}
    <button
      type="button"
      class="action reverse"
      aria-label=${words.reverse}
      title=${words.reverse}
      aria-pressed=${choices.order.isDescending}
      @click=${() => act.sort(choices.order.by)}
    >
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        <path class="open" d="M3 12.5V1.5M0.8 4L3 1.5L5.2 4M9 1.5V12.5M6.8 10L9 12.5L11.2 10"></path>
      </svg>
    </button>
  </div>`;
}

/** The choice of as many as fit. */
const FIT = 'fit';

function periods({ view, labels, periods: wanted, act }: TableDrawing): unknown {
  if (view.periodCount < 3) return nothing;
  const inForce = wanted === null ? FIT : String(Math.min(wanted, view.periodCount));
  const fewest = wanted === 1 ? 1 : 2;
  const counts = Array.from({ length: view.periodCount + 1 - fewest }, (_, i) => String(i + fewest));
  const choose = (count: string) => act.choose({ periods: count === FIT ? FIT : Number(count) });
  return select(labels.table.periods, inForce, choose, [
    [FIT, labels.table.periodsThatFit],
    ...counts.map((count) => [count, count] as const),
  ]);
}

function chooseRating({ view, act }: TableDrawing, wanted: string): void {
  act.choose({ rating: view.ratings.find(({ rating }) => rating === wanted)?.rating ?? '' });
}

function select(
  label: string,
  chosen: string,
  choose: (value: string) => void,
  options: (readonly [value: string, text: string])[],
): TemplateResult {
  return html`<label class="control"
    ><span>${label}</span
    ><select @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
