import type { Results } from '../results.js';
import { aboutOf } from './about.js';
import { reportAnchors, themeId } from './anchors.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { notesOf } from './notes.js';
import { summaryOf } from './summary.js';
import { heading } from './text.js';
import { otherSection, themeSection, type ReportSetting } from './theme.js';

/** A council’s whole report: summary, themes with their measures, notes, source. */
export function reportOf(results: Results, { level, cards }: ReportSetting): HtmlPart {
  const { labels, title, organisation, periodText, illustrative, indicators } = results;
  const { report } = labels;
  const about = aboutOf(results);
  return [
    html`
      <header>
        ${heading(level, title)}
        <p class="scorecard-lead">${[organisation?.name, periodText].filter(Boolean).join(', ')}</p>
        ${illustrative && html`<p class="scorecard-illustrative">${labels.illustrativeLong}</p>`}
      </header>
    `,
    indicators.length === 0 && html`<p>${report.nothing}</p>`,
    contents(results, about !== false),
    part('summary', report.summary, level + 1, summaryOf(results, level + 2, reportAnchors(cards))),
    results.themes.map((theme) => themeSection(results, theme, { level: level + 1, cards })),
    otherSection(results, { level: level + 1, cards }),
    part('reading', report.howToRead, level + 1, notesOf(results)),
    about && part('about', report.about, level + 1, about),
  ];
}

function contents({ themes, labels }: Results, hasAbout: boolean): Html {
  const { report } = labels;
  return html`
    <nav class="scorecard-contents" aria-label="${report.contents}">
      <ul>
        <li><a href="#scorecard-summary">${report.summary}</a></li>
        ${themes.map((theme) => html`<li><a href="#${themeId(theme)}">${theme.title}</a></li>`)}
        <li><a href="#scorecard-reading">${report.howToRead}</a></li>
        ${hasAbout && html`<li><a href="#scorecard-about">${report.about}</a></li>`}
      </ul>
    </nav>
  `;
}

function part(name: string, title: string, level: number, content: HtmlPart): Html {
  const id = `scorecard-${name}`;
  return html`
    <section aria-labelledby="${id}">
      ${heading(level, title, id)}
      ${content}
    </section>
  `;
}
