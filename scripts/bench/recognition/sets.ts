// Which pictures does the bench read? Made-up documents of a seed: each clean, and photographed under two conditions.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nets } from '../../../lib/recognition/engine/nets';
import type { Reading } from '../../../lib/recognition/engine/read-picture';
import type { Raster } from '../../../lib/recognition/image/raster';
import { type Readings, readPaper } from '../../../lib/recognition/read-paper';
import { layoutsOf, openDrawer, type Paper } from './draw';
import { CONDITIONS, type Condition, photograph } from './photograph';
import { createRandom } from './random';
import type { OtherReader } from './tesseract';

/** Seeds that were used while the reading was tuned, and seeds of which no picture or answer was ever looked at; 31 to 34 were, when glare beside a value was learnt. */
export const SEEN_SEEDS: readonly number[] = [7, 8];
export const UNSEEN_SEEDS: readonly number[] = [35, 36, 37, 38];
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
  /** Seconds of processor time for all readings. */
  readonly seconds: number;
}

/** The picture of a document under a condition. */
export function pictureOf(
  paper: Paper,
  condition: 'clean' | Condition,
): { raster: Raster; burnt: readonly string[] } {
  if (condition === 'clean') return { raster: paper.raster, burnt: [] };
  const [seed = 0, index = 0] = paper.id.split('-').map(Number);
  return photograph(
    paper,
    condition,
    createRandom(seed * 1_000_003 + index * 31 + (CONDITIONS as readonly Condition[]).indexOf(condition)),
  );
}

/** The conditions under which a document of a set is photographed. */
export function conditionsOf(index: number): readonly ('clean' | Condition)[] {
  const at = (step: number) => CONDITIONS[(index + step) % CONDITIONS.length] ?? 'tilt';
  return ['clean', at(0), at(3)];
}

/** Where readings are stored, and which engine reads. */
export interface SetOptions {
  /** The folder from which earlier readings are taken. */
  readonly folder: string;
  readonly openNets: () => Promise<Nets>;
  /** Another engine that reads the same pictures; null: none. */
  readonly openOther: (() => Promise<OtherReader>) | null;
}

/** A sample with what another engine read in its picture. */
export interface ComparedSample extends ReadSample {
  readonly other: Reading | null;
}

/** Reads the pictures of the documents `from` up to, not including, `to` of a seed. */
export async function readSet(
  seed: number,
  from: number,
  to: number,
  { folder, openNets, openOther }: SetOptions,
): Promise<readonly ComparedSample[]> {
  mkdirSync(folder, { recursive: true });
  const layouts = layoutsOf(PAPERS_A_SEED);
  const wanted = Array.from({ length: to - from }, (_, at) => from + at).flatMap((index) =>
    conditionsOf(index).map((condition) => {
      const name = join(folder, `${seed}-${index}-${condition}`);
      return { index, condition, own: `${name}.json`, other: `${name}.other.json` };
    }),
  );
  const isMissing = ({ own, other }: (typeof wanted)[number]) =>
    !existsSync(own) || (openOther !== null && !existsSync(other));
  const missing = wanted.filter(isMissing);
  if (missing.length > 0) {
    const [nets, another, drawer] = [await openNets(), (await openOther?.()) ?? null, await openDrawer()];
    for (const { index, condition, own, other } of missing) {
      const paper = await drawer.draw(layouts[index % layouts.length] ?? '', seed, index);
      if (!existsSync(own)) writeFileSync(own, JSON.stringify(await sampleOf(paper, condition, nets)));
      if (another !== null)
        writeFileSync(other, JSON.stringify(await another.read(pictureOf(paper, condition).raster)));
    }
    await Promise.all([drawer.close(), another?.close()]);
  }
  const parsed = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  return wanted.map(({ own, other }) => ({
    ...parsed(own),
    other: openOther !== null && existsSync(other) ? parsed(other) : null,
  }));
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
