/**
 * Draws the two icons of the Teams app, `bot/manifests/teams/{color,outline}.png`: a speech bubble with a
 * quotation in it. Run it again after a change of the drawing: `npx tsx scripts/teams-icons.ts`.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Colour of the point (x, y) of a drawing of 1 by 1. */
type Drawing = (x: number, y: number) => Rgba;

const BLUE: Rgba = [21, 66, 115, 255];
const WHITE: Rgba = [255, 255, 255, 255];
const NOTHING: Rgba = [255, 255, 255, 0];

const isInBox = (
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  r: number,
) => {
  const dx = Math.max(left + r - x, x - right + r, 0);
  const dy = Math.max(top + r - y, y - bottom + r, 0);
  return dx * dx + dy * dy <= r * r;
};
const isInTail = (x: number, y: number) => x > 0.3 && x < 0.3 + (0.86 - y) * 1.1 && y > 0.66 && y < 0.86;
const isInBubble = (x: number, y: number) => isInBox(x, y, 0.16, 0.18, 0.84, 0.7, 0.12) || isInTail(x, y);
const isInText = (x: number, y: number) =>
  isInBox(x, y, 0.28, 0.31, 0.72, 0.39, 0.04) || isInBox(x, y, 0.28, 0.48, 0.58, 0.56, 0.04);

const color: Drawing = (x, y) => (isInBubble(x, y) && !isInText(x, y) ? WHITE : BLUE);
/** Teams asks for white on nothing. */
const outline: Drawing = (x, y) => (isInBubble(x, y) && !isInText(x, y) ? WHITE : NOTHING);

/** Points per pixel and direction, so that edges are smooth. */
const SAMPLES = 4;

function pixel(draw: Drawing, size: number, column: number, row: number): Rgba {
  const points = Array.from({ length: SAMPLES * SAMPLES }, (_, index) =>
    draw(
      (column + ((index % SAMPLES) + 0.5) / SAMPLES) / size,
      (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / size,
    ),
  );
  const mean = (of: (point: Rgba) => number) =>
    Math.round(points.reduce((sum, point) => sum + of(point), 0) / points.length);
  return [mean(([r]) => r), mean(([, g]) => g), mean(([, , b]) => b), mean(([, , , a]) => a)];
}

function encodePng(draw: Drawing, size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(draw, size, column, row)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, RGBA.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

const folder = new URL('../bot/manifests/teams/', import.meta.url);
writeFileSync(new URL('color.png', folder), encodePng(color, 192));
writeFileSync(new URL('outline.png', folder), encodePng(outline, 32));
