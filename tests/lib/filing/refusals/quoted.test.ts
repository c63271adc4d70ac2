// Is a sentence quoted as it stands in the text, with its own characters and signs?
import { describe, expect, it } from 'vitest';
import { quoterOf } from '../../../../lib/filing/refusals/quoted';
import { readRefusal } from '../../../../lib/filing/refusals/read';
import { texts } from './own-rules';

const simplified = (text: string) => text.replaceAll('證', '证');

describe('a quote', () => {
  it.each([
    ['退回：（１）域名證书，没有上传；（２）其他', '域名证书,没有上传', '域名證书，没有上传'],
    ['名称“甲（乙）”不符。请改', '名称“甲(乙)”不符', '名称“甲（乙）”不符'],
    ['【资料】缺（执照）。', '【资料】缺(执照)', '【资料】缺（执照）'],
    ['ＡＢＣ 公司𠮷样，章不符', 'ABC 公司𠮷样,章不符', 'ＡＢＣ 公司𠮷样，章不符'],
    ['域名 过期 续费 再报', '域名,过期,续费', '域名 过期 续费'],
  ])('of “%s”', (text, sentence, quote) => {
    expect(quoterOf(text, simplified)(sentence)).toBe(quote);
  });

  it('is the sentence as it was read where the text has it in other letters', () => {
    expect(quoterOf('没有<b>盖</b>章', simplified)('没有盖章')).toBe('没有盖章');
    expect(quoterOf('过期', simplified)('——')).toBe('——');
  });

  it('shows the signs of the text, of reasons and of items that were not understood', () => {
    const read = readRefusal(texts, '退回：1、公章不清楚，须重盖（看不清）；2、甲乙丙，丁。');
    expect(read.items.unread).toEqual(['甲乙丙，丁']);
    expect(readRefusal(texts, '域名證書沒有上傳，請補。').matches[0]?.sentence).toBe(
      '域名證書沒有上傳，請補',
    );
  });
});
