export { saveCsv as downloadCsv } from '../save-file.js';

/** Puts text on the clipboard; false where the browser doesn't let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
