// Is each control recognized as the right field, or left to the person? With labels of portals that are not described in our maps.
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field, PlannedRow } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { fillSteps } from '../../../../lib/page/plan/steps';
import type { PortalMap } from '../../../../lib/page/recognise/portal-map';
import { field, lexicon, options, reading, values } from '../fields';

const plan = (fields: readonly Field[], held: readonly ClientValues[] = [values], more = {}): PlannedRow[] =>
  planFor(reading(fields), null, lexicon, held, { ...options, ...more });
const told = (rows: readonly PlannedRow[]): string[] =>
  rows.map((row) => `${row.fieldId} ${row.action} ${row.reason.code}`);

describe('a box behind the lists of a region', () => {
  const row = (placeholder: string) => [
    field('所在地区', { kind: 'cascader', section: ['主体信息'] }),
    field('所在地区', { section: ['主体信息'], placeholder }),
  ];

  it.each(['街道门牌信息', '请填写详细地址（不含省市区）'])(
    'takes the rest of the address for «%s»',
    (hint) => {
      const [, rest] = plan(row(hint));
      expect(rest).toMatchObject({ fieldId: 'entity.mailAddress', action: 'fill' });
      expect(rest?.will.join()).not.toMatch(/浙江省|杭州市/u);
    },
  );

  it('takes nothing when its placeholder asks for something else, or for nothing', () => {
    for (const hint of ['邮政编码', '请输入']) expect(plan(row(hint))[1]?.action).not.toBe('fill');
  });
});

describe('begin and end of one field', () => {
  it('are not two services', () => {
    const range = (id: string, at: number) =>
      field('IP地址', { hints: [`id=${id}`], occurrence: at, key: id });
    const days = ['有效期起', '有效期止'].map((label) => field(`网站负责人证件${label}`));
    const page = reading([range('begin', 0), range('end', 1), ...days]);
    const map: PortalMap = {
      id: 'x',
      name: { zh: 'x', en: 'x' },
      matches: [],
      provider: null,
      channels: [],
      basis: 'synthetic',
      checkedOn: '2026-11-24',
      pages: [
        {
          id: 'p',
          title: { zh: 'p', en: 'p' },
          markers: [],
          paths: ['/'],
          fields: { 'access.ip': { labels: ['IP地址'], hints: ['id=begin', 'id=end'], pair: true } },
        },
      ],
      next: [],
      submit: [],
      never: [],
    };
    const of = (ip: string) => ({ 'access.ip': [ip] });
    const rows = planFor(page, map, lexicon, [of('192.0.2.10'), of('192.0.2.11')], options);
    expect(rows.slice(0, 2).map(({ will, service }) => [will, service])).toEqual([
      [['192.0.2.10'], 0],
      [['192.0.2.10'], 0],
    ]);
    expect(rows.slice(2).map(({ fieldId, service }) => [fieldId, service])).toEqual([
      ['servicePrincipal.certValidity', 0],
      ['servicePrincipal.certValidity', 0],
    ]);
  });
});

