import { version } from './version.js';

let hasWarned = false;

/**
 * Registers a tag. A second copy of the library never throws: it stays silent for the same version, and warns
 * once, naming both, for another.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) {
    customElements.define(tag, element);
    return;
  }
  const other = 'version' in known ? String(known.version) : 'unknown';
  if (other === version || hasWarned) return;
  hasWarned = true;
  // eslint-disable-next-line no-console -- the one place where a page's author can see it
  console.warn(
    `<${tag}> is already registered by version ${other} of its library: version ${version} is left out.`,
  );
}
