// How is a document adapted to an upload slot? Sides are joined, format, pixels and bytes kept within limits, a watermark is added.
import type { Document } from '../filing/client/client';
import type { Bytes } from '../vault/crypto/bytes';
import type { ImageTools } from './clean-image';
import { imageSize } from './image-size';

type MediaType = Document['mediaType'];

/** What a slot accepts; absent means no limit. Sizes in bytes, sides in pixels. */
export interface SlotLimits {
  readonly mediaTypes: readonly MediaType[];
  readonly maxBytes?: number | undefined;
  readonly maxSide?: number | undefined;
  /** Text to write across the picture. */
  readonly watermark?: string | undefined;
}

export interface Picture {
  readonly bytes: Bytes;
  readonly mediaType: MediaType;
}

export type FitFault =
  /** The slot does not accept this type, and only pictures can be converted. */
  | 'type-not-taken'
  /** It cannot be made small enough without becoming illegible. */
  | 'too-large'
  | 'damaged';

export type FitResult = ({ readonly ok: true } & Picture) | { readonly ok: false; readonly reason: FitFault };

const QUALITIES = [0.92, 0.85, 0.75, 0.65, 0.55];
const SHRINK = 0.8;
const LEGIBLE_SIDE = 500; // pixels; a smaller certificate cannot be read
const GAP = 16; // pixels between two sides

/**
 * Makes one file for one slot. A file that fits is returned unchanged; several pictures are joined, one below the other in the
 * given order.
 */
export async function fitForSlot(
  pictures: readonly Picture[],
  limits: SlotLimits,
  tools: ImageTools,
): Promise<FitResult> {
  const [only, ...others] = pictures;
  if (!only) return { ok: false, reason: 'damaged' };
  if (others.length === 0 && limits.watermark === undefined && fits(only, limits))
    return { ok: true, ...only };
  if (pictures.some(({ mediaType }) => !mediaType.startsWith('image/')))
    return { ok: false, reason: 'type-not-taken' };
  const target = targetType(only, limits);
  if (!target) return { ok: false, reason: 'type-not-taken' };
  const bitmaps = await decode(pictures, tools);
  if (!bitmaps) return { ok: false, reason: 'damaged' };
  try {
    return await encode(bitmaps, target, limits, tools);
  } finally {
    for (const bitmap of bitmaps) bitmap.close();
  }
}

function fits({ bytes, mediaType }: Picture, { mediaTypes, maxBytes, maxSide }: SlotLimits): boolean {
  if (!mediaTypes.includes(mediaType) || bytes.length > (maxBytes ?? Number.POSITIVE_INFINITY)) return false;
  const size = imageSize(bytes);
  return !size || Math.max(size.width, size.height) <= (maxSide ?? Number.POSITIVE_INFINITY);
}

/** The picture's own format if the slot accepts it and it is small enough; else JPEG, which can be compressed further. */
function targetType({ bytes, mediaType }: Picture, { mediaTypes, maxBytes }: SlotLimits): MediaType | null {
  const isSmall = bytes.length <= (maxBytes ?? Number.POSITIVE_INFINITY);
  if (mediaTypes.includes('image/jpeg') && (mediaType !== 'image/png' || !isSmall)) return 'image/jpeg';
  if (mediaTypes.includes(mediaType)) return mediaType;
  return mediaTypes.find((type) => type === 'image/jpeg' || type === 'image/png') ?? null;
}

async function decode(
  pictures: readonly Picture[],
  { createImageBitmap }: ImageTools,
): Promise<ImageBitmap[] | null> {
  const decoded = await Promise.all(
    pictures.map(({ bytes, mediaType }) =>
      createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null),
    ),
  );
  const bitmaps = decoded.filter((bitmap) => bitmap !== null);
  if (bitmaps.length === decoded.length) return bitmaps;
  for (const bitmap of bitmaps) bitmap.close();
  return null;
}

async function encode(
  bitmaps: readonly ImageBitmap[],
  mediaType: MediaType,
  limits: SlotLimits,
  tools: ImageTools,
): Promise<FitResult> {
  const most = limits.maxBytes ?? Number.POSITIVE_INFINITY;
  const qualities = mediaType === 'image/png' ? [1] : QUALITIES;
  for (let scale = firstScale(bitmaps, limits.maxSide); ; scale *= SHRINK) {
    const canvas = draw(bitmaps, scale, limits.watermark, tools);
    if (!canvas) return { ok: false, reason: 'damaged' };
    for (const quality of qualities) {
      const blob = await canvas.convertToBlob({ type: mediaType, quality });
      if (blob.size <= most && blob.type === mediaType)
        return { ok: true, bytes: new Uint8Array(await blob.arrayBuffer()), mediaType };
    }
    if (Math.max(canvas.width, canvas.height) * SHRINK < LEGIBLE_SIDE)
      return { ok: false, reason: 'too-large' };
  }
}

function firstScale(bitmaps: readonly ImageBitmap[], maxSide = Number.POSITIVE_INFINITY): number {
  const { width, height } = sheetOf(bitmaps);
  return Math.min(1, maxSide / Math.max(width, height));
}

/** The size of all sides below each other, each as wide as the widest. */
function sheetOf(bitmaps: readonly ImageBitmap[]): { readonly width: number; readonly height: number } {
  const width = Math.max(...bitmaps.map((bitmap) => bitmap.width));
  const heights = bitmaps.map((bitmap) => (bitmap.height * width) / bitmap.width);
  return { width, height: heights.reduce((sum, height) => sum + height, 0) + GAP * (bitmaps.length - 1) };
}

function draw(
  bitmaps: readonly ImageBitmap[],
  scale: number,
  watermark: string | undefined,
  { createCanvas }: ImageTools,
): OffscreenCanvas | null {
  const sheet = sheetOf(bitmaps);
  const canvas = createCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#ffffff'; // JPEG has no transparency
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  let top = 0;
  for (const bitmap of bitmaps) {
    const height = (bitmap.height * sheet.width) / bitmap.width;
    context.drawImage(bitmap, 0, top * scale, canvas.width, height * scale);
    top += height + GAP;
  }
  if (watermark !== undefined) drawWatermark(context, watermark);
  return canvas;
}

/** Draws rows of the text across the picture, pale enough that everything under it stays legible. */
function drawWatermark(context: OffscreenCanvasRenderingContext2D, text: string): void {
  const { width, height } = context.canvas;
  const size = Math.max(14, Math.round(Math.min(width, height) / 16));
  const reach = Math.hypot(width, height) / 2;
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate(-Math.PI / 6);
  context.font = `${size}px sans-serif`;
  context.fillStyle = 'rgba(128, 128, 128, 0.38)';
  const step = context.measureText(text).width + size * 2;
  for (let y = -reach; y <= reach; y += size * 4)
    for (let x = -reach; x <= reach; x += step) context.fillText(text, x, y);
  context.restore();
}
