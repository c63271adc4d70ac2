// Does the text of a refusal lead to the reason it names?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRejections, Rejections } from '../../../../lib/filing/rulebook/rejections';

const file = new URL('../../../../rules/rejections.json', import.meta.url);
const { rejections } = Rejections.parse(JSON.parse(readFileSync(file, 'utf8')));
const named = (refusal: string) => matchRejections(rejections, refusal).map((match) => match.rejection.id);

describe('reasons in the text of a refusal', () => {
  it.each([
    ['您的域名未实名认证，请完成后重新提交', 'domain-not-real-name'],
    ['域名实名认证未满三天。', 'domain-real-name-too-fresh'],
    ['该域名后缀未获工信部批复，无法备案', 'tld-not-approved'],
    ['网站名称不符合命名要求，请修改', 'name-bad'],
    ['贵司网站未备案先开通，请关闭网站', 'unfiled-site-open'],
    ['主体负责人必须为法定代表人', 'not-legal-rep'],
    ['请上传居住证', 'cross-province-person'],
    ['证件照片模糊，请重新上传', 'certificate-illegible'],
    ['通信地址请精确到门牌号', 'address-vague'],
    ['电话无人接听，请保持畅通', 'phone-unreachable'],
    ['人脸核验照片不合格', 'face-failed'],
    ['主体为空壳主体，请先注销', 'shell-subject'],
    ['授权书日期已超过三个月', 'letter-outdated'],
    ['签名连笔，请使用正楷', 'cursive-signature'],
    ['水印遮挡关键信息', 'watermark-wrong'],
    ['主体在黑名单内', 'blacklist'],
  ])('%s', (refusal, reason) => {
    expect(named(refusal)).toContain(reason);
  });

  it('puts the most plainly named reason first and keeps the others', () => {
    const found = named('1. 域名注册信息与主体不一致；2. 身份证已过期');
    expect(found[0]).toBe('domain-not-real-name');
    expect(found).toContain('certificate-expiring');
  });

  it('does not join words of different sentences', () => {
    expect(named('域名没有问题。手机号未实名')).not.toContain('domain-not-real-name');
  });

  it('reads full-width letters and ignores blanks', () => {
    expect(named('事业单位请使用 ．ｇｏｖ．ｃｎ 域名')).toContain('gov-domain-suffix');
    expect(named('证件 模 糊')).toContain('certificate-illegible');
  });

  it('names nothing in a text that says nothing known', () => {
    expect(named('您的订单已通过初审')).toEqual([]);
  });

  it('shows where it was read', () => {
    expect(matchRejections(rejections, '第一句。签字潦草，请重签')[0]).toMatchObject({
      sentence: '签字潦草，请重签',
      words: ['签字', '潦草'],
    });
  });
});
