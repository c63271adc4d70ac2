// How would tesseract.js read the same pictures? Its lines and characters are converted to the form of our readings, so that both are judged alike.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Character } from '../../../lib/recognition/engine/decode-line';
import { type Line, lineOf, type Reading } from '../../../lib/recognition/engine/read-picture';
import type { Raster } from '../../../lib/recognition/image/raster';

/** The packages, which are no dependency of this project: `npm install --prefix DIR tesseract.js@7.0.0 @tesseract.js-data/chi_sim@1.0.0`. */
const DATA = '@tesseract.js-data/chi_sim/package.json';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface Sign {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly bbox: Box;
}
interface Answer {
  readonly data: {
    readonly blocks:
      | readonly {
          readonly paragraphs: readonly {
            readonly lines: readonly {
              readonly bbox: Box;
              readonly words: readonly { readonly symbols: readonly Sign[] }[];
            }[];
          }[];
        }[]
      | null;
  };
}
interface Worker {
  readonly recognize: (
    picture: Buffer,
    options: { readonly rotateAuto: boolean },
    wanted: { readonly blocks: boolean },
  ) => Promise<Answer>;
  readonly terminate: () => Promise<unknown>;
}

/** The other engine. */
export interface OtherReader {
  readonly read: (raster: Raster) => Promise<Reading>;
  readonly close: () => Promise<unknown>;
}

/** Opens tesseract.js with simplified Chinese from the packages installed in a folder. */
export async function openTesseract(folder: string): Promise<OtherReader> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  // a package that is no dependency has no types here; only this one function of it is used
  const { createWorker } = (await import(pathToFileURL(resolve('tesseract.js')).href)).default as {
    createWorker: (language: string, mode: number, options: object) => Promise<Worker>;
  };
  const langPath = join(resolve(DATA), '../4.0.0_best_int');
  const worker = await createWorker('chi_sim', 1, { langPath, cacheMethod: 'none' });
  return {
    read: async (raster) => {
      const { data } = await worker.recognize(pngOf(raster), { rotateAuto: true }, { blocks: true });
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
      return {
        width: raster.width,
        height: raster.height,
        quarters: 0,
        lines: lines.flatMap(({ words, bbox }) =>
          partsOf(
            words.flatMap(({ symbols }) => symbols),
            bbox.y1 - bbox.y0,
          ),
        ),
      };
    },
    close: () => worker.terminate(),
  };
}

function pngOf({ width, height, data }: Raster): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

const GAP = 1.5; // in line heights; its lines continue across columns, ours end there

/** A line, split where its characters are far apart. */
function partsOf(signs: readonly Sign[], height: number): readonly Line[] {
  const parts: Sign[][] = [];
  for (const sign of signs) {
    const part = parts[parts.length - 1];
    const before = part?.[part.length - 1];
    const isNext = before !== undefined && sign.bbox.x0 - before.bbox.x1 < GAP * height;
    if (part !== undefined && isNext) part.push(sign);
    else parts.push([sign]);
  }
  return parts.map(lineFrom);
}

function lineFrom(signs: readonly Sign[]): Line {
  const left = Math.min(...signs.map(({ bbox }) => bbox.x0));
  const right = Math.max(...signs.map(({ bbox }) => bbox.x1));
  const top = Math.min(...signs.map(({ bbox }) => bbox.y0));
  const bottom = Math.max(...signs.map(({ bbox }) => bbox.y1));
  const margin = 0.2 * (bottom - top); // our boxes are slightly larger than the characters
  const width = right - left + 2 * margin;
  const characters = signs.flatMap(({ text, confidence, bbox }): Character[] =>
    [...text].map((sign) => ({
      sign,
      confidence: confidence / 100,
      at: ((bbox.x0 + bbox.x1) / 2 - left + margin) / width,
      alternatives: [],
    })),
  );
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return lineOf(characters, { centre, width, height: bottom - top + 2 * margin, angle: 0 });
}
