import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../figure.template.js';
import { heading } from '../heading.template.js';
import { ratingMark } from '../rating-mark.js';
import type { SelectIndicator } from '../select-indicator.js';
import { travelMark } from '../travel-mark.js';
import { sparkline } from '../trend-sparkline/sparkline.template.js';
import { wholePeriods } from '../whole-periods.template.js';
import type { TileLine } from './tile-lines.view.js';
import type { Verdict } from './tile-verdict.view.js';
import type { TileGraph, TileView } from './tile.view.js';

/** A tile: five rows that line up with those of its neighbours, an empty one where there is nothing to say. */
export function tileTemplate(
  tile: TileView,
  { level, select }: { level: number; select: SelectIndicator },
): TemplateResult {
  const name = `tile-${tile.id}`;
  const title = html`${tile.code ? html`<span class="code">${tile.code}</span> ` : nothing}${tile.title}`;
  return html`<li>
    <article part="tile" aria-labelledby=${name} tabindex="-1" data-indicator=${tile.id}>
      ${heading(level, name, select.title(tile.id, title))} ${latest(tile)}
      ${tile.verdict ? verdict(tile.verdict) : nothing}
      ${tile.graph ? html`<div class="graph">${sparkline(tile.graph.view)}${ends(tile.graph)}</div>` : nothing}
      <div class="foot">${tile.lines.length > 0 ? lines(tile) : nothing} ${notes(tile)}</div>
    </article>
  </li>`;
}

function latest(tile: TileView): TemplateResult {
  const { noFigure, period, dates, cautions, unit, room } = tile;
  return html`<div class="latest">
    ${
      noFigure !== null
        ? html`<p class="value words" part="figure">${noFigure}</p>`
        : html`<p class="value ${room} ${tile.isWords ? 'words' : tile.verdict ? '' : 'big'}" part="figure">
            ${figure(tile.figure)}
          </p>`
    }
    <p class="period">
      ${unit ? `${unit} · ` : nothing}<span class=${dates ? 'short' : nothing}>${period}</span
      >${dates ? html` <span class="dates">${dates}</span>` : nothing}
      ${cautions.map((caution) => html` <b>${caution}</b>`)}
    </p>
  </div>`;
}

function verdict({ rating, travel }: Verdict): TemplateResult {
  return html`<div class="verdicts">
    <p class="verdict" part="rating">
      ${ratingMark(rating.rating)}
      <span
        ><b>${rating.word}</b
        >${rating.reason ? html`<span class="muted">: ${rating.reason}</span>` : nothing}</span
      >
    </p>
    <p class="verdict" part="travel">
      ${travelMark(travel.sign)}
      <span
        >${travel.word === '' ? nothing : html`<b>${travel.word}</b>`}${
          travel.word === ''
            ? html`<b aria-hidden="true">${wholePeriods(travel.short ?? '')}</b
                ><span class="vh">${travel.text}</span>`
            : travel.short !== null
              ? html` <span class="muted" aria-hidden="true">${wholePeriods(travel.short)}</span
                  ><span class="vh">, ${travel.text}</span>`
              : travel.text !== null
                ? html`<span class="muted">${travel.sign ? ',' : ':'} ${travel.text}</span>`
                : nothing
        }</span
      >
    </p>
  </div>`;
}

/** Where the graph begins and ends; its name tells them already. */
function ends({ first, last }: TileGraph): TemplateResult {
  return html`<div class="spark-ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>`;
}

function lines({ lines: all, heads, comparedAt }: TileView): TemplateResult {
  const first = all.find(({ isTheirs }) => isTheirs);
  return html`<dl part="comparison" class=${layoutOf(all)}>
      ${all.map(
        (line) =>
          html`${
              heads && line === first
                ? html`<div class="heads muted" aria-hidden="true">
                    <dt>${heads.theirs}</dt>
                    <dd>${heads.ours}</dd>
                  </div>`
                : nothing
            }
            <div>
              <dt>${line.name}${line.detail ? html` <small>${line.detail}</small>` : nothing}</dt>
              <dd class="n">${wholePeriods(line.figure)}</dd>
              ${lineVerdict(line)}
            </div>`,
      )}
    </dl>
    ${comparedAt ? html`<p class="compared-at">${comparedAt}</p>` : nothing}`;
}

function notes({ notes: all }: TileView) {
  return all.length > 0
    ? html`<ul class="notes" part="notes">
        ${all.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;
}

/** Letters of figures and verdicts that leave room for a name beside them in the narrowest tile. */
const BESIDE_NAMES = 17;

/** A name has a line to itself where figures are long; without verdicts there are two columns. */
function layoutOf(all: TileLine[]): string {
  const longest = (part: 'figure' | 'verdict') => Math.max(...all.map((line) => line[part].length));
  const isPlain = longest('verdict') === 0;
  const isLong = longest('figure') + longest('verdict') > BESIDE_NAMES;
  return `${isPlain ? 'plain' : ''}${isLong ? ' stacked' : ''}`;
}

function lineVerdict({ verdict: short, spoken }: TileLine) {
  if (spoken === null) return short === '' ? nothing : html`<dd>${wholePeriods(short)}</dd>`;
  return html`<dd class=${short === '' ? 'vh' : nothing}>
    <span aria-hidden="true">${wholePeriods(short)}</span><span class="vh">${spoken}</span>
  </dd>`;
}