describe('a label', () => {
  it.each([
    ['单位全称', '', 'entity.name'],
    ['＊ 公司名称：', '', 'entity.name'],
    ['企业名称', '', 'entity.name'],
    ['统一社会信用代码', '主体信息', 'entity.certNumber'],
    ['证件号码', '主办单位信息', 'entity.certNumber'],
    ['证件号码', '主体负责人信息', 'subjectPrincipal.certNumber'],
    ['证件号码', '网站负责人', 'servicePrincipal.certNumber'],
    ['姓名', '主体负责人', 'subjectPrincipal.name'],
    ['企业负责人手机号', '', 'subjectPrincipal.mobile'],
    ['APP负责人手机号码', '', 'servicePrincipal.mobile'],
    ['负责人姓名', '主体信息', 'subjectPrincipal.name'],
    ['负责人姓名', '网站信息', 'servicePrincipal.name'],
    ['网站名称', '主体信息', 'service.name'],
    ['主辦單位名稱', '', 'entity.name'],
    ['單位名稱', '主體資訊', 'entity.name'],
    ['聯繫手機', '主體負責人', 'subjectPrincipal.mobile'],
    ['手機號碼', '網站負責人', 'servicePrincipal.mobile'],
    ['網站名稱', '', 'service.name'],
    ['单 位 名 称（必填）', '', 'entity.name'],
    ['移动电话（ＳＭＳ）', '网站负责人', 'servicePrincipal.mobile'],
    ['Company name *', '', 'entity.name'],
    ['Website name', '', 'service.name'],
    ['Domain name', '', 'service.domain'],
    ['Unified Social Credit Code', '', 'entity.certNumber'],
    ['营业执照号码', '主体信息', 'entity.certNumber'],
  ])('%s under "%s" is %s', (label, section, id) => {
    const [row] = plan([field(label, { section: section === '' ? [] : [section] })]);
    expect(row).toMatchObject({ fieldId: id, action: 'fill' });
  });

  it.each([
    ['证件号码', [], 'ambiguous'],
    ['备注', [], 'ambiguous'],
    ['负责人姓名', [], 'ambiguous'],
    ['主体负责人姓名', ['网站负责人信息'], 'unknown-field'],
    ['银行开户行', ['主体信息'], 'unknown-field'],
    ['短信验证码', ['主体负责人信息'], 'person-only'],
    ['备案密码', [], 'person-only'],
  ] as const)('%s under %j is left alone: %s', (label, section, code) => {
    const [row] = plan([field(label, { section })]);
    expect(row).toMatchObject({ reason: { code }, write: null });
  });

  it.each([
    ['控制台', { placeholder: '搜索产品、文档、资源' }],
    ['', { hints: ['type=search'] }],
    ['单位名称', { isBesideForm: true }],
  ])(
    '%s for searching or filtering is none of our fields, and the person is not asked about it either',
    (label, more) => {
      const [row] = plan([field(label, more)]);
      expect(row).toMatchObject({ action: 'keep', reason: { code: 'search' }, write: null });
    },
  );

  it('is read although a list also takes typing for a search', () => {
    const [row] = plan([field('单位名称', { placeholder: '搜索并选择', offersList: true })]);
    expect(row).toMatchObject({ fieldId: 'entity.name' });
  });

  it('is not enough when the placeholder or the type of the control contradicts it', () => {
    const section = ['主体负责人信息'];
    const rows = plan([
      field('证件号码', { section, placeholder: '请输入手机号码' }),
      field('负责人姓名', { section, hints: ['type=email'] }),
    ]);
    expect(rows.map((row) => row.reason.code)).toEqual(['signals-differ', 'signals-differ']);
  });

  it('T4: asked for twice for one value is filled nowhere', () => {
    const rows = plan([field('单位名称'), field('企业名称', { occurrence: 1 })]);
    expect(told(rows)).toEqual(['entity.name needs-you asked-twice', 'entity.name needs-you asked-twice']);
  });
});

