// Is a reading right, right as one of two, wrong or not in full as it is counted?
import { describe, expect, it } from 'vitest';
import { RefusalWeights, RefusalWords, Rejections } from '../../../lib/filing/rulebook/rejections';
import words from '../../../rules/refusal-words.json';
import rejections from '../../../rules/rejections.json';
import { readingOf, tallyOf } from '../../../scripts/rules/labeled-texts';

/** A reader that reads of “过期” one of two reasons, of “模糊” a third. */
const texts = {
  'rejections.json': Rejections.parse(rejections),
  'refusal-words.json': RefusalWords.parse(words),
  'refusal-weights.json': RefusalWeights.parse({
    trainedFrom: '0'.repeat(64),
    reasons: ['domain-expired', 'server-expired', 'certificate-illegible', '-'],
    signs: '过期 模糊',
    counts: Buffer.from([2, 1]).toString('base64'),
    packed: Buffer.from([7, 7, 16 * 2 + 7]).toString('base64'),
    least: 1,
    most: 50,
    complaint: { signs: '', weights: '', step: 1, base: 5 },
    judge: { base: 5, weights: {} },
  }),
};

describe('a reading', () => {
  it.each([
    ['right', '照片模糊', [['certificate-illegible']]],
    ['oneOfTwo', '已过期', [['server-expired']]],
    [
      'oneOfTwo',
      '1、照片模糊；2、已过期',
      [['certificate-illegible'], ['domain-expired', 'letter-outdated']],
    ],
    ['wrong', '已过期', [['letter-outdated']]],
    ['wrong', '已过期', []],
    ['none', '照片模糊', [['certificate-illegible'], ['domain-expired']]],
    ['none', '网站', [['domain-expired']]],
    ['right', '网站', []],
  ] as const)('is %s: “%s” of %j', (reading, text, reasons) => {
    expect(readingOf(texts, { text, reasons: reasons.map((any) => [...any]) })).toBe(reading);
  });

  it('counts once in the tally', () => {
    const labeled = [
      { text: '照片模糊', reasons: [['certificate-illegible']] },
      { text: '已过期', reasons: [['domain-expired']] },
    ];
    expect(tallyOf(texts, labeled)).toEqual({ texts: 2, right: 1, oneOfTwo: 1, wrong: 0, none: 0 });
  });
});
