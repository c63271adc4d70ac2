// How does a picture's file become its pixels? The browser decodes it, upright and no larger than asked for.
import type { Raster } from '../image/raster';

/** The pixels of a picture, at most about `width` wide when that is not 0; null for a file that is no picture. */
export async function decodePicture(picture: Blob, width: number): Promise<Raster | null> {
  const bitmap = await createImageBitmap(picture, {
    imageOrientation: 'from-image',
    ...(width > 0 ? { resizeWidth: width, resizeQuality: 'high' } : {}),
  }).catch(() => null);
  if (bitmap === null) return null;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = '#fff'; // what is transparent is paper
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { width: across, height: down, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  canvas.width = canvas.height = 0; // gives its pixels back now
  return { width: across, height: down, data };
}
