import { html, type TemplateResult } from 'lit';

/** An element as the overview shows it. */
export interface Shown {
  tag: string;
  /** When to choose it, in a sentence. */
  use: string;
  draw: () => TemplateResult;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .overview { max-width: 76rem; margin-inline: auto; padding: 24px 16px; line-height: 1.45; overflow-wrap: break-word }
  .overview h1 { margin: 16px 0 8px; font-size: 2.25rem; line-height: 1.15 }
  .overview h2 { margin: 56px 0 0; padding-top: 12px; border-top: 2px solid; font-size: 1.5rem }
  .overview h3 { margin: 0 0 4px; font-size: 1rem }
  .overview p { max-width: 38rem; margin: 0 0 8px }
  .overview .lead { font-size: 1.1875rem }
  .overview a { color: var(--scorecard-link, light-dark(#134f94, #8cc0f2)) }
  .overview code { font-size: 0.9375em }
  .overview .ways { display: grid; gap: 16px 40px; margin-top: 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)) }
  .overview .ways pre { overflow: hidden; margin: 0 0 8px; font-size: 0.8125rem; white-space: pre-wrap }
  .overview .element { display: grid; gap: 16px 40px; padding-block: 32px 0; border-top: 1px solid light-dark(#d3d8da, #353d41); grid-template-columns: minmax(0, 1fr) }
  .overview h2 + .element { margin-top: 12px; border-top: 0 }
  .overview p code { white-space: nowrap }
  .overview .picture { overflow: hidden; max-height: 30rem; padding: 4px 4px 48px; mask-image: linear-gradient(#000 calc(100% - 48px), transparent) }
  .overview .picture p { margin: 0 0 8px }
  @media (min-width: 56rem) { .overview .element { grid-template-columns: 17rem minmax(0, 1fr) } }
`);

/** The page that designers come to first: where to begin, then each element with what it is for. */
export function overview({ one, many }: { one: Shown[]; many: Shown[] }): TemplateResult {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((each) => each !== sheet), sheet];
  return html`<main class="overview">
    <h1>Scorecard elements</h1>
    <p class="lead">
      They show how a council is performing: each figure with its target, which way it is going and how that
      compares, in a shape, a word and a colour. Put one on a page, give it a file of figures, and it does the
      rest.
    </p>
    <p>
      See them at work in
      ${link('reports-r1-corporate-performance--as-stated', 'a council’s report', 'story')}, their
      ${link('design-themes--cards', 'themes side by side', 'story')} and the
      ${link('design-tokens--colours', 'tokens', 'story')} that you can set. All figures here are of Westmere,
      a fictional borough.
    </p>

    <h2>Where to begin</h2>
    <div class="ways">
      <section>
        <h3>You edit a website</h3>
        <p>
          Begin with <code>${'<scorecard-table>'}</code>: it reads the spreadsheet that you have, saved as
          CSV. If your editor strips unknown tags, write a <code>div</code> with <code>data-scorecard</code>,
          or put <code>embed.html</code> in an iframe.
        </p>
        <pre><code>${'<scorecard-table src="figures.csv">'}</code></pre>
      </section>
      <section>
        <h3>You design</h3>
        <p>
          Choose a theme from the toolbar above and look at every state. An element takes your page’s font and
          colour scheme; change a token for the rest, and <code>::part()</code> where that isn’t enough.
        </p>
        <pre><code>scorecard-table { --scorecard-link: #00457c }</code></pre>
      </section>
      <section>
        <h3>You develop</h3>
        <p>
          Each element is a module of its own, and draws results that are worked out elsewhere without loading
          the rules. Every page here lists properties, events, slots, parts and tokens.
        </p>
        <pre><code>import '@scorecard/elements/indicator-card/define';</code></pre>
      </section>
    </div>

    <h2>One measure</h2>
    ${one.map(row)}
    <h2>Many measures</h2>
    ${many.map(row)}
  </main>`;
}

/** The picture is to look at: what it holds is read and used on the element's own page. */
function row({ tag, use, draw }: Shown): TemplateResult {
  return html`<section class="element">
    <div>
      <h3><code>${`<${tag}>`}</code></h3>
      <p>${use}</p>
      <p>${link(`elements-${tag}--docs`, `Every state of ${tag}`, 'docs')}</p>
    </div>
    <div class="picture" inert>${draw()}</div>
  </section>`;
}

/** To a page of Storybook, by the id that it makes of a title and a story's name. */
function link(id: string, text: string | TemplateResult, view: 'docs' | 'story'): TemplateResult {
  return html`<a href="./?path=/${view}/${id}" target="_top">${text}</a>`;
}
