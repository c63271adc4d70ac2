// How does a picture's file become its pixels? The browser decodes it, upright and in the size asked for.
import type { Raster } from '../image/raster';

/** The pixels of a picture in this size, or null for a file that is no picture. */
export async function decodePicture(
  picture: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Raster | null> {
  const bitmap = await createImageBitmap(picture, {
    imageOrientation: 'from-image',
    resizeQuality: 'high',
    ...(width > 0 ? { resizeWidth: width, resizeHeight: height } : {}),
  }).catch(() => null);
  if (bitmap === null) return null;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { width: across, height: down, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: across, height: down, data };
}
