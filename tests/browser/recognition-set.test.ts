// Are papers read as well as the bench says? Twenty-four pictures of eight made-up papers: clean, and photographed twice.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Nets } from '../../lib/recognition/engine/nets';
import { paperOf } from '../../lib/recognition/read-paper';
import { openDrawer } from '../../scripts/bench/recognition/draw';
import { scoreOf, type Verdict, verdictsOf } from '../../scripts/bench/recognition/judge';
import { openNodeNets } from '../../scripts/bench/recognition/node-nets';
import { conditionsOf, sampleOf } from '../../scripts/bench/recognition/sets';

const SEED = 21;
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

let drawer: Awaited<ReturnType<typeof openDrawer>>;
let nets: Nets;
beforeAll(async () => {
  [drawer, nets] = await Promise.all([openDrawer(), openNodeNets()]);
});
afterAll(() => drawer?.close());

/** What was read amiss, of verdicts that `is` picks. */
const wrongOf = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean) =>
  verdicts
    .filter((one) => !one.isRight && is(one))
    .map(
      ({ sample, condition, field, truth, read }) => `${sample} ${condition} ${field}: ${truth} → ${read}`,
    );

it('reads kinds and numbers, and takes no wrong value without a mark', { timeout: 900_000 }, async () => {
  const verdicts: Verdict[] = [];
  const wrongKinds: string[] = [];
  for (const [index, layout] of LAYOUTS.entries()) {
    const drawn = await drawer.draw(layout, SEED, index);
    for (const condition of conditionsOf(index)) {
      const sample = await sampleOf(drawn, condition, nets);
      const paper = paperOf(sample.readings);
      if (paper.kind?.id !== sample.kind) wrongKinds.push(`${layout} ${condition}: ${paper.kind?.id}`);
      verdicts.push(...verdictsOf(sample, paper));
    }
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
});

it('reads a card that was photographed off a screen', { timeout: 240_000 }, async () => {
  const card = await drawer.draw('resident-id-front/card', SEED + 1, 0);
  const sample = await sampleOf(card, 'screen', nets);
  const verdicts = verdictsOf(sample, paperOf(sample.readings));
  expect(wrongOf(verdicts, ({ isNumber, isMarked }) => isNumber || !isMarked)).toEqual([]);
  expect(verdicts.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(verdicts.length - 1);
});
