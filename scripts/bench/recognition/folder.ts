// Which pictures does a folder of somebody else hold? Read once as the extension reads them; what they say stands in truth.json.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import * as z from 'zod';
import type { Nets } from '../../../lib/recognition/engine/nets';
import type { Raster } from '../../../lib/recognition/image/raster';
import { type Readings, readPaper } from '../../../lib/recognition/read-paper';

/** The pictures of a folder, by its truth.json. */
export const FolderTruth = z.array(
  z.object({
    file: z.string(),
    kind: z.string().describe('a key of folder-kinds.json'),
    condition: z
      .string()
      .describe('how the picture was taken; those that begin with "clean" are no photographs'),
    fields: z.record(z.string(), z.string()).describe('what the paper shows, as printed; days as YYYY-MM-DD'),
  }),
);
export type TruthOfPicture = z.infer<typeof FolderTruth>[number];

/** A picture of a folder, with all readings of it. */
export interface FolderSample {
  readonly truth: TruthOfPicture;
  readonly readings: Readings;
}

/** Reads the pictures of a folder; of one that was read before, by its bytes, the reading is taken from `kept`. */
export async function readFolder(
  folder: string,
  kept: string,
  openNets: () => Promise<Nets>,
): Promise<readonly FolderSample[]> {
  const truths = FolderTruth.parse(JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')));
  mkdirSync(kept, { recursive: true });
  let nets: Nets | null = null;
  const samples: FolderSample[] = [];
  for (const truth of truths) {
    const bytes = readFileSync(join(folder, truth.file));
    const file = join(kept, `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.json`);
    if (!existsSync(file)) {
      nets ??= await openNets();
      const readings = await readPaper(pictureOf(bytes), nets, {});
      writeFileSync(file, JSON.stringify(readings));
      // what a picture took is given back by closed ports, which Node comes to only when nothing else runs: 300 MB each
      await new Promise((next) => setTimeout(next));
    }
    samples.push({ truth, readings: JSON.parse(readFileSync(file, 'utf8')) });
  }
  return samples;
}

function pictureOf(bytes: Buffer): Raster {
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const { width, height, data } = isPng
    ? PNG.sync.read(bytes)
    : decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1024 });
  return { width, height, data: new Uint8ClampedArray(data) };
}
