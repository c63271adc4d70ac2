// Are several matters in one text separated, and is text that does not belong to them left out?
import { describe, expect, it } from 'vitest';
import { named } from './own-rules';

describe('several matters of one text', () => {
  it.each([
    ['缺备注、身份证过期', ['remark-missing', 'certificate-expiring']],
    ['服务器已到期且授权书未盖章', ['server-expired', 'seal-missing']],
    ['第一个是域名没做实名认证第二个是电话没人接', ['domain-not-real-name', 'phone-unreachable']],
  ])('separates matters without a full stop between them: %s', (refusal, reasons) => {
    expect(named(refusal)).toEqual(reasons);
  });

  it.each([
    ['站是中英双语只选了中文，首页地址又带了端口号', ['language-wrong', 'home-url-form']],
    ['首页显示的名字跟报的不一样，语种又选了朝鲜语', ['name-site-differs', 'language-wrong']],
  ])('a clause that says "also" goes on to another matter: %s', (refusal, reasons) => {
    expect(named(refusal)).toEqual(reasons);
  });

  it('an example of what could be written is no reason', () => {
    expect(named('网站备注为空，请补充。例如：本站介绍门店位置、菜单图片，不含交互功能')).toEqual([
      'remark-missing',
    ]);
  });

  it.each([
    [
      'what to do in another case',
      '退回：①域名已过期，请续费；②服务内容选择“新闻”，与单位性质不符，请改选；如确有新闻业务，须先取得主管部门批文。',
      ['domain-expired', 'service-content-wrong'],
    ],
    [
      'where something is to be had',
      '域名已过期，请续费。备案密码遗忘可在工信部网站找回。',
      ['domain-expired'],
    ],
    [
      'what need not be handed in',
      '退回原因：1.网站名称“小棠工作室”不适合个人，请修改；2.湖北户籍本省备案，居住证不需要上传。',
      ['name-bad'],
    ],
    [
      'what comes once it has passed',
      '退回：1、域名已过期，请续费；2、授权书没有签字。另外 ICP 下来以后还要做公安备案，那是后面的事。',
      ['domain-expired', 'signature-missing'],
    ],
    [
      'of whom it is said that all is well',
      '【证件】主办单位证件未上传。【人员】法定代表人、网站负责人核验通过，不用改。',
      ['paper-missing'],
    ],
  ])('no reason is %s', (_, text, reasons) => {
    expect(named(text)).toEqual(reasons);
  });

  it('what is said not to matter is no reason', () => {
    const text =
      '退回：1.主体负责人身份证地址所在省与单位不同，无妨；2.证件住所填错县；3.区域选“市辖区”，请选到区。';
    expect(named(text)).toEqual(['address-mismatch', 'region-wrong']);
  });

  it('what is said to be right, behind a comma, or to have no effect, is no reason', () => {
    expect(named('退回：1、域名已过期；2、首页标题和名称不同，这一点符合要求。')).toEqual(['domain-expired']);
    expect(named('退回：1、域名已过期；2、网站打不开不影响本单。')).toEqual(['domain-expired']);
  });

  it('another way out is no reason beside what is wrong', () => {
    expect(
      named(
        '（1）网站首页在展示公司产品与招商电话，与个人备案性质不符，请清理，或另以企业名义备案（届时域名须过户到企业名下）。',
      ),
    ).toEqual(['content-mismatch']);
  });

  it('what a sentence names beside something surer is no reason unless it is sure too', () => {
    expect(
      named('信用代码以 52 开头，机构类别为民办非企业/社会组织，而主办单位性质选的是“企业”，请据实改选。'),
    ).toEqual(['entity-type-wrong']);
  });

  it('two attributes of one paper are no two matters', () => {
    expect(named('须上传法定代表人本人签字、单位盖章的授权书，本次没有看到。')).toEqual(['letter-missing']);
  });

  it('that the rest is in order cancels nothing', () => {
    expect(named('执照照片反光看不清，其余的不用改喔')).toEqual(['certificate-illegible']);
  });

  it.each([
    '域名后缀可备案。域名刚实名第一天，需满三日后再交。',
    '域名也不存在冲突。域名刚实名第一天，需满三日后再交。',
  ])('something in order is no reason: %s', (refusal) => {
    expect(named(refusal)).toEqual(['domain-real-name-too-fresh']);
  });

  it('a list in one clause is split when its items are in order, or wrong, each by itself', () => {
    expect(named('证件没问题、名称没问题、域名已过期')).toEqual(['domain-expired']);
  });

  it('a bar between two words separates matters as one between spaces does', () => {
    expect(named('证照：拍照反光看不清|网络：服务器在新加坡')).toEqual([
      'certificate-illegible',
      'server-abroad',
    ]);
  });

  it('when one matter is surely refused, less evidence is needed for another', () => {
    expect(named('个人跨省：请补充居住证；手机号也须本省号段，目前是外省的。')).toEqual([
      'cross-province-person',
      'phone-not-local',
    ]);
  });

  it('the text after "advice:" is the way out of what is before it', () => {
    expect(named('原因：名称与主体经营范围无关联；建议：在备注中说明名称由来及所提供的服务')).toEqual([
      'name-unrelated',
    ]);
  });

  it('both sides of a "but" are read together when neither says anything alone', () => {
    expect(named('备案写的名称是晨光书屋，但网页标题是晨光文具')).toEqual(['name-site-differs']);
  });
});
