// Where two reasons are nearly as likely, are both named as one answer?
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../lib/filing/refusals/read';
import { RefusalWeights, RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import words from '../../rules/refusal-words.json';
import rejections from '../../rules/rejections.json';

const files = {
  'rejections.json': Rejections.parse(rejections),
  'refusal-words.json': RefusalWords.parse(words),
};

describe('two reasons that are nearly as likely', () => {
  /** Weights of one sign for two reasons, from 1 to 50 by the level, 0 to 7. */
  const weighed = (levels: readonly [number, number]) => ({
    ...files,
    'refusal-weights.json': RefusalWeights.parse({
      trainedFrom: '0'.repeat(64),
      reasons: ['domain-expired', 'server-expired', '-'],
      signs: '过期',
      counts: Buffer.from([2]).toString('base64'),
      packed: Buffer.from(levels).toString('base64'),
      least: 1,
      most: 50,
      complaint: { signs: '', weights: '', step: 1, base: 5 },
      judge: { base: 5, weights: {} },
    }),
  });
  const read = (levels: readonly [number, number], text: string) =>
    matchRejections(weighed(levels), text).map(({ rejection, other }) => [rejection.id, other?.id ?? null]);

  it('are named as one of two', () => {
    expect(read([7, 7], '已过期')).toEqual([['domain-expired', 'server-expired']]);
  });

  it('are no question where one is far ahead', () => {
    expect(read([7, 1], '已过期')).toEqual([['domain-expired', null]]);
  });

  it('are named once, however often', () => {
    expect(read([7, 7], '已过期。过期了')).toHaveLength(1);
  });
});
