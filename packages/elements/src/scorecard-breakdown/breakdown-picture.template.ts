import { html, svg, type TemplateResult } from 'lit';
import type { BreakdownPicture } from '@scorecard/core/graph';
import { lineAcross, lineKey } from './bars.template.js';

/** A breakdown's picture with its key, for a file. */
export function pictureDrawing(picture: BreakdownPicture): TemplateResult {
  const { texts, bars, ground, lines, rules, width, name } = picture;
  return html`${lineKey(lines, 20)}
    <svg part="graph">
      <g role="img" aria-label=${name}>
        ${rules.map((y) => svg`<rect class="row" y=${y} width=${width} height="1"></rect>`)}
        ${bars.map((bar) => svg`<rect class="length" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>`)}
        ${ground && svg`<rect class="zero" x=${ground.x} y=${ground.top} width="1" height=${ground.bottom - ground.top}></rect>`}
        ${ground && lines.map(({ kind, x }) => lineAcross(kind, x, [ground.top, ground.bottom]))}
        ${texts.map(
          ({ kind, x, y, anchor, text, isWhole }) =>
            svg`<text class="${kind} ${isWhole ? 'strong' : ''}" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
        )}
      </g>
    </svg>`;
}
