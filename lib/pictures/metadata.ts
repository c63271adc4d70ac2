// Does a file hold more than its picture: place and camera, texts, or data appended to it?
import type { Bytes } from '../vault/crypto/bytes';

/** Whether the file holds anything but the picture. Also true when it cannot be parsed to its end. */
export function hasExtras(bytes: Bytes): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHasExtras(bytes);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngHasExtras(bytes);
  if (textAt(bytes, 0, 4) === 'RIFF') return webpHasExtras(bytes);
  return true;
}

const JFIF = 0xe0; // the only application segment that tells nothing about camera or software
const ICC = 0xe2; // colour profile
const ADOBE = 0xee; // colour encoding

function jpegHasExtras(bytes: Bytes): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return true;
    const marker = bytes[at + 1] ?? 0;
    const isExtra = marker >= 0xe0 && marker <= 0xef && marker !== JFIF && marker !== ICC && marker !== ADOBE;
    if (isExtra || marker === 0xfe) return true;
    if (marker === 0xda) return bytes[bytes.length - 2] !== 0xff || bytes[bytes.length - 1] !== 0xd9; // picture data up to the end
    at += 2 + view.getUint16(at + 2);
  }
  return true;
}

const PNG_PICTURE = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

function pngHasExtras(bytes: Bytes): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = textAt(bytes, at + 4, 4);
    if (!PNG_PICTURE.has(name)) return true;
    at += 12 + view.getUint32(at);
    if (name === 'IEND') return at !== bytes.length;
  }
  return true;
}

const WEBP_PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function webpHasExtras(bytes: Bytes): boolean {
  const view = viewOf(bytes);
  let at = 12;
  while (at + 8 <= bytes.length) {
    if (!WEBP_PICTURE.has(textAt(bytes, at, 4))) return true;
    const size = view.getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return at !== bytes.length;
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textAt(bytes: Bytes, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
