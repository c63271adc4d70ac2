// Which pictures are in a folder from another source? They are read once, as the extension reads them; what is on them is in truth.json.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import * as z from 'zod';
import type { Nets } from '../../../lib/recognition/engine/nets';
import type { Raster } from '../../../lib/recognition/image/raster';
import { type Readings, readPaper } from '../../../lib/recognition/read-paper';

/** The pictures of a folder, as listed in its truth.json. */
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

/** Reads the pictures of a folder; for one that was read before, recognised by its bytes, the reading is taken from `kept`. */
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
      // the memory of a picture (300 MB) is freed when ports are closed, which Node does only when nothing else is running
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
