// How does a picture file become pixels? The browser decodes it, upright and no larger than asked for.
import type { Raster } from '../image/raster';
import { release } from '../image/release';

const STRIP = 256; // rows at a time; the whole picture on a canvas would need its memory twice

/** The pixels of a picture, about `width` wide at most unless that is 0; null for a file that is no picture. */
export async function decodePicture(picture: Blob, width: number): Promise<Raster | null> {
  const bitmap = await createImageBitmap(picture, {
    imageOrientation: 'from-image',
    ...(width > 0 ? { resizeWidth: width, resizeQuality: 'high' } : {}),
  }).catch(() => null);
  if (bitmap === null) return null;
  const { width: across, height: down } = bitmap;
  const canvas = new OffscreenCanvas(across, Math.min(down, STRIP));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = '#fff'; // transparent pixels become white paper
  const data = new Uint8ClampedArray(across * down * 4);
  for (let top = 0; top < down; top += STRIP) {
    context.fillRect(0, 0, across, STRIP);
    context.drawImage(bitmap, 0, -top);
    const strip = context.getImageData(0, 0, across, Math.min(STRIP, down - top)).data;
    data.set(strip, top * across * 4);
    release(strip);
  }
  bitmap.close();
  canvas.width = canvas.height = 0; // releases the canvas's memory at once
  return { width: across, height: down, data };
}
