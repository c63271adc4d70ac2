// Is what is told only of a case, or as advice, no reason where nothing came back?
import { describe, expect, it } from 'vitest';
import { named } from './own-rules';

describe('what is told of a case alone', () => {
  it.each([
    '若域名没有实名，请先做实名，再来找我。',
    '倘若营业执照已经过期，请先换照。',
    '假如两位负责人用了同一个手机号，请分开。',
    '如果负责人不是法人，请另外上传授权书；如果是法人本人，这一步可以跳过。',
  ])('names no reason: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('is no reason beside what came back', () => {
    expect(
      named(
        '如您的网站涉及新闻、出版等内容，请上传前置审批文件；如不涉及，请在备注中说明。本次退回系因备注为空。',
      ),
    ).toEqual(['remark-missing']);
  });
});
