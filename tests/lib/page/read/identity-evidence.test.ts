// @vitest-environment happy-dom
// Whose filing does read-only text show, and which text is no evidence?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS } from '../../../../lib/page/read/evidence-kinds';
import { readPage } from '../../../../lib/page/read/read';

function evidenceIn(html: string) {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.evidence.map(({ kind, text }) => [
    kind,
    text,
  ]);
}

describe('evidence of identity in a page', () => {
  it('takes the cell beside its label, and no more than that cell', () => {
    const fixture = readFileSync('rules/portals/aliyun.review.html', 'utf8');
    expect(evidenceIn(fixture)).toEqual([
      ['name', '杭州样例茶业有限公司'],
      ['number', '91330106MA2BTQ0X1K'],
    ]);
  });

  it('takes the bold words after a label in the same line, and not the next line', () => {
    const line = '<p>主办单位名称：<b>南京样例贸易有限公司</b></p><p>杭州样例茶业有限公司</p>';
    expect(evidenceIn(line)).toEqual([['name', '南京样例贸易有限公司']]);
    expect(evidenceIn('<table><tr><td>网站域名：<b>tea-sample.cn</b>　已实名</td></tr></table>')).toEqual([
      ['domain', 'tea-sample.cn'],
    ]);
    expect(evidenceIn('<p>本頁網域 Domain of this page：<b>tea-sample.cn</b></p>')).toEqual([
      ['domain', 'tea-sample.cn'],
    ]);
    for (const shown of [
      '主办单位：<b>南京样例贸易有限公司</b>',
      '<i>当前主体：</i><i>南京样例贸易有限公司</i>',
    ])
      expect(evidenceIn(`<p>${shown}</p>`)).toEqual([['name', '南京样例贸易有限公司']]);
    expect(evidenceIn('<p>证件号码 <small>必填</small><input></p>')).toEqual([]);
    expect(evidenceIn('<p>主办单位：<b>请如实填写</b></p><p>单位：<b>南京样例贸易有限公司</b></p>')).toEqual(
      [],
    );
  });

  it('takes a note in brackets behind a whole name for no part of it', () => {
    for (const note of ['（主体资料已填）', '(已备案)', ' （本单位）'])
      expect(evidenceIn(`<p>主办单位：南京样例贸易有限公司${note}</p>`)).toEqual([
        ['name', '南京样例贸易有限公司'],
      ]);
    for (const name of ['南京样例贸易有限公司(苏州分公司)', '南京样例咨询中心(有限合伙)'])
      expect(evidenceIn(`<p>主办单位：${name}</p>`)).toEqual([['name', name]]);
  });

  it('takes each of several values in a row behind its own name', () => {
    expect(
      evidenceIn('<p>（实名核验：已通过）　主办单位：南京样例贸易有限公司　网站域名：tea-sample.cn</p>'),
    ).toEqual([
      ['name', '南京样例贸易有限公司'],
      ['domain', 'tea-sample.cn'],
    ]);
    expect(evidenceIn('<p>状态：待提交　主办单位：<b>南京样例贸易有限公司</b></p>')).toEqual([
      ['name', '南京样例贸易有限公司'],
    ]);
    expect(evidenceIn('<p>客服：020-00000000　接入服务商：广州样例云有限公司</p>')).toEqual([]);
    expect(evidenceIn('<p>技术支持：主办单位：请填写全称</p>')).toEqual([]);
    expect(evidenceIn('<p>填写示例　主办单位：南京样例贸易有限公司</p>')).toEqual([]);
    expect(evidenceIn('<p>Company name: Nanjing Sample Trading Ltd</p>')).toEqual([
      ['name', 'Nanjing Sample Trading Ltd'],
    ]);
  });

  it('takes a word as a label only with a colon after it', () => {
    expect(evidenceIn('<p>主办单位：南京样例贸易有限公司</p>')).toEqual([['name', '南京样例贸易有限公司']]);
    expect(
      evidenceIn(
        '<table><tr><th>性质</th><td>企业</td></tr><tr><th>证件类型</th><td>营业执照</td></tr></table>',
      ),
    ).toEqual([]);
  });

  it('reads full-width characters like ordinary ones', () => {
    expect(evidenceIn('<div>当前主体 ９１３２０１０２ＭＡ１ＸＫ７Ｎ２０Ｔ 的备案</div>')).toEqual([
      ['number', '91320102MA1XK7N20T'],
    ]);
    expect(evidenceIn('<div>当前证件 3301061990＊＊＊＊＊＊12</div>')).toEqual([
      ['number', '3301061990******12'],
    ]);
  });

  it('finds a licence number anywhere, and no other number', () => {
    expect(evidenceIn('<div>当前主体 91320102MA1XK7N20T 的备案</div>')).toEqual([
      ['number', '91320102MA1XK7N20T'],
    ]);
    expect(evidenceIn('<div>订单 20261124 共 3 页</div>')).toEqual([]);
  });

  it.each(['必填', '选填', '可选', '必填项', 'Required', 'optional'])(
    'does not take the mark %s after a label for a name',
    (mark) => {
      expect(evidenceIn(`<div><strong>主办单位名称</strong><em>${mark}</em></div>`)).toEqual([]);
    },
  );

  const records = (...names: readonly string[]): string =>
    '<div><table><thead><tr><th><div>主办单位名称</div></th><th><div>主办单位性质</div></th></tr></thead></table>' +
    `<div><table>${names.map((name) => `<tr><td><div>${name}</div></td><td><div>企业</div></td></tr>`).join('')}</table></div></div>`;

  it.each([
    '<label><bdi>網域名稱 <small>Domain</small></bdi><i class="colon"></i></label>',
    '<label>网站域名 Domain name</label>',
    '<label>域名（Domain）</label>',
    '<span>Domain name</span><i></i>',
  ])('takes the text after a label in two languages, and after a drawn colon: %s', (label) => {
    expect(evidenceIn(`<div><div>${label}</div><div><span>tea-sample.cn</span></div></div>`)).toEqual([
      ['domain', 'tea-sample.cn'],
    ]);
  });

  it.each(['域名（example）', '域名 Registrar domain', '单位名称 Agent name'])(
    'takes nothing after a label whose other language is about somebody else, or about an example: %s',
    (label) => {
      const shown = `<span>${label}</span><span>${label.startsWith('域') ? 'tea-sample.cn' : '南京样例贸易有限公司'}</span>`;
      expect(evidenceIn(`<div>${shown}</div>`)).toEqual([]);
    },
  );

  it('takes the values below a heading, and never the heading beside it', () => {
    expect(evidenceIn(records())).toEqual([]);
    expect(evidenceIn(records('南京样例贸易有限公司'))).toEqual([['name', '南京样例贸易有限公司']]);
    expect(evidenceIn(records('南京样例贸易有限公司', '南京样例贸易有限公司'))).toHaveLength(1);
  });

  it('takes a list of several names as evidence for nobody', () => {
    expect(evidenceIn(records('南京样例贸易有限公司', '杭州样例茶业有限公司'))).toEqual([]);
  });
});

