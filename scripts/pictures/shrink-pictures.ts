// Are the pictures of the documentation as small as possible? Writes each again with a palette, since pictures of forms have few colours.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';

const FOLDERS = ['docs/pictures'];
const COLOURS = 256; // the number of values of one byte per pixel
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number per pixel: red, green and blue with eight bits each. */
  readonly colours: Uint32Array;
}

/** Decodes a picture in the browser. */
async function decode(page: Page, file: string): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (let at = 0; at < bytes.length; at += 4)
      text += String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    return { width: image.width, height: image.height, data: btoa(text) };
  }, readFileSync(file).toString('base64'));
  const bytes = Buffer.from(data, 'base64');
  const colours = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * 3, 3));
  return { width, height, colours };
}

/** The most frequent colours, and for every colour of the picture the nearest of them. */
function paletteOf(colours: Uint32Array): { palette: number[]; nearest: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = spread(ranked);
  return { palette, nearest: new Map(ranked.map((colour) => [colour, nearestOf(colour, palette)])) };
}

// the most frequent colours first, without any that is almost equal to an earlier one: a picture within the picture needs colours too
function spread(ranked: readonly number[]): number[] {
  const palette: number[] = [];
  for (const apart of [200, 60, 0])
    for (const colour of ranked) {
      if (palette.length === COLOURS) return palette;
      if (palette.every((one) => distance(one, colour) > apart)) palette.push(colour);
    }
  return palette;
}

function distance(a: number, b: number): number {
  const part = (shift: number) => (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2;
  return part(16) + part(8) + part(0);
}

function nearestOf(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, one] of palette.entries()) {
    const apart = distance(one, colour);
    if (apart >= least) continue;
    best = at;
    least = apart;
  }
  return best;
}

/** The picture as a PNG with one byte per pixel. */
function encode({ width, height, colours }: Pixels): Buffer {
  const { palette, nearest } = paletteOf(colours);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // eight bits, palette, no interlacing
  const rows = new Uint8Array(height * (width + 1));
  for (let at = 0; at < colours.length; at += 1)
    rows[at + Math.floor(at / width) + 1] = nearest.get(colours[at] ?? 0) ?? 0;
  const names = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [chunk('IHDR', head), chunk('PLTE', names)];
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    ...parts,
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND'),
  ]);
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium-family browser found; run: node scripts/setup.mjs');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
let before = 0;
let after = 0;
for (const folder of FOLDERS)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.png')) continue;
    const file = join(folder, name);
    const old = readFileSync(file);
    const small = encode(await decode(page, file));
    if (small.length < old.length) writeFileSync(file, small);
    before += old.length;
    after += Math.min(small.length, old.length);
  }
await browser.close();
console.log(`pictures: ${Math.round(before / 1024)} kB, now ${Math.round(after / 1024)} kB`);
