// Does the judge name no reason that it is unsure of, in long and in short texts?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Judged, LONG, sureAmong } from '../../../../lib/filing/refusals/judge';
import { marksIn, matchRejections } from '../../../../lib/filing/refusals/read';
import { RefusalWeights, RefusalWords, Rejections } from '../../../../lib/filing/rulebook/rejections';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../rules/${name}`, import.meta.url), 'utf8'));
const weights = RefusalWeights.parse(read('refusal-weights.json'));
const texts = {
  'rejections.json': Rejections.parse(read('rejections.json')),
  'refusal-words.json': RefusalWords.parse(read('refusal-words.json')),
};
const judgedBy = (judge: RefusalWeights['judge']) => ({
  ...texts,
  'refusal-weights.json': { ...weights, judge },
});
const named = (judge: RefusalWeights['judge'], text: string) =>
  matchRejections(judgedBy(judge), text).map(({ rejection }) => rejection.id);

const short = '您的域名未实名认证，请完成后重新提交';
const long = `您好。${short}。资料已收到。负责人已核对。我们会尽快处理。祝好。`;

describe('the judge', () => {
  it.each([short, long])('prevents reasons that it is unsure of: %s', (text) => {
    expect(named({ base: -20, weights: {} }, text)).toEqual([]);
    expect(named(weights.judge, text)).toEqual(['domain-not-real-name']);
  });

  it('must be surer where a short text does not say that it came back', () => {
    const doubtful = { base: 1.5, weights: {} };
    expect(named(doubtful, '您的域名未实名认证')).toEqual([]);
    expect(named(doubtful, '您的域名未实名认证，备案被退回')).toEqual(['domain-not-real-name']);
    expect(named({ base: 2.5, weights: {} }, '您的域名未实名认证')).toEqual(['domain-not-real-name']);
  });

  it('is less sure of a reason that its signs contradict', () => {
    const against = {
      signs: 'pT',
      weights: Buffer.from([0]).toString('base64'),
      step: 1,
      base: 0,
    };
    const { base, weights: known } = weights.judge;
    expect(named({ base: base + 5, weights: known }, short)).toEqual(['domain-not-real-name']);
    expect(named({ base: base + 5, weights: known, signs: against }, short)).toEqual([]);
  });

  it('alone decides about a long text', () => {
    expect(named({ base: 20, weights: {} }, long)).toContain('domain-not-real-name');
  });

  it('is content with less of an item of a list in a long text', () => {
    const list = '您好。审核结果：1、域名未实名认证；2、营业执照照片模糊。资料已收到。请尽快处理。祝好。';
    const judge = { base: 0.5, weights: {} };
    expect(named(judge, list)).toEqual(['domain-not-real-name', 'certificate-illegible']);
    expect(named(judge, long)).toEqual([]);
  });

  it('permits a required document beside another reason when it is sure of it', () => {
    const text = '请把域名改为一级主域（现填的是三级域名），首页地址也没有包含该域名。';
    expect(named(weights.judge, text)).toEqual(['domain-not-main', 'home-url-foreign']);
  });

  it('names of a few sentences what the rules do not, when it is surer of it', () => {
    const text = '亲，身份证拍糊了哈，还切了一个角，重新拍个完整的就行，营业执照没问题的呢';
    expect(named(weights.judge, text)).toEqual(['certificate-illegible']);
    expect(named({ ...weights.judge, base: weights.judge.base - 4 }, text)).toEqual([]);
  });

  it('weighs what is known of each part', () => {
    const [part] = marksIn(judgedBy(weights.judge), long);
    expect(part?.ids).toEqual(['domain-not-real-name']);
    expect([...(part?.marks.keys() ?? [])].toSorted()).toEqual(Object.keys(weights.judge.weights).toSorted());
    expect(part?.marks.get('sentences')).toBeGreaterThanOrEqual(Math.log(LONG));
  });
});

describe('in a long text the judge', () => {
  /** A part that it is so sure of, in a sentence. */
  const told = (
    id: string,
    taught: number,
    text: string,
    row = text.charCodeAt(0),
    inList = false,
  ): Judged => ({
    candidate: {
      part: {
        id,
        probability: 0.99,
        next: { id: '-', probability: 0 },
        plain: text,
        said: { things: [], faults: [], remedy: false, inOrder: false },
      },
      parts: 1,
      sentence: { text, plain: text, codes: [], listed: inList, row, inList, conceded: false, asked: false },
      own: 0,
      taught,
      signs: [],
      background: false,
      weak: false,
    },
    marks: new Map(),
  });
  const sure = (...all: readonly Judged[]) => [...sureAmong(all, { base: 0, weights: {} }).values()];

  it('is less sure of a matter beside another that it is surer of, and surer of that one than of it alone', () => {
    const [firm = 0, faint = 0] = sure(told('domain-expired', 3, '甲'), told('phone-unreachable', 2, '乙'));
    expect(faint).toBeLessThan(2);
    expect(firm).toBeGreaterThan(3);
    expect(sure(told('phone-unreachable', 2, '乙'))[0]).toBeGreaterThan(firm);
  });

  it('weighs no items of a list against each other, nor what tells of one matter or stands in one row', () => {
    const alone = sure(told('phone-unreachable', 2, '乙'))[0];
    const faint = (firm: Judged, one: Judged) => sure(firm, one)[1];
    expect(faint(told('domain-expired', 3, '甲', 1, true), told('phone-unreachable', 2, '乙', 2, true))).toBe(
      alone,
    );
    expect(faint(told('domain-expired', 3, '甲', 1), told('phone-unreachable', 2, '乙', 1))).toBe(alone);
    expect(faint(told('phone-unreachable', 3, '甲'), told('phone-unreachable', 2, '乙'))).toBe(alone);
    const firm = told('domain-expired', 3, '甲');
    const { part, ...rest } = firm.candidate;
    const beside = {
      candidate: { ...rest, taught: 2, part: { ...part, id: 'phone-unreachable' } },
      marks: firm.marks,
    };
    expect(faint(firm, beside)).toBe(alone);
  });
});
