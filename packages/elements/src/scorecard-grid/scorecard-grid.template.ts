import type { Labels } from '@scorecard/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../heading.template.js';
import type { SelectIndicator } from '../select-indicator.js';
import { sourceLink } from '../source-link.template.js';
import type { GridView, TileGroup } from './scorecard-grid.view.js';
import { tileTemplate } from './tile.template.js';

/** How tiles are drawn: the level of the grid's heading, and where titles lead. */
export interface GridDrawing {
  level: number;
  select: SelectIndicator;
}

/** A heading for the whole, one for each theme, and a list of tiles under each. */
export function gridTemplate(view: GridView, labels: Labels, drawing: GridDrawing): TemplateResult {
  return html`<div class="head" part="head">
      ${heading(drawing.level, 'title', view.title)}
      <p class="muted">${view.facts}</p>
      ${view.illustrative ? html`<p part="illustrative">${view.illustrative}</p>` : nothing}
    </div>
    ${repeat(
      view.groups,
      ({ id }) => id,
      (group) => groupTemplate(group, labels, drawing),
    )}
    ${
      view.source
        ? html`<p class="source" part="source">${labels.source}: ${sourceLink(view.source)}</p>`
        : nothing
    }`;
}

function groupTemplate(
  { id, title, introduction, priorities, tiles }: TileGroup,
  labels: Labels,
  { level, select }: GridDrawing,
): TemplateResult {
  const name = title === null ? 'title' : `theme-${id}`;
  return html`<section class="group" part="group" aria-labelledby=${name}>
    <div class="group-head">
      ${title === null ? nothing : heading(level + 1, name, title)}
      ${introduction === null ? nothing : html`<p class="introduction">${introduction}</p>`}
      ${
        priorities.length > 0
          ? html`<div class="priorities" part="priorities">
              <p class="muted" id="priorities-${id}">${labels.report.priorities}</p>
              <ul aria-labelledby="priorities-${id}">
                ${priorities.map((priority) => html`<li>${priority}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
    <ul class="tiles" part="tiles">
      ${repeat(
        tiles,
        (tile) => tile.id,
        (tile) => tileTemplate(tile, { level: title === null ? level + 1 : level + 2, select }),
      )}
    </ul>
  </section>`;
}

/** A heading, that of a theme, and tiles, in still blocks. */
export function gridBones(): TemplateResult {
  return html`<div aria-hidden="true">
    <span class="bone bone-title"></span><span class="bone bone-theme"></span>
    <div class="tiles">
      ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
        () =>
          html`<div class="tile-bones">
            <span class="bone bone-name"></span><span class="bone bone-value"></span>
            <span class="bone"></span><span class="bone"></span><span class="bone bone-graph"></span>
            <span class="bone bone-line"></span><span class="bone bone-line"></span
            ><span class="bone bone-line"></span><span class="bone bone-line"></span>
          </div>`,
      )}
    </div>
  </div>`;
}
