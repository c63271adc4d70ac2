// With what are pictures decoded and drawn here? The worker's own decoder and canvas.
import type { ImageTools } from '../../lib/pictures/clean-image';

export const imageTools: ImageTools = {
  createImageBitmap: (blob, options) => createImageBitmap(blob, options),
  createCanvas: (width, height) => new OffscreenCanvas(width, height),
};
