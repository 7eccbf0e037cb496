import type { Results } from '../results.js';
import { judgementMark, marked, ratingMark, ratings } from './mark.js';
import { html, type Html } from './markup.js';
import { list } from './text.js';

/** How to read the figures, from the rules in force, and the key of the marks; without a heading of its own. */
export function notesOf({ notes, labels, summary }: Results): Html[] {
  const { report, judgements } = labels;
  const up = judgementMark('improved', 'up', 'green');
  const down = judgementMark('worsened', 'down', 'red');
  const level = judgementMark('unchanged', 'level', 'amber');
  const shown = list(notes);
  return [
    ...(shown ? [shown] : []),
    html`
      <dl class="scorecard-key">
        ${ratings.map((rating) => entry(marked(ratingMark(rating), labels.ratings[rating]), report.ratingMeanings[rating]))}
        ${summary.stale > 0 && entry(marked(ratingMark('stale'), labels.stale), report.staleMeaning)}
        ${entry(marked(up, judgements.improved), report.travelMeanings.improved)}
        ${entry(marked(down, judgements.worsened), report.travelMeanings.worsened)}
        ${entry(marked(level, judgements.unchanged), report.travelMeanings.unchanged)}
      </dl>
    `,
  ];
}

function entry(mark: Html, meaning: string): Html {
  return html`
    <div>
      <dt>${mark}</dt>
      <dd>${meaning}</dd>
    </div>
  `;
}