describe('the kind of a text according to its label', () => {
  const namesIn = (html: string): string[] => {
    document.body.innerHTML = html;
    const { evidence } = readPage(document, { url: 'https://portal.example/' }).reading;
    return evidence.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  };

  it.each([
    [
      'a traditional label',
      '<table><tr><th>開辦主體名稱</th><td>宁波样板信息技术有限公司</td></tr></table>',
      1,
    ],
    ['an English label', '<dl><dt>Organization name</dt><dd>Ningbo Model Co., Ltd.</dd></dl>', 1],
    ['help behind a colon', '<p>单位：除自然人以外的所有组织</p>', 0],
    ['a provider', '<dl><dt>接入服务商名称</dt><dd>宁波样板云计算有限公司</dd></dl>', 0],
  ])('%s is counted for what it is', (_, html, count) => {
    expect(namesIn(html)).toHaveLength(count);
  });

  it('is not lost after a hundred harmless ones', () => {
    const rows = Array.from({ length: 100 }, (_, at) => `<dl><dt>网站域名</dt><dd>site-${at}.com</dd></dl>`);
    const html = `${rows.join('')}<dl><dt>主办单位名称</dt><dd>宁波样板信息技术有限公司</dd></dl>`;
    expect(namesIn(html)).toEqual(['宁波样板信息技术有限公司']);
  });
});

describe('each kind of evidence', () => {
  const SAMPLES: Readonly<Record<string, readonly [label: string, text: string, harmless: string]>> = {
    '名称 of a known owner': ['主办单位名称', '南京样例贸易有限公司', '网站名称'],
    'name of a known owner': ['Name of the organizer', 'Nanjing Sample Trade Co., Ltd.', 'Name of the site'],
    "a known owner's name": ['Company name', 'Nanjing Sample Trade Co., Ltd.', 'Site name'],
    'number of a certificate': ['证件号码', '91320102MA1XK7N20', '订单号码'],
    域名: ['网站域名', 'sample-trade.cn', '域名注册商'],
    domain: ['Website domain', 'sample-trade.cn', 'Domain registrar'],
    'mobile phone': ['手机号码', '19900000009', '客服手机号码'],
    '名称 of an owner in other words': ['申办机构登记名称', '南京样例贸易有限公司', '收件单位名称'],
    'name of an owner in other words': [
      'Hosting body company name',
      'Nanjing Sample Trade Co., Ltd.',
      'Agent company name',
    ],
    'a domain in other words': ['本次提交域名', 'sample-trade.cn', '示例域名'],
    'a domain in other English words': ['Name server domain', 'sample-trade.cn', 'Example domain'],
  };
  const inOrder = Object.entries(SAMPLES); // in the order of the kinds
  it.each(EVIDENCE_KINDS.map((one, at) => [inOrder[at]?.[0], one] as const))(
    '%s is told in read-only text, and a stranger’s is not',
    (name = '', asked) => {
      const [label = '', text = '', harmless = ''] = SAMPLES[name] ?? [];
      const kind = EVIDENCE_KINDS.find((one) => one.label.test(label));
      expect(kind).toBe(asked);
      // what is asked first must be in every label that the pattern finds
      for (const one of EVIDENCE_KINDS) if (one.label.test(label)) expect(label).toMatch(one.sign);
      const shown = (of: string): string => `<table><tr><th>${of}</th><td>${text}</td></tr></table>`;
      expect(evidenceIn(shown(label))).toEqual([[kind?.kind, text]]);
      expect(evidenceIn(shown(harmless))).toEqual([]);
    },
  );

  it('does not take a hint after a label, or the footer of the page, for a name', () => {
    expect(evidenceIn('<label>Company name</label><div class="help">20-200 characters</div>')).toEqual([]);
    expect(evidenceIn('<footer>主办单位：南京样例云计算有限公司</footer>')).toEqual([]);
  });
});
