// Which pictures show that documents are read as well as the bench measured? Eight made-up documents, each clean or photographed; with PROVE=1 each clean and photographed twice.
import { expect } from 'vitest';
import { paperOf } from '../../lib/recognition/read-paper';
import { openDrawer } from '../../scripts/bench/recognition/draw';
import { scoreOf, type Verdict, verdictsOf } from '../../scripts/bench/recognition/judge';
import { openNodeNets } from '../../scripts/bench/recognition/node-nets';
import type { Condition } from '../../scripts/bench/recognition/photograph';
import { conditionsOf, sampleOf } from '../../scripts/bench/recognition/sets';

/** The seed of the set; pictures outside the set use the seed after it. */
export const SEED = 21;
const LAYOUTS = [
  'business-licence/landscape',
  'resident-id-front/card',
  'resident-id-back/card',
  'business-licence/portrait',
  'domain-certificate/sheet',
  'residence-permit/card',
  'passport/page',
  'institution-certificate/book',
];

/** Reads pictures of papers that a browser draws; close it when done. */
export async function openReader() {
  const [drawer, nets] = await Promise.all([openDrawer(), openNodeNets()]);
  return {
    /** Draws a paper and reads it under each condition. */
    read: async (
      layout: string,
      seed: number,
      index: number,
      conditions: readonly ('clean' | Condition)[],
    ) => {
      const drawn = await drawer.draw(layout, seed, index);
      const papers: { readonly verdicts: readonly Verdict[]; readonly isKindRight: boolean }[] = [];
      for (const condition of conditions) {
        const sample = await sampleOf(drawn, condition, nets);
        const paper = paperOf(sample.readings);
        papers.push({ verdicts: verdictsOf(sample, paper), isKindRight: paper.kind?.id === sample.kind });
      }
      return papers;
    },
    close: () => drawer.close(),
  };
}
export type Reader = Awaited<ReturnType<typeof openReader>>;

/** The wrongly read fields among the verdicts that `is` selects. */
export const wrongOf = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean) =>
  verdicts
    .filter((one) => !one.isRight && is(one))
    .map(
      ({ sample, condition, field, truth, read }) => `${sample} ${condition} ${field}: ${truth} → ${read}`,
    );

/** A picture takes eight seconds of a processor, so a test run reads one of each document; the bench reads hundreds in every condition. */
const picturesOf = (index: number): readonly ('clean' | Condition)[] => {
  const all = conditionsOf(index);
  return process.env.PROVE === undefined ? [all[index % all.length] ?? 'clean'] : all;
};

/** Reads the documents `from` up to, not including, `to`: kinds and numbers must be right, and every wrong value must be marked as doubtful. */
export async function expectWellRead({ read }: Reader, from: number, to: number): Promise<void> {
  const verdicts: Verdict[] = [];
  const wrongKinds: string[] = [];
  for (const [index, layout] of LAYOUTS.entries()) {
    if (index < from || index >= to) continue;
    const papers = await read(layout, SEED, index, picturesOf(index));
    if (papers.some(({ isKindRight }) => !isKindRight)) wrongKinds.push(layout);
    verdicts.push(...papers.flatMap((paper) => paper.verdicts));
  }
  const wrong = (is: (verdict: Verdict) => boolean) => wrongOf(verdicts, is);
  const score = scoreOf(verdicts);
  console.log(
    JSON.stringify(score),
    wrong(() => true),
  );
  expect(wrongKinds).toEqual([]);
  expect(wrong(({ isNumber }) => isNumber)).toEqual([]);
  expect(wrong(({ isMarked }) => !isMarked)).toEqual([]);
  expect(score.right / score.fields).toBeGreaterThanOrEqual(0.95);
}
