// Does the text of a refusal lead to the reasons that it names, and to no others?
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { anyOf } from '../../../../lib/filing/refusals/sentences';
import { RefusalWeights, RefusalWords, Rejections } from '../../../../lib/filing/rulebook/rejections';
import { trainingDigest } from '../../../../scripts/rules/train-refusals';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../rules/${name}`, import.meta.url), 'utf8'));
const reasons = Rejections.parse(read('rejections.json'));
const words = RefusalWords.parse(read('refusal-words.json'));
const texts = {
  'rejections.json': reasons,
  'refusal-words.json': words,
  'refusal-weights.json': RefusalWeights.parse(read('refusal-weights.json')),
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
  ])('recognizes who is meant, and in which direction: %s', (refusal, reason) => {
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
  ])('names nothing when nothing is refused: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('something denied is no reason, but what is said beside it is', () => {
    expect(named('不是因为域名过期，而是网站名称不合规')).toEqual(['name-bad']);
    expect(named('域名实名没有问题，但是证件模糊')).toEqual(['certificate-illegible']);
  });

  it.each([
    ['不是证件过期，是照片模糊', 'certificate-illegible'],
    ['倒不是地址的问题，主要是电话打不通', 'phone-unreachable'],
  ])('"not A but B" names B: %s', (refusal, reason) => {
    expect(named(refusal)).toEqual([reason]);
  });

  it.each([
    '网站打开正常',
    '您的域名实名认证已通过',
    '订单已转交通信管理局，预计 7 个工作日',
    '营业执照换好了，谢谢',
    'Your application has been submitted and is under review',
  ])('good news name no reason: %s', (news) => {
    expect(named(news)).toEqual([]);
  });

  it.each([
    '恭喜！备案成功，请尽快在网站底部悬挂备案号',
    '初审已通过，请在24小时内完成短信核验',
    '请问营业执照需要原件吗',
    '名称没有敏感词',
    '负责人年龄超过法定退休年龄，须说明',
  ])('a request after good news, and a mere question, is no reason: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    '政策解读：为什么主体负责人必须是法定代表人？',
    '自11月起，安徽地区授权书有效期调整为三个月，超过三个月的授权书将不予通过',
    '如网站名称含有“中国”等字样，管局一般会退回，建议提前更换',
    '近期多家网站因未悬挂备案号被通报，请广大网站主办者引以为戒',
    '您的食品经营许可申请被退回：经营场所地址与营业执照住所不一致',
    '贵单位上次提交的证件不清晰问题已整改到位，本次审核通过',
    '证书过期那件事已经续期了，邮箱也换了',
    '域名快到期的建议先续费',
    '老李家的单子被退了，说是执照过期。咱们这单还在排队，没消息。',
    '贵司此前退回的问题已修改完毕，管局于今日审核通过，请在网站底部标注备案号。',
  ])('a question, a rule, advice, news, another matter and a settled matter name no reason: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('news of an earlier step do not hide what was sent back', () => {
    expect(named('初审已通过，管局退回：营业执照模糊')).toEqual(['certificate-illegible']);
  });

  it.each([
    ['楼号房号都没有', 'address-vague'],
    ['授权书没有', 'letter-missing'],
  ])('a denial after the thing says that it is missing: %s', (text, reason) => {
    expect(named(text)).toEqual([reason]);
  });

  it.each([
    ['营业执照清晰，但身份证已过期', ['certificate-expiring']],
    ['网站可以打开，但底部没有备案号', ['filed-site-closed']],
    ['IP 填写正确，但域名解析不在我司', ['ip-not-provider']],
    ['公章有了，但盖的是合同章', ['seal-mismatch']],
    ['域名、名称均符合要求，唯独负责人未满18周岁', ['minor']],
  ])('what a "but" follows is background: %s', (refusal, expected) => {
    expect(named(refusal)).toEqual(expected);
  });

  it('a clause that is in order hides nothing of the clause beside it', () => {
    expect(named('域名没问题，名称太笼统')).toEqual(['name-bad']);
    expect(named('邮箱没问题，手机号少一位')).toEqual(['phone-invalid']);
  });

  it('what was sent back last time is settled', () => {
    expect(named('上次因电话打不通被退，现已核实；本次退回原因是授权书未盖章')).toEqual(['seal-missing']);
  });

  it('an item of a list that only asks for something is a reason of its own', () => {
    expect(named('1、证件住所与执照不一致；2、请上传身份证正反面')).toEqual([
      'address-mismatch',
      'id-one-side',
    ]);
    expect(named('证件住所与执照不一致，请上传身份证正反面')).toEqual(['address-mismatch']);
  });

  it('a clause that clearly tells of another matter is a reason of its own', () => {
    expect(named('网站名称不规范，网站负责人电话无人接听')).toEqual(['name-bad', 'phone-unreachable']);
    expect(named('电话无人接听 / 域名过期')).toEqual(['phone-unreachable', 'domain-expired']);
    expect(named('主体负责人电话无法接通、网站负责人授权书未上传')).toEqual([
      'phone-unreachable',
      'letter-missing',
    ]);
  });

  it('the field of a report belongs to what is said about it', () => {
    expect(named('问题字段：授权书。问题说明：已超过有效期')).toEqual(['letter-outdated']);
  });

  it.each([
    ['营业执照照片摸糊', 'certificate-illegible'],
    ['网站明称不符合规范', 'name-bad'],
  ])('reads mistyped words: %s', (text, reason) => {
    expect(named(text)).toEqual([reason]);
  });

  it('a short word in Latin letters is no part of a longer one', () => {
    expect(named('The description is not approved')).not.toContain('ip-not-provider');
    expect(named('The shipping zip is invalid')).toEqual([]);
  });

  it('uses words of the rulebook as they are, not as patterns', () => {
    const signs = anyOf(['.', '(c)', '[d]', '{e}', '|', '-', '\\']);
    expect('a.b(c)[d]{e}|f-g\\h'.replace(signs ?? 'none', '_')).toBe('a_b____f_g_h');
  });

  it('splits what a joining word adds', () => {
    expect(named('执照模糊，另外电话也打不通')).toEqual(['certificate-illegible', 'phone-unreachable']);
  });

  it.each([
    ['The photo of the ID card is blurry.', 'certificate-illegible'],
    ['Nobody answered the phone', 'phone-unreachable'],
    ['The domain owner does not match the company name', 'domain-not-real-name'],
  ])('reads English: %s', (refusal, reason) => {
    expect(named(refusal)).toEqual([reason]);
  });

  it.each([
    ['网站名称与主办单位没有关联，请更换。确属旗下门店使用的，请在备注中写明关系', 'name-unrelated'],
    ['开办网站须提交机构编制部门出具的审核表。本次资料中未见该表，请补交', 'establishment-form'],
  ])('a case, or a thing named once more, is no second reason: %s', (text, reason) => {
    expect(named(text)).toEqual([reason]);
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

  it('shows the passage of each reason', () => {
    expect(matchRejections(texts, '第一句。签字潦草，请重签')[0]).toMatchObject({
      sentence: '签字潦草，请重签',
      words: ['签字', '潦草'],
    });
  });
});

describe('the files of the reader', () => {
  it('every code leads to a reason', () => {
    const ids = new Set(reasons.rejections.map(({ id }) => id));
    expect(Object.values(reasons.codes).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('the weights are of these reasons, and were trained from these words and wordings', () => {
    const weights = texts['refusal-weights.json'];
    const ids = reasons.rejections.map(({ id }) => id);
    expect([...weights.reasons].sort()).toEqual([...ids, '-'].sort());
    expect(weights.trainedFrom, 'npm run rules:texts').toBe(trainingDigest());
  });

  it('each traditional character has a simplified one', () => {
    expect([...words.traditional]).toHaveLength([...words.simplified].length);
  });
});
