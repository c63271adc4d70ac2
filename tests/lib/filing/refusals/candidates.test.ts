// Which parts of a text are candidates for a reason, and which never?
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { book } from '../../../rulebook';
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

describe('a name that is only quoted', () => {
  it.each([
    '网站名称“云栈桥学习平台”含“学习”字样，请更换为单位名称相关名称',
    '网站名称《云栈桥商城》含有“商城”字样，请更换为与单位名称相关的名称',
    'APP名称“白鹭湾订房”含“订房”字样，请更换为单位名称相关名称',
    '小程序名称「健康诊所挂号」不能使用“诊所”，请更换',
    '网站名称“老榕树法律咨询中心”不得含有“中心”字样',
  ])('hides nothing of what is said of it: %s', (text) => {
    const [first] = matchRejections(book.shared, text);
    expect(first?.rejection.id).toBe('name-bad');
    expect(first?.sentence).toBe(text);
  });

  it('is read with it where its words are what is wrong', () => {
    expect(named('网站名“中华家纺第一网”不能用，请另起')).toEqual(['name-bad']);
    expect(named('网站名称“云栈桥学习平台”请更换为单位名称相关名称')).toEqual(['name-unrelated']);
  });
});
