// Which parts of a text are candidates for a reason, and which never?
import { describe, expect, it } from 'vitest';
import { named } from './own-rules';

describe('what is only asked for', () => {
  it.each([
    '请在收到短信后24小时内输入手机号码、证件号码后六位及验证码完成核验。若有两位负责人，两个号码均会收到短信。',
    '备案专员提示：管局审核期间可能抽查电话，请主体负责人保持手机畅通，连续两次未接通将按退回处理。',
  ])('says of nothing that has to happen that it did: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('but what did happen is a reason', () => {
    expect(named('电话无人接听，请保持畅通')).toEqual(['phone-unreachable']);
    expect(named('短信超时未验证，已自动退回')).toEqual(['sms-timeout']);
  });
});
