// Is everything but the pixels removed from a picture, is it the right way up, and is every decompression bomb refused before it is decoded?
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import type * as imageProbe from './vault-image-probe';
import { addProbe, extensionPage } from './vault-page';

type Probe = typeof imageProbe;
type MediaType = Parameters<Probe['clean']>[1];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await extensionPage(browser);
  await addProbe(page, 'tests/browser/vault-image-probe.ts');
});

afterAll(() => browser.close());

// this page has another probe than the one that the vault's tests declare
const clean = (bytes: Buffer, type: MediaType) =>
  page.evaluate(
    ([base64, mediaType]) => (globalThis as unknown as { probe: Probe }).probe.clean(base64, mediaType),
    [bytes.toString('base64'), type] as const,
  );
const paint = async (type: string) =>
  Buffer.from(
    await page.evaluate(
      (mediaType) => (globalThis as unknown as { probe: Probe }).probe.paint(mediaType),
      type,
    ),
    'base64',
  );
const likeness = (a: Buffer, b: Buffer, type: string) =>
  page.evaluate(
    ([one, other, mediaType]) =>
      (globalThis as unknown as { probe: Probe }).probe.likeness(one, other, mediaType),
    [a.toString('base64'), b.toString('base64'), type] as const,
  );
const shownSize = (bytes: Buffer, type: string) =>
  page.evaluate(
    ([base64, mediaType]) => (globalThis as unknown as { probe: Probe }).probe.shownSize(base64, mediaType),
    [bytes.toString('base64'), type] as const,
  );

async function cleaned(bytes: Buffer, type: MediaType): Promise<Buffer> {
  const result = await clean(bytes, type);
  if (!result.ok) throw new Error(result.reason);
  expect(result.mediaType).toBe(type);
  return Buffer.from(result.bytes, 'base64');
}

describe('T24: a picture', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'turned by EXIF value %i looks the same without it',
    async (orientation) => {
      const photo = withExif(await paint('image/jpeg'), orientation);
      expect(await shownSize(photo, 'image/jpeg')).toEqual(orientation < 5 ? [64, 48] : [48, 64]);
      const result = await cleaned(photo, 'image/jpeg');
      for (const trace of ['Exif', 'GPS', 'CANARY-CAMERA', 'http://ns.adobe.com'])
        expect(result.includes(trace), trace).toBe(false);
      expect(await likeness(photo, result, 'image/jpeg')).toBeGreaterThan(38);
    },
  );

  it('of PNG or WebP keeps its pixels and loses its texts', async () => {
    const png = withPngText(await paint('image/png'), 'CANARY-CAMERA');
    const result = await cleaned(png, 'image/png');
    expect(result.includes('CANARY-CAMERA')).toBe(false);
    expect(await likeness(png, result, 'image/png')).toBe(99);
    const webp = await paint('image/webp');
    expect(await likeness(webp, await cleaned(webp, 'image/webp'), 'image/webp')).toBeGreaterThan(38);
  });

  it('loses what was hung on behind it', async () => {
    const polyglot = Buffer.concat([await paint('image/png'), Buffer.from('PK\x03\x04<script>CANARY')]);
    expect((await cleaned(polyglot, 'image/png')).includes('CANARY')).toBe(false);
  });
});

describe('what is no picture', () => {
  it('is refused by its bytes, whatever it is called', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await clean(svg, 'image/jpeg')).toEqual({ ok: false, reason: 'not-taken' });
    expect(await clean(heic, 'image/jpeg')).toEqual({ ok: false, reason: 'heic' });
    expect(await clean(await paint('image/png'), 'image/jpeg')).toEqual({
      ok: false,
      reason: 'not-the-media-type',
    });
    const cut = (await paint('image/jpeg')).subarray(0, 30);
    expect(await clean(cut, 'image/jpeg')).toEqual({ ok: false, reason: 'damaged' });
    const empty = Buffer.concat([(await paint('image/png')).subarray(0, 33), Buffer.from('nothing')]);
    expect(await clean(empty, 'image/png')).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is kept byte for byte when it is a PDF', async () => {
    const pdf = Buffer.from('%PDF-1.7\n% CANARY\n');
    expect(await clean(pdf, 'application/pdf')).toEqual({
      ok: true,
      bytes: pdf.toString('base64'),
      mediaType: 'application/pdf',
    });
  });
});

describe('T23: a bomb', () => {
  it('of 12,000 by 12,000 pixels in few bytes is refused at once', async () => {
    const bomb = pngOf(12_000, 12_000);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const started = performance.now();
    expect(await clean(bomb, 'image/png')).toEqual({ ok: false, reason: 'too-many-pixels' });
    expect(performance.now() - started).toBeLessThan(500);
    expect(await clean(pngOf(8_001, 1), 'image/png')).toEqual({ ok: false, reason: 'too-many-pixels' });
    expect((await clean(pngOf(8_000, 2), 'image/png')).ok).toBe(true);
  });

  it('of too many bytes is refused', async () => {
    const big = Buffer.concat([await paint('image/png'), Buffer.alloc(20 * 1024 * 1024)]);
    expect(await clean(big, 'image/png')).toEqual({ ok: false, reason: 'too-many-bytes' });
  });
});

/** A JPEG with an EXIF segment: orientation, a camera's name, and the marks of GPS and Adobe. */
function withExif(jpeg: Buffer, orientation: number): Buffer {
  const entry = Buffer.from('0112000300000001000000000000', 'hex').subarray(0, 12);
  entry.writeUInt16BE(orientation, 8);
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08\0\x01', 'latin1'),
    entry,
    Buffer.from('\0\0\0\0CANARY-CAMERA GPS http://ns.adobe.com/xap/1.0/', 'latin1'),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

function withPngText(png: Buffer, text: string): Buffer {
  const chunk = pngChunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'));
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** A black picture with one bit per pixel. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const row = Buffer.alloc(Math.ceil(width / 8) + 1);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const parts = [pngChunk('IHDR', header), pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
