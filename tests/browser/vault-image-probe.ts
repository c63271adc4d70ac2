// How are the vault's images processed in a real browser? `cleanImage` with the browser's decoder, and a comparison of the resulting pixels.
import type { Document } from '../../lib/filing/client/client';
import { cleanImage } from '../../lib/pictures/clean-image';
import { fitForSlot, type SlotLimits } from '../../lib/pictures/fit-image';
import { fromBase64, toBase64 } from '../../lib/vault/crypto/bytes';

const tools = {
  createImageBitmap: (blob: Blob, options?: ImageBitmapOptions) => createImageBitmap(blob, options),
  createCanvas: (width: number, height: number) => new OffscreenCanvas(width, height),
};

/** Cleans a file that is passed and answered in base64. */
export async function clean(base64: string, mediaType: Document['mediaType']) {
  const result = await cleanImage(fromBase64(base64), mediaType, tools);
  return result.ok ? { ...result, bytes: toBase64(result.bytes) } : result;
}

/** A picture of soft colours, 64 by 48, that looks different in each orientation. */
export async function paint(mediaType: string): Promise<string> {
  const canvas = new OffscreenCanvas(64, 48);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const colours = context.createLinearGradient(0, 0, 64, 20);
  for (const [at, colour] of ['#d04040', '#40a060', '#4050c0'].entries())
    colours.addColorStop(at / 2, colour);
  context.fillStyle = colours;
  context.fillRect(0, 0, 64, 48);
  const blob = await canvas.convertToBlob({ type: mediaType, quality: 1 });
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** Width, height and all pixels of a picture as the browser shows it. */
async function pixelsOf(base64: string, mediaType: string): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([fromBase64(base64)], { type: mediaType }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How similar two pictures look, in dB; 0 when their sizes differ, 99 when they are equal. */
export async function likeness(a: string, b: string, mediaType: string): Promise<number> {
  const [one, other] = [await pixelsOf(a, mediaType), await pixelsOf(b, mediaType)];
  if (one.width !== other.width || one.height !== other.height) return 0;
  const error =
    one.data.reduce((sum, value, at) => sum + (value - (other.data[at] ?? 0)) ** 2, 0) / one.data.length;
  return error === 0 ? 99 : 10 * Math.log10(255 ** 2 / error);
}

/** The size of a picture as the browser shows it. */
export async function shownSize(base64: string, mediaType: string): Promise<readonly [number, number]> {
  const { width, height } = await pixelsOf(base64, mediaType);
  return [width, height];
}

/** A picture of noise, which compresses badly, of the given size. */
export async function grain(width: number, height: number, mediaType: string): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const data = context.createImageData(width, height);
  let seed = 7;
  for (let at = 0; at < data.data.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    data.data[at] = at % 4 === 3 ? 255 : 120 + ((seed >> 16) % 80);
  }
  context.putImageData(data, 0, 0);
  const blob = await canvas.convertToBlob({ type: mediaType, quality: 1 });
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** Brings files into the form of an upload slot. */
export async function fit(
  files: readonly { readonly base64: string; readonly mediaType: Document['mediaType'] }[],
  limits: SlotLimits,
) {
  const pictures = files.map(({ base64, mediaType }) => ({ bytes: fromBase64(base64), mediaType }));
  const result = await fitForSlot(pictures, limits, tools);
  return result.ok ? { ...result, bytes: toBase64(result.bytes), size: result.bytes.length } : result;
}
