import { Buffer } from 'node:buffer';
import sharp from 'sharp';

const GAP = 24;
const LABEL = 44;

/**
 * Puts pictures into one: a row each by `row`, a column each by `column`, at half their size, cut at `tallest` pixels,
 * as WebP: a palette small enough to be worth it would bend the colours that judge.
 *
 * @param {{ row: string, column: string, image: Buffer }[]} pictures @param {string} path @param {number} tallest
 */
export async function contactSheet(pictures, path, tallest) {
  const rows = [...new Set(pictures.map(({ row }) => row))];
  const columns = [...new Set(pictures.map(({ column }) => column))];
  const halved = await Promise.all(pictures.map((picture) => halve(picture, tallest)));
  const most = (
    /** @type {(one: (typeof halved)[number]) => boolean} */ holds,
    /** @type {'width' | 'height'} */ side,
  ) => Math.max(...halved.filter(holds).map((one) => one[side]));
  const widths = columns.map((column) => most((one) => one.column === column, 'width'));
  const heights = rows.map((row) => most((one) => one.row === row, 'height') + LABEL);
  const before = (/** @type {number[]} */ sizes, /** @type {number} */ at) =>
    sizes.slice(0, at).reduce((sum, size) => sum + size + GAP, GAP);
  const placed = halved.flatMap(({ row, column, image }) => {
    const left = before(widths, columns.indexOf(column));
    const top = before(heights, rows.indexOf(row));
    return [
      { input: label(left === GAP ? row : '', column), left, top },
      { input: image, left, top: top + LABEL },
    ];
  });
  await sharp({
    create: {
      width: before(widths, widths.length),
      height: before(heights, heights.length),
      channels: 3,
      background: '#c9ced1',
    },
  })
    .composite(placed)
    .webp({ quality: 60, effort: 6, smartSubsample: true })
    .toFile(path);
}

/** @param {{ row: string, column: string, image: Buffer }} picture @param {number} tallest */
async function halve({ row, column, image }, tallest) {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const { data, info } = await sharp(image)
    .extract({ left: 0, top: 0, width, height: Math.min(height, tallest) })
    .resize({ width: Math.round(width / 2) })
    .toBuffer({ resolveWithObject: true });
  return { row, column, image: data, width: info.width, height: info.height };
}

/** @param {string} row @param {string} column */
function label(row, column) {
  const text = (/** @type {number} */ y, /** @type {string} */ words) =>
    `<text x="0" y="${y}" font-family="Arial, sans-serif" font-size="14" fill="#0b0c0c">${words}</text>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="${LABEL}">${text(15, row)}${text(36, column)}</svg>`,
  );
}
