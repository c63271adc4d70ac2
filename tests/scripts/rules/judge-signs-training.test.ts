// Does a sign add to what the judge knows only what many texts tell of it?
import { describe, expect, it } from 'vitest';
import { complaintWeightsOf, weightOf } from '../../../lib/filing/refusals/complaint';
import { type JudgedPart, trainJudgeSigns } from '../../../scripts/rules/judge-signs-training';

const part = (sign: string, isReason: number, text: string): JudgedPart => ({
  signs: [new Map([[sign, 1]]), new Map([['s的', 0.5]])],
  known: 0,
  isReason,
  share: 1,
  text,
});

const texts = ['一', '二', '三', '四'];
const weights = complaintWeightsOf(
  trainJudgeSigns([
    ...texts.map((text) => part('p建议', 0, text)),
    ...texts.map((text) => part('p驳回', 1, `${text}二`)),
    part('p一次', 1, '五'),
  ]),
);
const weight = (sign: string) => weightOf(new Map([[sign, 1]]), weights);

describe('the signs that the judge is taught by', () => {
  it('speak for a reason or against it as the texts do that have them', () => {
    expect(weight('p建议')).toBeLessThan(-0.3);
    expect(weight('p驳回')).toBeGreaterThan(0.3);
  });

  it('say nothing where they stand in one text only', () => {
    expect(weight('p一次')).toBe(0);
  });

  it('are the same when they are learnt again', () => {
    const parts = texts.map((text) => part('p建议', 0, text));
    expect(trainJudgeSigns(parts)).toEqual(trainJudgeSigns(parts));
  });
});
