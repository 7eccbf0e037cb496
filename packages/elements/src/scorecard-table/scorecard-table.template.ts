import { fill } from '@scorecard/core/labels';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../heading.template.js';
import { sourceLink } from '../source-link.template.js';
import { ratingMark } from '../rating-mark.js';
import { marksUsed } from './marks-used.js';
import { firstRows, isFiltered, type Arrangement } from './table-arrange.view.js';
import type { TableDrawing } from './table-drawing.js';
import { headingRow } from './table-heading.template.js';
import { rowTemplate } from './table-row.template.js';
import { widestRows } from './table-sample.view.js';
import { toolsTemplate } from './table-tools.template.js';

/**
 * One native table. The roles repeat what the tags mean, since a narrow box lays the rows out as records and
 * browsers then forget that they were rows.
 */
export function tableTemplate(drawing: TableDrawing): TemplateResult {
  const { view, labels, level, arranged, scrolls } = drawing;
  return html`<div class="head" part="head">
      ${heading(level, 'title', view.title)}
      ${view.subtitle ? html`<p class="muted" part="subtitle">${view.subtitle}</p>` : nothing}
      ${view.illustrative ? html`<p part="illustrative">${view.illustrative}</p>` : nothing}
    </div>
    ${toolsTemplate(drawing)}
    ${scrolls && arranged.shown.length > 0 ? html`<p class="scrolls">${labels.table.scrolls}</p>` : nothing}
    <div class="breadth" aria-hidden="true"><span>0123456789</span></div>
    ${drawing.isMeasuring ? probe(drawing) : nothing} ${drawing.isMeasuring ? noChange : region(drawing)}
    ${arranged.shown.length === 0 ? html`<p class="none-left">${labels.table.noneLeft}</p>` : nothing}
    ${drawing.isMeasuring ? noChange : foot(drawing)}`;
}

function region(drawing: TableDrawing): TemplateResult {
  const { view, arranged, scrolls, isPrinting, limit, isBusy } = drawing;
  return html`<div class="frame">
    <div
      class="scroll ${classesOf(drawing)}"
      part="region"
      role="region"
      aria-label=${scrolls ? view.region : view.caption}
      aria-busy=${isBusy ? 'true' : nothing}
      ?hidden=${arranged.shown.length === 0}
      tabindex=${scrolls ? '0' : nothing}
    >
      <table role="table" part="table">
        <caption class="vh">
          ${view.caption}
        </caption>
        <thead role="rowgroup">
          ${headingRow(drawing)}
        </thead>
        ${repeat(
          isPrinting ? arranged.groups : firstRows(arranged.groups, limit),
          ({ id }) => id,
          (group) => groupTemplate(group, drawing),
        )}
      </table>
    </div>
  </div>`;
}

/** The widest rows of a long table, as a table of their own that is gone before it is painted. */
function probe(drawing: TableDrawing): TemplateResult {
  const closed = { ...drawing, isOpen: () => false };
  return html`<div class="scroll probe ${classesOf(drawing)}" aria-hidden="true" inert>
    <table part="table">
      <thead>
        ${headingRow(closed)}
      </thead>
      <tbody>
        ${widestRows(drawing.view).map((row) => rowTemplate(row, closed, true))}
      </tbody>
    </table>
  </div>`;
}

function classesOf({ room, view, isPrinting }: TableDrawing): string {
  return `${room}${(isPrinting ? view.isWideOnPaper : view.isWide) ? ' wide' : ''}`;
}

function groupTemplate(group: Arrangement['groups'][number], drawing: TableDrawing): TemplateResult {
  const { columns, from, view, choices, isPrinting } = drawing;
  return html`<tbody role="rowgroup" ?hidden=${!group.isShown}>
    ${
      group.heading
        ? html`<tr class="group" role="row">
            <th scope="rowgroup" role="rowheader" colspan=${columns.length + 6}>
              <span class="group-line">
                <span class="group-title" part="theme">${group.heading.title}</span>
                <span class="counts" part="counts">
                  ${(isFiltered(choices) ? [] : group.heading.counts).map(
                    ({ rating, count, word }) =>
                      html`<span class="count"
                        >${rating ? ratingMark(rating) : nothing}<span
                          >${count}<span class="word"> ${word}</span></span
                        ></span
                      >`,
                  )}
                </span>
              </span>
            </th>
          </tr>`
        : nothing
    }
    ${repeat(
      group.rows,
      ({ row }) => row.id,
      ({ row, isShown }) =>
        guard([row, view, from, isShown, drawing.isOpen(row.id), choices.isGrouped, isPrinting], () =>
          rowTemplate(row, drawing, isShown),
        ),
    )}
  </tbody>`;
}

function foot(drawing: TableDrawing): TemplateResult {
  const { view, labels, from, tools, act, isPrinting } = drawing;
  const words = labels.table;
  return html`<div class="foot">
    ${guard([view, from], () => key(drawing))}
    ${from > 0 && !isPrinting ? html`<p class="left-out">${earlierLeftOut(drawing)}</p>` : nothing}
    ${view.source ? html`<p part="source">${labels.source}: ${sourceLink(view.source)}</p>` : nothing}
    ${
      tools
        ? html`<p class="files">
            <button type="button" @click=${act.copy}>${words.copy}</button>
            <button type="button" @click=${act.download}>${words.download}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function key({ view, labels, from }: TableDrawing): unknown {
  const rows = view.groups.flatMap((group) => group.rows);
  const marks = marksUsed(rows, labels, from);
  if (marks.length === 0) return nothing;
  return html`<p part="key">
    ${labels.key}:
    ${marks.map(
      ({ mark, word }, i) => html`${i > 0 ? ' · ' : nothing}<span class="key"><b>${mark}</b> ${word}</span>`,
    )}
  </p>`;
}

function earlierLeftOut({ labels: { table }, from }: TableDrawing): string {
  return from === 1 ? table.earlierLeftOutOne : fill(table.earlierLeftOut, { count: from });
}

/** A few rows of still blocks, and for a whole report's table a screen's height: what stands below is out of sight. */
export function tableBones(isWhole: boolean): TemplateResult {
  return html`<div class=${isWhole ? 'reserve' : nothing} aria-hidden="true">
    <span class="bone"></span>${[0, 1, 2, 3, 4].map(() => html`<span class="bone bone-row"></span>`)}
  </div>`;
}
