import { html, type TemplateResult } from 'lit';

/** A heading of the level asked for; beyond 1 to 6 the nearest, and 2 for no number. */
export function heading(level: number, id: string, content: unknown): TemplateResult {
  switch (Number.isNaN(level) ? 2 : Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 id=${id} part="title">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part="title">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part="title">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part="title">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part="title">${content}</h5>`;
    default:
      return html`<h6 id=${id} part="title">${content}</h6>`;
  }
}
