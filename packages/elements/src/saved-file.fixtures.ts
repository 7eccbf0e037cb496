import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';

const original = URL.createObjectURL.bind(URL);

/** Presses a chart's button and takes the file that it saves, which goes no further. */
export async function saved(format: string): Promise<{ name: string; blob: Blob }> {
  const blobs: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return original(blob);
  });
  const names: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await page.getByRole('button', { name: `Download ${format}` }).click();
  await expect.poll(() => names.length, { timeout: 5000 }).toBe(1);
  make.mockRestore();
  click.mockRestore();
  const blob = blobs.at(-1);
  if (!blob || !names[0]) throw new Error('No file');
  return { name: names[0], blob };
}