describe('a plan', () => {
  it('says what a control holds, and replaces only what differs', () => {
    const rows = plan([
      field('单位名称', { value: ['杭州示例云帆科技有限公司'] }),
      field('主办单位性质', { kind: 'select', value: ['个人'] }),
      field('主办单位证件类型', { kind: 'select', value: ['营业执照'] }),
      field('法定代表人姓名'),
    ]);
    expect(told(rows)).toEqual([
      'entity.name same same',
      'entity.nature replace different',
      'entity.certType same same',
      'entity.legalPersonName keep no-value',
    ]);
  });

  it('refuses a number with a wrong check digit, a phone that is none, and a text too long', () => {
    const wrong = {
      ...values,
      'entity.certNumber': '91330106MA0AHL014F',
      'subjectPrincipal.mobile': '1990000000',
    };
    const rows = plan(
      [field('统一社会信用代码'), field('主体负责人手机号'), field('单位名称', { maxLength: 5 })],
      [wrong],
    );
    expect(rows.map((row) => row.action)).toEqual(['refused', 'refused', 'refused']);
    expect(rows.map((row) => row.write)).toEqual([null, null, null]);
  });

  it('leaves numbers, phones and scans alone on a page that is no portal we know', () => {
    const rows = plan([field('单位名称'), field('统一社会信用代码'), field('主体负责人手机号')], [values], {
      isKnownPortal: false,
    });
    expect(rows.map((row) => row.action)).toEqual(['fill', 'needs-you', 'needs-you']);
  });

  it('gives each numbered block its own service', () => {
    const second: ClientValues = { ...values, 'service.name': '云帆科技技术文档' };
    const rows = plan(
      [1, 2, 3].map((at) => field('网站名称', { section: [`网站 ${at}`, '网站信息'], occurrence: at - 1 })),
      [values, second],
    );
    expect(rows.map((row) => [row.service, row.action, ...row.will])).toEqual([
      [0, 'fill', '云帆科技产品介绍'],
      [1, 'fill', '云帆科技技术文档'],
      [2, 'keep'],
    ]);
  });

  it('leaves to the page what its own tick box copies', () => {
    const section = ['网站负责人信息'];
    const fields = [
      field('同主体负责人', { kind: 'checkbox', options: ['同主体负责人'], section }),
      field('网站负责人姓名', { section }),
    ];
    const rows = plan(fields, [{ ...values, 'servicePrincipal.sameAsPrincipal': true }]);
    expect(told(rows)).toEqual([
      'servicePrincipal.sameAsPrincipal fill empty',
      'servicePrincipal.name keep copied-by-page',
    ]);
  });

  it('writes nature before certificate type before number, and nothing that was not chosen', () => {
    const rows = plan([
      field('统一社会信用代码'),
      field('主办单位证件类型', { kind: 'select' }),
      field('主办单位性质', { kind: 'select' }),
      field('单位名称'),
    ]);
    const others = rows.filter((row) => row.fieldId !== 'entity.name');
    expect(fillSteps(others, new Set()).map((step) => step.fieldId)).toEqual([
      'entity.nature',
      'entity.certType',
      'entity.certNumber',
    ]);
  });

  it('matches swapped blocks by their headings: forty pages, no wrong write', () => {
    const asks = ['姓名', '证件号码', '手机号码', '证件类型'] as const;
    const ids = ['name', 'certNumber', 'mobile', 'certType'];
    let written = 0;
    for (let page = 0; page < 40; page += 1) {
      const owners =
        page % 2 === 0 ? ['主体负责人信息', '网站负责人信息'] : ['网站负责人信息', '主体负责人信息'];
      const fields = owners.flatMap((section, block) =>
        asks.map((_, at) => {
          const turn = (at + page) % asks.length;
          const label = asks[turn] ?? '';
          return field(`${page % 3 === 0 ? '负责人' : ''}${label}`, {
            section: [section],
            occurrence: block,
            kind: label === '证件类型' ? 'select' : 'text',
          });
        }),
      );
      for (const row of plan(fields)) {
        if (row.write === null) continue;
        written += 1;
        const owner = row.key.startsWith('主体负责人') ? 'subjectPrincipal' : 'servicePrincipal';
        const asked = asks.findIndex((ask) => row.label.endsWith(ask));
        expect(row.fieldId).toBe(`${owner}.${ids[asked]}`);
      }
    }
    expect(written).toBe(320);
  });
});

describe('a number that cannot be typed yet', () => {
  const rowOf = (more: Partial<Field>) =>
    planFor(
      reading([field('主办单位证件号码', { editable: false, ...more })]),
      null,
      lexicon,
      [values],
      options,
    )[0];

  it('waits for the choice before it when it is disabled, and ends when it only shows a value', () => {
    expect(rowOf({})?.action).toBe('fill');
    expect(rowOf({ isReadOnly: true })).toMatchObject({
      action: 'needs-you',
      reason: { code: 'not-editable' },
    });
  });
});

it('under an unreadable heading, beside others, a box without an owner belongs to nobody', () => {
  const fields = [
    field('网站名称', { section: ['站点资料'] }),
    field('姓名', { section: ['网站负责人'] }),
    field('手机', { section: ['联系我们'] }),
  ];
  const rows = planFor(reading(fields), null, lexicon, [values], options);
  expect(rows.map(({ will }) => will.join())).toEqual(['云帆科技产品介绍', '李样本', '']);
});

it.each([
  [['浙江省'], 'fill'],
  [['江苏省'], 'replace'],
])('a region that shows %j is continued, or left as it is: %s', (value, action) => {
  const asked = field('所在地区', { kind: 'cascader', section: ['主办单位信息'], value });
  const [row] = planFor(reading([asked]), null, lexicon, [values], options);
  expect([row?.action, row?.write?.overwrite]).toEqual([action, true]);
});
