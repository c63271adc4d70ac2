// Which service is a row of a table about, and which texts above a field are no headings of it?
import { describe, expect, it } from 'vitest';
import type { ClientValues } from '../../../../lib/page/model';
import { underHeadings } from '../../../../lib/page/plan/places';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

const SERVICES = [
  { 'service.name': '产品介绍', 'service.domain': ['first-sample.cn'], 'access.ip': ['192.0.2.10'] },
  { 'service.name': '技术文档', 'service.domain': ['second-sample.cn'], 'access.ip': ['192.0.2.11'] },
];

const planned = (fields: Parameters<typeof reading>[0], values: Parameters<typeof planFor>[3] = SERVICES) =>
  planFor(reading(fields), null, lexicon, values, { ...options, isFilingForm: true }).map(
    ({ label, fieldId, will }) => `${label}: ${fieldId} ${will.join()}`.trim(),
  );

describe('a row that names its service', () => {
  it('takes the values of that service, whatever the order of the rows', () => {
    const section = ['接入信息', 'IP地址'];
    const rows = ['技术文档 second-sample.cn', '产品介绍 first-sample.cn'].map((label) =>
      field(label, { section }),
    );
    expect(planned(rows)).toEqual([
      '技术文档 second-sample.cn: access.ip 192.0.2.11',
      '产品介绍 first-sample.cn: access.ip 192.0.2.10',
    ]);
  });

  it('asks with 持有人 alone for the holder of the row’s domain, and for nobody in another row', () => {
    const services = SERVICES.map((of, at) => ({ ...of, 'service.domainOwner': `示例${at}有限公司` }));
    const holder = (label: string, column: string) => field(label, { section: ['域名核对', column] });
    expect(
      planned(
        [
          holder('second-sample.cn', '持有人'),
          holder('first-sample.cn', 'Registrant'),
          holder('产品介绍', '持有人'),
        ],
        services,
      ),
    ).toEqual([
      'second-sample.cn: service.domainOwner 示例1有限公司',
      'first-sample.cn: service.domainOwner 示例0有限公司',
      '产品介绍: null',
    ]);
  });

  it('is in a heading by a name of its own, which is not read as an owner', () => {
    const heads = SERVICES.map(
      (of, at) => `网站${at + 1}：${of['service.domain']}（某某${of['service.name']}）`,
    );
    const services = SERVICES.map((of) => ({ ...of, 'service.name': `某某${of['service.name']}` }));
    const rows = heads.map((head) => field('IP地址', { section: [head, '接入信息'] }));
    expect(planned(rows, services)).toEqual(['IP地址: access.ip 192.0.2.10', 'IP地址: access.ip 192.0.2.11']);
  });

  it('asks by its own label when that names a question', () => {
    const section = ['备案材料', '网站材料'];
    const document = { 'upload.domainCert': { documents: ['licence'] } };
    const services = SERVICES.map((of, at) => (at === 1 ? { ...of, ...document } : of));
    const slot = (label: string) => field(label, { kind: 'upload', section });
    expect(
      planned([slot('域名证书（second-sample.cn）'), slot('域名证书：first-sample.cn')], services),
    ).toEqual([
      '域名证书（second-sample.cn）: upload.domainCert licence.jpg',
      '域名证书：first-sample.cn: upload.domainCert',
    ]);
    expect(planned([slot('上传 second-sample.cn 的证书')], services)).toEqual([
      '上传 second-sample.cn 的证书: upload.domainCert licence.jpg',
    ]);
  });

  it('is unclear when both services are named', () => {
    const both = field('产品介绍与技术文档', { section: ['接入信息', 'IP地址'] });
    expect(planned([both])).toEqual(['产品介绍与技术文档: null']);
  });
});

it.each(['案例：某某电子商务有限公司 性质：企业', '网址不要带前缀；多个网站请点添加。', '同主体负责人'])(
  '%s is no heading',
  (heading) => {
    const values = [{ 'entity.certType': 'business-licence', 'entity.certNumber': '91330106MA0AHL014E' }];
    expect(planned([field('证件号码', { section: ['主体资料', heading] })], values)).toEqual([
      '证件号码: entity.certNumber 91330106MA0AHL014E',
    ]);
  },
);

