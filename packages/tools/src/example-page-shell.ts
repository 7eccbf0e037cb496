import { html, type Html, type HtmlPart } from '@scorecard/core/html';

/** What every example page has around its own content. */
export interface Shell {
  /** The page's only first-level heading. */
  heading: string;
  /** Who and when: stands under the heading and after it in the page's title. */
  lead: string;
  /** What kind of page this is (`Example`), and the sentence that says so, above everything else. */
  label: { tag: string; text: HtmlPart };
  /** Sister pages, this one among them. */
  pages: { href: string; title: string }[];
  /** The page's own address in `pages`. */
  here: string;
  content: HtmlPart;
  /** False where figures on the page are invented. */
  isPublished?: boolean;
}

/** A whole page, as it is written to its file. */
export function page({ heading, lead, label, pages, here, content, isPublished }: Shell): string {
  const body = html`
    <!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${heading}, ${lead}</title>
        <link rel="stylesheet" href="/scorecard.css" />
        <link rel="stylesheet" href="/page.css" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/report.css" />
        <link rel="stylesheet" href="/print.css" />
        <script type="module" src="/scorecard.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="site">
          <div class="width">
            ${pages.length > 0 && pageNavigation(pages, here)}
            <p class="label"><strong>${label.tag}</strong> <span>${label.text}</span></p>
          </div>
        </header>
        <main id="main" class="${isPublished ? 'width published' : 'width'}">
          <h1>${heading}</h1>
          <p class="lead">${lead}</p>
          ${content}
        </main>
        <footer class="site">
          <div class="width">
            <p>${label.text}</p>
            <p><a href="/">All examples</a></p>
          </div>
        </footer>
      </body>
    </html>
  `;
  return `${body.source}\n`;
}

function pageNavigation(pages: Shell['pages'], here: string): Html {
  return html`
    <nav aria-label="Pages">
      <ul>
        ${pages.map(({ href, title }) =>
          href === here
            ? html`<li><a href="${href}" aria-current="page">${title}</a></li>`
            : html`<li><a href="${href}">${title}</a></li>`,
        )}
      </ul>
    </nav>
  `;
}
