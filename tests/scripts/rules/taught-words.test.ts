// Are the words found in a text that tell of each of its reasons?
import { describe, expect, it } from 'vitest';
import { taughtWordsOf } from '../../../scripts/rules/taught-words';
import { texts } from '../../lib/filing/refusals/own-rules';

const wordsOf = (text: string, ...reasons: readonly string[][]) =>
  taughtWordsOf(texts, [{ text, reasons: [...reasons] }]).map(({ id, plain }) => [id, plain]);

describe('words of a text whose reasons are known', () => {
  it('are the clauses that tell of each of its reasons, also where no full stop parts them', () => {
    expect(wordsOf('承诺书没传、网站建设方案书也没有', ['commitment-missing'], ['plan-missing'])).toEqual([
      ['commitment-missing', '承诺书没传'],
      ['plan-missing', '网站建设方案书也没有'],
    ]);
  });

  it('are given to a reason that the reader does not see in them', () => {
    expect(wordsOf('管局说那个东西弄得不像话，重弄', ['cursive-signature'])).toEqual([
      ['cursive-signature', '管局说那个东西弄得不像话,重弄'],
    ]);
  });

  it('are none where one of two reasons is meant', () => {
    expect(wordsOf('授权书没交或者写错了', ['letter-missing', 'letter-wrong'])).toEqual([]);
  });

  it('tell of none where nothing is refused, and beside the clauses that tell of a reason', () => {
    expect(wordsOf('域名已过期')).toEqual([['-', '域名已过期']]);
    expect(wordsOf('承诺书没有上传，公安备案栏暂时不用管', ['commitment-missing'])).toEqual([
      ['commitment-missing', '承诺书没有上传'],
      ['-', '公安备案栏暂时不用管'],
    ]);
  });
});