it('two boxes beside each other for a range of addresses take the one address', () => {
  const section = ['网站接入信息'];
  const boxes = [0, 1].map((occurrence) => field('IP地址段', { section, occurrence }));
  expect(planned(boxes, SERVICES.slice(0, 1))).toEqual([
    'IP地址段: access.ip 192.0.2.10',
    'IP地址段: access.ip 192.0.2.10',
  ]);
});

it.each([
  [['name=ip_start', 'name=ip_end'], true],
  [['id=ipq', 'id=ipz'], true],
  [['name=beginIp', 'name=ipEnd'], false],
  [['name=ip_end', 'name=ip_start'], false],
  [['name=ip1', 'name=ip2'], false],
])('two boxes beside each other that are named %j are a range: %s', ([one = '', other = ''], isRange) => {
  const section = ['网站接入信息'];
  const boxes = [one, other].map((hint, occurrence) =>
    field('网站IP地址', { section, occurrence, hints: [hint], key: hint }),
  );
  expect(planned(boxes, SERVICES.slice(0, 1)).every((row) => row.endsWith('192.0.2.10'))).toBe(isRange);
});

it.each([
  ['', '91330106MA0AHL014E'],
  ['请输入手机号码', ''],
])('the box beside the list of 有效证件 with %s in it takes the number', (placeholder, will) => {
  const section = ['主办单位信息'];
  const values = [{ 'entity.certType': 'business-licence', 'entity.certNumber': '91330106MA0AHL014E' }];
  const [, number] = planFor(
    reading([
      field('有效证件', { section, kind: 'native-select', options: ['营业执照', '身份证'] }),
      field('有效证件', { section, placeholder }),
    ]),
    null,
    lexicon,
    values,
    { ...options, isFilingForm: true },
  );
  expect(number?.will.join()).toBe(will);
});

it.each([
  ['takes the number', [], '91330106MA0AHL014E'],
  ['is left where another box is named for the number', ['统一社会信用代码'], ''],
])('a box without any word beside the list of 有效证件 %s', (_, more, will) => {
  const section = ['主办单位信息'];
  const values = [{ 'entity.certType': 'business-licence', 'entity.certNumber': '91330106MA0AHL014E' }];
  const [, number] = planFor(
    reading([
      field('有效证件', { section, kind: 'native-select', options: ['营业执照', '身份证'] }),
      field('', { section }),
      ...more.map((label) => field(label, { section })),
    ]),
    null,
    lexicon,
    values,
    { ...options, isFilingForm: true },
  );
  expect(number?.will.join()).toBe(will);
});

it('a slot whose label names a person takes the document of that person, and of nobody when two have the name', () => {
  const papers = (label: string, services: readonly ClientValues[]): string | undefined => {
    const [row] = planFor(reading([field(label, { kind: 'upload' })]), null, lexicon, services, options);
    return [row?.fieldId, row?.service].join(' ');
  };
  const service = (name: string, domain: string): ClientValues => ({
    'subjectPrincipal.name': '张示例',
    'servicePrincipal.name': name,
    'service.domain': [domain],
    'upload.servicePrincipalIdFront': { documents: ['front'] },
  });
  const [one, other] = [service('李样本', 'one-sample.cn'), service('王样例', 'two-sample.cn')];
  expect(papers('张示例的身份证正面', [one, other])).toBe('upload.principalIdFront ');
  expect(papers('李样本的身份证正面', [one, other])).toBe('upload.servicePrincipalIdFront 0');
  expect(papers('王样例的身份证正面', [one, other])).toBe('upload.servicePrincipalIdFront 1');
  expect(papers('赵某某的身份证正面', [one, other])).toBe(' ');
  expect(papers('李样本的身份证正面', [one, service('李样本', 'two-sample.cn')])).toBe(' ');
  expect(papers('张示例的身份证正面', [service('张示例', 'one-sample.cn')])).toBe(' ');
});

describe('a table with a row for each person', () => {
  const section = ['负责人信息', '人员名单'];
  const cell = (person: string, column: string) => field(person, { section: [...section, column] });
  const held = [
    {
      'subjectPrincipal.name': '张示例',
      'subjectPrincipal.mobile': '19900000001',
      'servicePrincipal.name': '李样本',
      'servicePrincipal.mobile': '19900000002',
    },
  ];

  it('asks about the person in its first cell, and for what the heading of each column names', () => {
    const rows = ['主体负责人', '网站负责人'].flatMap((person) =>
      ['姓名', '手机号', '微信'].map((column) => cell(person, column)),
    );
    expect(planned(rows, held)).toEqual([
      '主体负责人: subjectPrincipal.name 张示例',
      '主体负责人: subjectPrincipal.mobile 19900000001',
      '主体负责人: null',
      '网站负责人: servicePrincipal.name 李样本',
      '网站负责人: servicePrincipal.mobile 19900000002',
      '网站负责人: null',
    ]);
  });
});

