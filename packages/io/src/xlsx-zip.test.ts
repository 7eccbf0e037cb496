import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Zip } from './xlsx-zip.js';

/** Unpacks a file of the archive again and again, as a workbook with many sheets in one part would have it. */
function unpack(bytes: Uint8Array, times: number): number {
  const zip = new Zip(bytes);
  let length = 0;
  for (let i = 0; i < times; i++) for (const piece of zip.text('a.xml')) length += piece.length;
  return length;
}

it('unpacks what is packed or stored, in pieces', () => {
  const text = 'Fly-tips £ '.repeat(20_000);
  expect(unpack(zipSync({ 'a.xml': strToU8(text) }), 1)).toBe(text.length);
  expect(unpack(zipSync({ 'a.xml': strToU8(text) }, { level: 0 }), 1)).toBe(text.length);
});

it('finds a file whatever the case of its path, and none that is not there', () => {
  const zip = new Zip(zipSync({ 'XL/Workbook.xml': strToU8('a') }));
  expect(zip.find('xl/workbook.xml')).toBe('XL/Workbook.xml');
  expect(zip.find('xl/styles.xml')).toBeNull();
});

it.each([
  ['bytes', ' '.repeat(20_000_000), 20],
  ['elements', '<c/>'.repeat(1_000_000), 20],
])(
  'ends a bomb of too many %s while it unpacks, whatever sizes it states',
  { timeout: 60_000 },
  (_, text, times) => {
    const bomb = zipSync({ 'a.xml': strToU8(text) });
    expect(bomb.length).toBeLessThan(30_000);
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(() => unpack(bomb, times)).toThrow(/too large/);
  },
);
