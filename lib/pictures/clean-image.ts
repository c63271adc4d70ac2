// May this file be stored, and without what? Pictures are redrawn, which removes all metadata; PDFs are never opened.
import type { Document } from '../filing/client/client';
import { isOfMediaType } from '../filing/client/document-files';
import { type Bytes, toBase64 } from '../vault/crypto/bytes';
import { imageSize } from './image-size';

const IMAGE_LIMITS = { side: 8_000, pixels: 40_000_000, bytes: 20 * 1024 * 1024 } as const;

const JPEG_QUALITY = 0.95;

type MediaType = Document['mediaType'];

/** The browser's own decoder and canvas; a background worker has both. */
export interface ImageTools {
  readonly createImageBitmap: (blob: Blob, options?: ImageBitmapOptions) => Promise<ImageBitmap>;
  readonly createCanvas: (width: number, height: number) => OffscreenCanvas;
}

export type ImageFault =
  | 'too-many-bytes'
  | 'too-many-pixels'
  | 'not-the-media-type'
  /** The format of phone photos, which portals do not accept: it must be saved as JPEG first. */
  | 'heic'
  | 'not-taken'
  /** It begins like a picture but cannot be decoded. */
  | 'damaged';

export type CleanResult =
  | { readonly ok: true; readonly bytes: Bytes; readonly mediaType: MediaType }
  | { readonly ok: false; readonly reason: ImageFault };

/** A picture without metadata, turned as it is displayed; other files unchanged. `mediaType`: the type that the file claims. */
export async function cleanImage(
  bytes: Bytes,
  mediaType: MediaType,
  tools: ImageTools,
): Promise<CleanResult> {
  if (bytes.length > IMAGE_LIMITS.bytes) return { ok: false, reason: 'too-many-bytes' };
  if (isHeic(bytes)) return { ok: false, reason: 'heic' };
  if (!isOfMediaType(toBase64(bytes.subarray(0, 24)), mediaType)) {
    return { ok: false, reason: imageSize(bytes) ? 'not-the-media-type' : 'not-taken' };
  }
  if (!mediaType.startsWith('image/')) return { ok: true, bytes, mediaType };
  const size = imageSize(bytes);
  if (!size || size.mediaType !== mediaType) return { ok: false, reason: 'damaged' };
  const { width, height } = size;
  if (width === 0 || height === 0) return { ok: false, reason: 'damaged' };
  if (isTooLarge(width, height)) return { ok: false, reason: 'too-many-pixels' };
  return drawAnew(bytes, mediaType, width * height, tools);
}

async function drawAnew(
  bytes: Bytes,
  mediaType: MediaType,
  pixels: number,
  { createImageBitmap, createCanvas }: ImageTools,
): Promise<CleanResult> {
  const whole = new Blob([bytes], { type: mediaType });
  const bitmap = await createImageBitmap(whole, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return { ok: false, reason: 'damaged' };
  try {
    const { width, height } = bitmap;
    if (width * height !== pixels) return { ok: false, reason: 'damaged' }; // the header's size differs from the picture's
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return { ok: false, reason: 'damaged' };
    context.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: mediaType, quality: JPEG_QUALITY });
    // a browser that cannot write WebP writes PNG
    const written = blob.type === mediaType ? mediaType : 'image/png';
    return { ok: true, bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: written };
  } finally {
    bitmap.close();
  }
}

function isTooLarge(width: number, height: number): boolean {
  const { side, pixels } = IMAGE_LIMITS;
  return width > side || height > side || width * height > pixels;
}

/** Whether the file is HEIF, by its ISO brand. */
function isHeic(bytes: Bytes): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(hei[cmxs]|hev[cmx]|mif1|msf1|avif)$/.test(head);
}