it('a slot that names the one principal of two services belongs to that person', () => {
  const slot = (label: string) => field(label, { kind: 'upload', section: ['网站的'] });
  const front = {
    'servicePrincipal.name': '李样本',
    'servicePrincipal.certNumber': '33010219900708002X',
    'upload.servicePrincipalIdFront': { documents: ['licence'] },
  };
  const services = SERVICES.map((of) => ({ ...of, ...front }));
  expect(planned([slot('李样本的身份证，有头像那面')], services)).toEqual([
    '李样本的身份证，有头像那面: upload.servicePrincipalIdFront licence.jpg',
  ]);
});

it('the parts of two websites are no columns of a row for their person', () => {
  const services = SERVICES.map((of, at) => ({ ...of, 'servicePrincipal.name': `样本${at}` }));
  const fields = ['网站一', '网站二'].flatMap((part, occurrence) =>
    ['网站名称', '网站负责人'].map((label) => field(label, { occurrence, section: ['备案中心', part] })),
  );
  expect(planned(fields, services)).toEqual([
    '网站名称: service.name 产品介绍',
    '网站负责人: servicePrincipal.name 样本0',
    '网站名称: service.name 技术文档',
    '网站负责人: servicePrincipal.name 样本1',
  ]);
});

it('the first of several boxes without labels is under the heading of all of them, whatever is above it', () => {
  const head = '一、公司资料';
  const box = (label: string, section: readonly string[], placeholder: string, at: number) =>
    field(label, { section: ['委托代填资料单', ...section], placeholder, key: `k${at}` });
  const fields = [
    box(head, [], '公司全称（必填）', 1),
    box('', [head], '统一社会信用代码（必填）', 2),
    box('二、主体负责人', [], '主体负责人姓名', 3),
    box('', ['二、主体负责人'], '主体负责人手机号', 4),
  ].map((one) => ({ ...one, section: ['某主机', ...one.section] }));
  expect(planned(fields, [{ 'entity.name': '示例有限公司' }])[0]).toBe(`${head}: entity.name 示例有限公司`);
});

describe('a label that begins with the name of a person', () => {
  const people = {
    'subjectPrincipal.name': '张示例',
    'subjectPrincipal.certNumber': '1',
    'subjectPrincipal.certValidity': '2031-05-01',
    'servicePrincipal.name': '李样本',
    'servicePrincipal.certNumber': '2',
    'servicePrincipal.certValidity': '2032-05-01',
  };
  const ends = ['张示例证件到期日', '李样本证件到期日', '王某某证件到期日'].map((label) =>
    field(label, { kind: 'date', section: ['证件期限确认'] }),
  );

  it('asks about that person, and about nobody else', () => {
    expect(planned(ends, [people])).toEqual([
      '张示例证件到期日: subjectPrincipal.certValidity 2031-05-01',
      '李样本证件到期日: servicePrincipal.certValidity 2032-05-01',
      '王某某证件到期日: null',
    ]);
  });
});

it('the beginning of a note above the whole form heads nothing', () => {
  const values = [{ 'subjectPrincipal.mobile': '13900000001' }];
  const person = field('手机', { section: ['专员提示：', '主体负责人'] });
  const paper = field('负责人身份证（头像那面）', { section: ['专员提示：', '电子资料'], kind: 'upload' });
  expect(planned([person, paper], values)[1]).toMatch('upload.principalIdFront');
});

it('a note in brackets behind a title may have clauses, and the title still heads its fields', () => {
  const of = (heading: string): readonly string[] =>
    underHeadings(field('备注', { section: [heading] }), lexicon).section;
  expect(of('拟备案网站（本单 2 个；可左右滚动）')).toEqual(['拟备案网站（本单 2 个；可左右滚动）']);
  expect(of('请先核对网站；再填写。')).toEqual([]);
  expect(of('请先核对；网站（两个）')).toEqual([]);
});
