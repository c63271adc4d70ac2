// Does the text of a refusal lead to the reasons it names, and to none that it does not?
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { RefusalWordings, RefusalWords, Rejections } from '../../../../lib/filing/rulebook/rejections';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../rules/${name}`, import.meta.url), 'utf8'));
const reasons = Rejections.parse(read('rejections.json'));
const words = RefusalWords.parse(read('refusal-words.json'));
const texts = {
  'rejections.json': reasons,
  'refusal-words.json': words,
  'refusal-wordings.json': RefusalWordings.parse(read('refusal-wordings.json')),
};
const named = (refusal: string) => matchRejections(texts, refusal).map((match) => match.rejection.id);

describe('reasons in the text of a refusal', () => {
  it.each([
    ['您的域名未实名认证，请完成后重新提交', 'domain-not-real-name'],
    ['域名实名认证未满三天。', 'domain-real-name-too-fresh'],
    ['该域名后缀未获工信部批复，无法备案', 'tld-not-approved'],
    ['网站名称不符合命名要求，请修改', 'name-bad'],
    ['贵司网站未备案先开通，请关闭网站', 'unfiled-site-open'],
    ['主体负责人必须为法定代表人', 'not-legal-rep'],
    ['个人须上传本省居住证', 'cross-province-person'],
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
    expect(named(refusal)).toEqual([reason]);
  });

  it.each([
    ['域名持有者与主办单位名称不符', 'domain-not-real-name'],
    ['主办单位名称与工商登记不符', 'registry-name-mismatch'],
    ['APP 名称与备案主体不相关', 'name-unrelated'],
    ['同一主体下该名称已存在', 'name-duplicate'],
    ['首页地址在备案信息库中已存在', 'home-url-taken'],
    ['证件住所与所选备案省份不一致', 'cross-province-unit'],
    ['法人为外国人，须授权中国国籍人员作为主体负责人', 'foreign-rep'],
    ['网站负责人不是法人，缺授权书', 'letter-missing'],
    ['应急电话与负责人手机号相同', 'emergency-phone'],
    ['两个负责人手机号相同', 'contacts-shared'],
    ['手机号在其他主体用过', 'phone-used-elsewhere'],
  ])('tells who is meant, and in which direction: %s', (refusal, reason) => {
    expect(named(refusal)[0]).toBe(reason);
  });

  it('names every reason of a list, in its order', () => {
    expect(named('1、域名注册信息与主体不一致；2、身份证已过期 3、通信地址不详')).toEqual([
      'domain-not-real-name',
      'certificate-expiring',
      'address-vague',
    ]);
  });

  it('does not join words of different sentences', () => {
    expect(named('域名没有问题。手机号未实名')).not.toContain('domain-not-real-name');
  });

  it.each([
    '您的订单已通过初审',
    '域名没有过期，名称也没有问题',
    '主办单位未列入经营异常名录',
    '您的短信核验已完成，等待管局审核',
    '域名实名认证信息一致，无需修改',
    '请于工作日联系客服',
    '您的备案订单（编号 1003）已创建',
    '证件清晰、完整、在有效期内',
    '公积金提取被驳回：身份证照片不清晰',
    '您的快递因地址不详被退回',
  ])('is silent where nothing is refused: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('what is denied is no reason, what is said beside it is', () => {
    expect(named('不是因为域名过期，而是网站名称不合规')).toEqual(['name-bad']);
    expect(named('域名实名没有问题，但是证件模糊')).toEqual(['certificate-illegible']);
  });

  it('does not take the way out for a second reason', () => {
    expect(named('营业执照被裁切，请上传完整照片')).toEqual(['certificate-illegible']);
    expect(named('驳回原因：域名未实名。处理办法：请上传域名证书')).toEqual(['domain-not-real-name']);
  });

  it.each([
    ['1003', 'organizer-conflict'],
    ['返回码：1021', 'home-url-taken'],
    ['【1046】变更备案时不能改变主体所在省', 'province-change'],
    ['(2029)该名称已提交备案', 'name-duplicate'],
  ])('knows the return codes: %s', (text, reason) => {
    expect(named(text)).toEqual([reason]);
  });

  it('reads traditional characters, full-width signs, blanks and markup', () => {
    expect(named('網站名稱與主體無關聯')).toEqual(['name-unrelated']);
    expect(named('證 件 照 片 模 糊')).toEqual(['certificate-illegible']);
    expect(named('事业单位请使用 ．ｇｏｖ．ｃｎ 域名')).toEqual(['gov-domain-suffix']);
    expect(named('<p>退回说明：<b>身份证</b>已<em>过期</em>&nbsp;</p><script>域名过期</script>')).toEqual([
      'certificate-expiring',
    ]);
  });

  it('reads twenty kilobytes without a full stop in moments', () => {
    const started = performance.now();
    expect(named('域名持有者与主办单位不一致，'.repeat(1500))).toEqual(['domain-not-real-name']);
    expect(named('网站名称不合规、'.repeat(2500))).toEqual(['name-bad']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('never throws and never names a reason that is not in the list', () => {
    const known = new Set(reasons.rejections.map(({ id }) => id));
    const part = fc.constantFrom(
      '域名',
      '未',
      '不能',
      '<p>',
      '请',
      '：',
      '(1)',
      '1003',
      '过期',
      '、',
      'a',
      '&#',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
        expect(named(parts.join('')).every((id) => known.has(id))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('shows where it was read', () => {
    expect(matchRejections(texts, '第一句。签字潦草，请重签')[0]).toMatchObject({
      sentence: '签字潦草,请重签',
      words: ['签字', '潦草'],
    });
  });
});

describe('the files of the reader', () => {
  it('every name of a reading is in the word list, and every code leads to a reason', () => {
    const names = new Set([...Object.keys(words.things), ...Object.keys(words.faults)]);
    const used = reasons.rejections.flatMap(({ id, readings }) =>
      readings.flatMap((reading) =>
        reading.split(' ').flatMap((part) =>
          part
            .replace(/^[!^]/, '')
            .split('|')
            .map((name) => ({ id, name })),
        ),
      ),
    );
    expect(used.filter(({ name }) => !names.has(name))).toEqual([]);
    const ids = new Set(reasons.rejections.map(({ id }) => id));
    expect(Object.values(reasons.codes).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('every reason has its wordings, and no wordings stand without a reason', () => {
    const ids = reasons.rejections.map(({ id }) => id);
    expect(Object.keys(texts['refusal-wordings.json'].wordings).sort()).toEqual([...ids].sort());
  });

  it('each traditional character has a simplified one', () => {
    expect([...words.traditional]).toHaveLength([...words.simplified].length);
  });
});
