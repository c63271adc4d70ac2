// Which pictures does the bench read? Made-up papers of a seed: each clean, and photographed under two conditions.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nets } from '../../../lib/recognition/engine/nets';
import type { Raster } from '../../../lib/recognition/image/raster';
import { type Readings, readPaper } from '../../../lib/recognition/read-paper';
import { layoutsOf, openDrawer, type Paper } from './draw';
import { CONDITIONS, type Condition, photograph } from './photograph';
import { createRandom } from './random';

/** Seeds that were looked at while reading was tuned, and seeds that never were. */
export const SEEN_SEEDS: readonly number[] = [7, 8];
export const UNSEEN_SEEDS: readonly number[] = [11, 12];
export const PAPERS_A_SEED = 20;

/** One picture of a set, with both readings of it. */
export interface ReadSample {
  readonly id: string;
  readonly layout: string;
  readonly kind: string;
  readonly condition: 'clean' | Condition;
  readonly truth: Record<string, string>;
  readonly isRare: boolean;
  /** Fields that nobody could read. */
  readonly burnt: readonly string[];
  readonly readings: Readings;
  /** Seconds of the processor for all readings. */
  readonly seconds: number;
}

/** The picture of a paper under a condition. */
export function pictureOf(
  paper: Paper,
  condition: 'clean' | Condition,
): { raster: Raster; burnt: readonly string[] } {
  if (condition === 'clean') return { raster: paper.raster, burnt: [] };
  const [seed = 0, index = 0] = paper.id.split('-').map(Number);
  return photograph(
    paper,
    condition,
    createRandom(seed * 1_000_003 + index * 31 + CONDITIONS.indexOf(condition)),
  );
}

/** The conditions that a paper of a set is pictured under. */
export function conditionsOf(index: number): readonly ('clean' | Condition)[] {
  const at = (step: number) => CONDITIONS[(index + step) % CONDITIONS.length] ?? 'tilt';
  return ['clean', at(0), at(3)];
}

/** Reads the pictures of a seed; what was read before is taken from `folder`. */
export async function readSet(
  seed: number,
  from: number,
  to: number,
  folder: string,
  openNets: () => Promise<Nets>,
): Promise<readonly ReadSample[]> {
  mkdirSync(folder, { recursive: true });
  const layouts = layoutsOf(PAPERS_A_SEED);
  const wanted = Array.from({ length: to - from }, (_, at) => from + at).flatMap((index) =>
    conditionsOf(index).map((condition) => ({
      index,
      condition,
      file: join(folder, `${seed}-${index}-${condition}.json`),
    })),
  );
  if (wanted.some(({ file }) => !existsSync(file))) {
    const nets = await openNets();
    const drawer = await openDrawer();
    for (const { index, condition, file } of wanted) {
      if (existsSync(file)) continue;
      const paper = await drawer.draw(layouts[index % layouts.length] ?? '', seed, index);
      writeFileSync(file, JSON.stringify(await sampleOf(paper, condition, nets)));
    }
    await drawer.close();
  }
  return wanted.map(({ file }) => JSON.parse(readFileSync(file, 'utf8')));
}

/** Both readings of one picture. */
export async function sampleOf(
  paper: Paper,
  condition: 'clean' | Condition,
  nets: Nets,
): Promise<ReadSample> {
  const { raster, burnt } = pictureOf(paper, condition);
  const before = process.cpuUsage();
  const readings = await readPaper(raster, nets, {});
  const seconds = process.cpuUsage(before).user / 1e6;
  const { id, layout, kind, truth, isRare } = paper;
  return { id, layout, kind, truth, isRare, condition, burnt, readings, seconds };
}
