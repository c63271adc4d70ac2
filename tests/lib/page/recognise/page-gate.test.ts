// Is a page recognized by its signs as a filing form, or as something else?
import { describe, expect, it } from 'vitest';
import type { Field, PageReading } from '../../../../lib/page/model';
import { filingFormVerdict } from '../../../../lib/page/recognise/page-gate';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { field, lexicon, reading } from '../fields';

const verdictOn = (fields: readonly Field[], more: Partial<PageReading> = {}): boolean => {
  const page = { ...reading(fields), ...more };
  const found = fields.map((one) => recognise(one, null, null, lexicon));
  return filingFormVerdict(page, found, null).isOpen;
};
const password = field('密码', { hints: ['type=password'] });

describe('the gate of a page', () => {
  it.each([
    ['a step of a filing', ['主办单位名称', '主办单位性质', '主办单位证件号码'], { headings: ['ICP备案'] }],
    ['a step without a title', ['网站名称', '网站域名', '前置审批类型', '网站语言'], {}],
    ['an English step', ['Website name', 'Domain name', 'Pre-approval'], { title: 'Website ICP filing' }],
  ] as const)('is open for %s', (_, labels, more) => {
    expect(
      verdictOn(
        labels.map((label) => field(label)),
        more,
      ),
    ).toBe(true);
  });

  it('accepts a step that asks nothing but whether the principal is the entity’s', () => {
    const choice = field('本站点负责人', {
      kind: 'radio',
      section: ['站点负责人'],
      options: ['沿用主体负责人（张示例）', '另设一位'],
    });
    expect(verdictOn([choice, field('图形验证码')])).toBe(true);
  });

  it('accepts a filing whose first choice stands alone until it is made, and no search by that choice', () => {
    const kind = field('要备案的是', { kind: 'select', section: ['APP / 网站备案'] });
    expect(verdictOn([kind])).toBe(true);
    expect(verdictOn([kind], { buttons: [{ key: 's', text: '查询', isPressed: false }] } as never)).toBe(
      false,
    );
    expect(verdictOn([kind], { headings: ['帮助中心'] })).toBe(false);
    expect(verdictOn([field('网站域名', { section: ['网站备案'] })])).toBe(false);
  });

  it('accepts a step whose headings ask how somebody is reached, and no page of questions', () => {
    const labels = ['单位名称', '统一社会信用代码', '注册地址', '法定代表人姓名', '网站名称', '首页网址'];
    const fields = labels.map((label) => field(label, { section: ['怎么联系到您'] }));
    const page = { title: '小舟备案', url: 'https://m.host.example/icp/apply' };
    expect(verdictOn(fields, page)).toBe(true);
    expect(verdictOn(fields, { ...page, title: '怎么备案' })).toBe(false);
  });

  it('accepts a step of scans alone, though not whose card they want', () => {
    const scans = ['营业执照', '负责人身份证人像面', '负责人身份证国徽面'].map((label) =>
      field(label, { kind: 'upload', section: ['拍照上传'] }),
    );
    expect(verdictOn(scans, { title: '小舟备案' })).toBe(true);
    expect(verdictOn(scans, { title: '企业账户' })).toBe(false);
    expect(verdictOn(scans.slice(0, 1), { title: '小舟备案' })).toBe(false);
  });

  it('accepts a step that also asks for the number of an earlier order', () => {
    const labels = ['IP地址', '接入方式', '服务器放置地', '工单号'];
    const section = ['接入信息'];
    expect(
      verdictOn(
        labels.map((label) => field(label, { section, kind: label === '接入方式' ? 'select' : 'text' })),
        { headings: ['网站备案'] },
      ),
    ).toBe(true);
  });

  it('accepts a step below a portal’s filings that is called by none of their words', () => {
    const fields = ['网站名称', '首页网址', '预计上线日期'].map((label) => field(label));
    expect(verdictOn(fields, { title: '网站信息', url: 'https://console.example/beian/new' })).toBe(false);
    const path = '控制台 / 备案 / 新增 / 第 2 步';
    expect(verdictOn(fields, { title: '网站信息', url: 'https://console.example/beian/new', path })).toBe(
      true,
    );
    expect(verdictOn(fields, { title: '网站信息', path: '帮助中心 / 备案' })).toBe(false);
  });

  it('accepts a step that also asks who is told of tickets', () => {
    const labels = ['网站名称', '首页网址', '预计上线日期', '前置审批', '工单抄送人邮箱'];
    const section = ['网站备案'];
    expect(verdictOn(labels.map((label) => field(label, { section })))).toBe(true);
    expect(verdictOn([...labels, '工单标题'].map((label) => field(label, { section })))).toBe(false);
  });

  it('rejects the verification of a company, which asks for its legal representative and the two sides of a card', () => {
    const papers = ['法人身份证人像面', '法人身份证国徽面', '营业执照'].map((label) =>
      field(label, { kind: 'upload' }),
    );
    const boxes = ['公司名称', '统一社会信用代码', '注册地址', '法人姓名', '法人身份证号'].map((label) =>
      field(label),
    );
    expect(verdictOn([...boxes, ...papers], { title: '企业实名认证' })).toBe(false);
  });

  it.each([
    [
      'a registration beside a login',
      ['单位名称', '手机号码', '电子邮箱'],
      { headings: ['注册账号'], title: '备案系统' },
    ],
    ['an example box of an article', ['主办单位名称', '网站名称'], { headings: ['如何填写备案信息'] }],
    ['one box of a search', ['域名'], { headings: ['ICP备案查询'] }],
    [
      'a question to the support of a provider',
      ['问题分类', '工单标题', '相关域名', '云主机实例ID', '服务器 IP', '单位名称', '备用电话', '邮箱'],
      { title: '提交备案问题', headings: ['问题信息', '联系方式'] },
    ],
    ['an address book', ['单位名称', '通讯地址', '手机号码'], { headings: ['地址管理'] }],
    [
      'a certificate order',
      ['绑定域名', '公司名称', '姓名', '手机号码', '邮箱'],
      { headings: ['申请SSL证书'] },
    ],
    [
      'an application for a licence',
      ['公司名称', '统一社会信用代码', '法定代表人', '网站域名'],
      { headings: ['增值电信业务经营许可证申请'] },
    ],
    [
      'the filter of a list of filings',
      ['主办单位名称', '域名', '备案号'],
      { title: '我的备案', headings: ['筛选'] },
    ],
    [
      'a contract of a provider',
      ['公司名称', '统一社会信用代码', '联系人姓名', '手机号码', '网站域名'],
      { title: '备案代办', headings: ['新签服务合同'] },
    ],
    [
      'an order that is paid',
      ['公司名称', '网站域名', '备案服务类型', '开户银行', '金额'],
      { headings: ['备案代办订单'] },
    ],
    [
      'the template of a domain',
      ['域名所有者名称', '证件号码', '邮箱', '手机号码'],
      { headings: ['域名信息模板'] },
    ],
    ['a job application', ['姓名', '身份证号', '手机号码', '邮箱'], { headings: ['投递简历'] }],
  ] as const)('is shut for %s', (_, labels, more) => {
    expect(
      verdictOn(
        labels.map((label) => field(label)),
        more,
      ),
    ).toBe(false);
  });

  it.each(['ICP registration', 'Website filing registration'])(
    'does not take %s for the registration of an account',
    (title) => {
      const fields = ['Website name', 'Domain name', 'Pre-approval'].map((label) => field(label));
      const page = { ...reading(fields), title };
      const found = fields.map((one) => recognise(one, null, null, lexicon));
      expect(filingFormVerdict(page, found, null).signs).not.toContain('login or registration');
    },
  );

  it('does not take a step with a search box above it for a search', () => {
    const signs = (...texts: string[]): readonly string[] =>
      filingFormVerdict(
        { ...reading([]), buttons: texts.map((text) => ({ text, role: 'other' as const })) },
        [],
        null,
      ).signs;
    expect(signs('搜索', '上一步', '下一步')).not.toContain('search');
    expect(signs('搜索', '下一页')).toContain('search');
    expect(signs('筛选', '提交核对')).not.toContain('search');
  });

  it('accepts a step for documents, with a search box of the site above it and a message to the reviewer', () => {
    const papers = ['营业执照', '备案信息真实性责任告知书', '域名证书', '主体负责人身份证人像面'];
    const fields = papers.map((label) => field(label, { kind: 'upload' }));
    const sites = [
      field('产品工单', { placeholder: '搜索产品、文档、工单' }),
      field('', { placeholder: '搜订单号 / IP / 工单' }),
    ];
    const verdict = (...beside: string[]): boolean =>
      verdictOn([...sites, ...fields], {
        title: '上传材料',
        headings: beside,
        buttons: [{ text: '上一步', role: 'other' }],
      });
    expect(verdict()).toBe(true);
    expect(verdict('给审核人员的留言')).toBe(true);
    expect(verdict('留言')).toBe(false);
  });

  it('recognizes the filter of a list by a choice of all states, and accepts a form that asks for more', () => {
    const state = field('备案状态', { kind: 'native-select', options: ['全部', '草稿', '审核中'] });
    const filter = ['主办单位名称', '域名'].map((label) => field(label));
    const form = [...filter, ...['网站名称', '前置审批类型', '网站语言'].map((label) => field(label))];
    const more = { title: '我的备案' };
    expect(verdictOn([...filter, state], more)).toBe(false);
    expect(verdictOn([...form, state], more)).toBe(true);
  });

  it('accepts a form with the password of an earlier filing and the account for a refund', () => {
    const asked = ['主办单位全称', '证件住所', '证件编号', '通信地址', '上级主管单位', '法人代表'];
    const fields = asked.map((label) => field(label));
    const beside = [field('原备案密码', { hints: ['type=password'] }), field('退款开户行及账号')];
    expect(verdictOn([...fields, ...beside], { title: '备案录入' })).toBe(true);
  });

  it('rejects a page that asks for money and only two things of a filing', () => {
    const asked = ['公司名称', '法定代表人', '网站域名', '公网IP', '开户银行', '银行账号'];
    expect(
      verdictOn(
        asked.map((label) => field(label)),
        { title: '托管服务' },
      ),
    ).toBe(false);
  });

  it('rejects a page that asks for a password and nothing of a filing', () => {
    expect(verdictOn([field('单位名称'), field('手机号码'), field('电子邮箱'), password])).toBe(false);
  });
});

it('a part of a filing’s form in which a log-in is set does not shut it; what only logs in stays shut', () => {
  const person = ['姓名', '证件类型', '证件号码', '手机号码', '应急联系电话', '证件是否长期有效'];
  const asked = person.map((label) => field(label, { section: ['主体负责人'] }));
  const login = { ...password, section: ['登录设置'] };
  expect(verdictOn([...asked, login], { title: '填写负责人' })).toBe(true);
  expect(verdictOn([field('手机号码'), field('姓名'), login], { title: '登录设置' })).toBe(false);
});
