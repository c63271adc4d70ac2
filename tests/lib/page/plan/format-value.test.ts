// Is a value written in the form that its control needs?
import { describe, expect, it } from 'vitest';
import type { ClientValue, Field } from '../../../../lib/page/model';
import { regionWordings } from '../../../../lib/page/plan/format-region';
import { adapt } from '../../../../lib/page/plan/format-value';
import type { MappedField } from '../../../../lib/page/recognise/portal-map';
import { field, lexicon } from '../fields';

const REGION = ['浙江省', '杭州市', '西湖区'];

function adapted(
  id: string,
  value: ClientValue,
  control: Partial<Field> = {},
  mapped: MappedField | null = null,
): unknown {
  const known = lexicon.byId.get(id);
  if (known === undefined) throw new Error(id);
  const result = adapt({
    field: field(control.label ?? 'x', control),
    known,
    mapped,
    terms: new Set(),
    value,
    region: REGION,
    persons: ['', ''],
  });
  return result.ok ? result.value : result.reason;
}

describe('a choice', () => {
  it('takes no registrar for another of the same group', () => {
    const options = ['烟台帝思普网络科技有限公司', '阿里云计算有限公司（万网）'];
    const held = '腾讯云计算（北京）有限责任公司';
    expect(adapted('access.registrarName', held, { kind: 'select', options })).toBe('option-missing');
  });
  it('takes the words that the control offers', () => {
    const options = ['营业执照（个人或企业）', '组织机构代码证'];
    expect(adapted('entity.certType', 'business-licence', { kind: 'native-select', options })).toEqual([
      options[0],
    ]);
    expect(
      adapted('subjectPrincipal.certType', 'hk-mo-travel-permit', {
        kind: 'radio',
        options: ['身份证', '回乡证'],
      }),
    ).toEqual(['回乡证']);
    expect(
      adapted('service.language', ['zh-Hans', 'en'], { kind: 'checkbox', options: ['英文', '简体中文'] }),
    ).toEqual(['简体中文', '英文']);
  });

  it('is found in either language of an option, and when the option has a number before it', () => {
    const options = ['组织机构代码', '工商营业执照号码', '事业法人证书'];
    expect(adapted('entity.certType', 'business-licence', { kind: 'native-select', options })).toEqual([
      options[1],
    ]);
    const both = ['个人 Individual', '企业 Enterprise'];
    expect(adapted('entity.nature', 'enterprise', { kind: 'native-select', options: both })).toEqual([
      both[1],
    ]);
  });

  it('is left to the person when two options have the same words', () => {
    const options = ['企业（国内）', '企业（境外）'];
    expect(adapted('entity.nature', 'enterprise', { kind: 'native-select', options })).toBe('option-missing');
  });

  it('is found by a code that stands as one word in exactly one option', () => {
    const options = ['i-sample-zj-0001 华东1（杭州） 剩余 5 次', 'i-sample-zj-00011 华东1'];
    const control = { kind: 'native-select', options } as const;
    expect(adapted('access.resource', 'i-sample-zj-0001', control)).toEqual([options[0]]);
    const twice = { ...control, options: [...options, 'i-sample-zj-0001 华南1'] };
    expect(adapted('access.resource', 'i-sample-zj-0001', twice)).toBe('option-missing');
  });

  it("is found by the portal's own number when none of its words are ours, and never when one is", () => {
    const control = {
      kind: 'checkbox',
      options: ['云端方式', '专线', '托管'],
      codes: ['16', '1', '2'],
    } as const;
    const mapped = { labels: [], codes: { 'cloud-access': '16', 'dedicated-line': '2' } };
    expect(adapted('access.method', 'cloud-access', control, mapped)).toEqual(['云端方式']);
    expect(adapted('access.method', 'dedicated-line', control, mapped)).toEqual(['专线']);
    expect(adapted('access.method', 'cloud-access', control)).toBe('option-missing');
    const unnamed = { ...control, options: ['', '', ''] };
    expect(adapted('access.method', 'cloud-access', unnamed, mapped)).toBe('option-missing');
  });

  it('says whether an approval is needed when the page asks that first', () => {
    const control = { kind: 'radio', options: ['无', '有'] } as const;
    expect(adapted('service.preApproval', ['none'], control)).toEqual(['无']);
    expect(adapted('service.preApproval', ['news'], control)).toEqual(['有']);
    expect(adapted('service.preApproval', ['none'], { kind: 'switch' })).toEqual([]);
    expect(adapted('service.preApproval', ['news'], { kind: 'switch' })).toEqual(['on']);
  });

  it('ticks nothing among the boxes of approvals when none is needed, and guesses no other box', () => {
    const boxes = { kind: 'checkbox' as const, options: ['出版', '教育'] };
    expect(adapted('service.preApproval', ['none'], boxes)).toEqual([]);
    expect(adapted('service.preApproval', ['publishing'], boxes)).toEqual(['出版']);
    expect(adapted('service.preApproval', ['religion'], boxes)).toEqual('option-missing');
  });

  it('is left to the person when the control does not offer it', () => {
    const others = ['政府机关', '社会团体'];
    expect(adapted('entity.nature', 'enterprise', { kind: 'native-select', options: others })).toBe(
      'option-missing',
    );
    expect(adapted('service.content', ['unit-portal', 'other'], { kind: 'select' })).toBe('several-values');
  });

  it.each([
    [['个人', '单位'], '单位', '个人'],
    [['企业用户', '个人用户'], '企业用户', '个人用户'],
    [['Individual', 'Organization'], 'Organization', 'Individual'],
  ])('between a person and a unit depends on the filer: %s', (both, unit, person) => {
    const control = { kind: 'radio', options: both } as const;
    for (const nature of ['enterprise', 'public-institution'])
      expect(adapted('entity.nature', nature, control)).toEqual([unit]);
    expect(adapted('entity.nature', 'personal', control)).toEqual([person]);
  });

  it('of a domain is one that the account lists, and never another one', () => {
    const options = ['b-sample.cn', 'a-sample.cn', 'aa-sample.cn'];
    const control = { kind: 'native-select', options } as const;
    expect(adapted('service.domain', ['a-sample.cn'], control)).toEqual(['a-sample.cn']);
    expect(adapted('service.domain', ['c-sample.cn'], control)).toBe('option-missing');
    expect(adapted('service.domain', ['a-sample.cn', 'b-sample.cn'], control)).toBe('several-values');
    const several = { ...control, kind: 'select', multiple: true } as const;
    expect(adapted('service.domain', ['a-sample.cn', 'b-sample.cn'], several)).toEqual([
      'a-sample.cn',
      'b-sample.cn',
    ]);
  });

  it('may be hidden behind the 更多 of its question, in any wording', () => {
    const natures = { kind: 'radio', options: ['个人'], hasMore: true } as const;
    expect(adapted('entity.nature', 'enterprise', natures)).toEqual(['企业']);
    const provinces = { kind: 'checkbox', options: ['北京', '上海'], hasMore: true } as const;
    expect(adapted('entity.region', REGION, provinces)).toEqual(['浙江省']);
    expect(adapted('entity.region', REGION, { ...provinces, hasMore: false })).toBe('option-missing');
  });

  it('prefers the words of the portal', () => {
    const mapped = { labels: ['x'], options: { enterprise: '企业（含个体工商户）' } };
    expect(adapted('entity.nature', 'enterprise', { kind: 'select' }, mapped)).toEqual([
      '企业（含个体工商户）',
    ]);
  });
});

describe('a region', () => {
  it.each([
    ['above the district when a list has no districts', 'cascader', '所属区域', 'entity.region', ['浙江省']],
    ['with a city behind its province', 'select', '服务器所在城市', 'access.location', ['杭州']],
  ] as const)('may end %s', (_, kind, label, id, other) => {
    const known = lexicon.byId.get(id);
    if (known === undefined) throw new Error('no region');
    const rest = { mapped: null, terms: new Set<string>(), value: REGION, region: REGION };
    const result = adapt({ field: field(label, { kind }), known, persons: ['', ''], ...rest });
    expect(result.ok && result.alternatives).toContainEqual(['浙江省', '杭州市']);
    expect(result.ok && result.alternatives).toContainEqual(other);
  });

  it('is written in one control, or level by level as the label asks', () => {
    expect(adapted('entity.region', REGION, { kind: 'cascader' })).toEqual(REGION);
    expect(adapted('entity.region', REGION, { kind: 'select', label: '主办单位所在省' })).toEqual(['浙江省']);
    expect(adapted('entity.region', REGION, { kind: 'select', label: '主办单位所在区/县' })).toEqual([
      '西湖区',
    ]);
    expect(adapted('entity.region', REGION, { kind: 'native-select', label: '所属区域' })).toBe(
      'which-level',
    );
  });

  it('has as many levels as the joined selects ask for', () => {
    const known = lexicon.byId.get('entity.region');
    if (known === undefined) throw new Error('no region');
    for (const parts of [2, 3]) {
      const control = field('区域', { kind: 'cascader', parts });
      const result = adapt({
        field: control,
        known,
        mapped: null,
        terms: new Set(),
        value: REGION,
        region: REGION,
        persons: ['', ''],
      });
      const lengths = new Set(result.ok ? result.alternatives.map((path) => path.length) : []);
      expect([...lengths].sort()).toEqual(parts === 2 ? [2, 3] : [3]);
    }
  });

  it('has the wordings of municipalities and of autonomous regions', () => {
    expect(regionWordings(['上海市', '上海市', '浦东新区'])).toContainEqual(['上海市', '市辖区', '浦东新区']);
    expect(regionWordings(['上海市', '市辖区', '徐汇区'])).toContainEqual(['上海市', '徐汇区']);
    expect(regionWordings(['广西壮族自治区', '南宁市', '青秀区'])).toContainEqual([
      '广西',
      '南宁市',
      '青秀区',
    ]);
  });

  it('is removed from the address only when the page shows it', () => {
    const address = '浙江省杭州市西湖区示例路1号';
    expect(adapted('entity.mailAddress', address)).toEqual([address]);
    expect(adapted('entity.mailAddress', address, { prefix: '浙江省杭州市西湖区' })).toEqual(['示例路1号']);
    expect(adapted('entity.mailAddress', address, { prefix: '浙江省宁波市海曙区' })).toBe('region-differs');
  });
});

describe('texts with a form of their own', () => {
  it.each([
    [1, '', ['0571-20000001']],
    [1, '086-010-12345678', ['086-0571-20000001']],
    [2, '区号', ['0571', '20000001']],
    [3, '区号', ['0571', '20000001', '']],
    [3, '', ['0571', '20000001', '']],
    [3, '086', ['086', '0571', '20000001']],
    [4, '', ['086', '0571', '20000001', '']],
  ] as const)('a landline fits %i boxes with the hint "%s"', (parts, placeholder, wanted) => {
    const kind = parts === 1 ? 'text' : 'phone';
    expect(adapted('subjectPrincipal.landline', '0571-20000001', { kind, parts, placeholder })).toEqual(
      wanted,
    );
  });

  it('several domains need a separator that the portal names', () => {
    const domains = ['a-sample.cn', 'b-sample.cn'];
    expect(adapted('service.domain', domains)).toBe('several-values');
    expect(adapted('service.domain', domains, {}, { labels: [], separator: ';' })).toEqual([
      'a-sample.cn;b-sample.cn',
    ]);
    expect(adapted('service.domain', domains, { help: '多個網域請以分號區隔' })).toEqual([
      'a-sample.cn;b-sample.cn',
    ]);
    expect(adapted('service.domain', domains, {}, { labels: [], first: true })).toEqual(['a-sample.cn']);
  });

  it('the address of a page has its scheme only when the page asks for it', () => {
    expect(adapted('service.homeUrl', ['https://www.a-sample.cn/'])).toEqual(['www.a-sample.cn']);
    expect(adapted('service.homeUrl', ['www.a-sample.cn'], { placeholder: 'https://' })).toEqual([
      'https://www.a-sample.cn',
    ]);
    expect(
      adapted('service.homeUrl', ['www.a-sample.cn'], { placeholder: 'https://', prefix: 'https://' }),
    ).toEqual(['www.a-sample.cn']);
  });

  it('a certificate without an end leaves the second day empty', () => {
    const span = ['2018-05-01', 'long-term'];
    expect(adapted('subjectPrincipal.certValidity', span, { kind: 'date-range' })).toEqual(['2018-05-01']);
    expect(
      adapted('subjectPrincipal.certValidity', span, { kind: 'date', label: '证件有效期终止日期' }),
    ).toBe('no-end');
    expect(adapted('subjectPrincipal.certValidity', span, { kind: 'text', label: '有效期至' })).toEqual([
      '长期',
    ]);
    expect(
      adapted('subjectPrincipal.certValidity', ['2018-05-01', '2038-05-01'], {
        kind: 'date',
        label: '起始日期',
      }),
    ).toEqual(['2018-05-01']);
  });
});

describe('several documents', () => {
  const sides = { documents: ['front', 'back'] };

  it('are joined to one picture in a slot for the whole certificate', () => {
    expect(adapted('upload.principalCert', sides, { kind: 'upload', multiple: false })).toEqual([]);
    expect(adapted('upload.principalCert', sides, { kind: 'upload', multiple: true })).toEqual([]);
  });

  it('are left to the person when there is room for one only', () => {
    expect(adapted('upload.domainRealName', sides, { kind: 'upload', multiple: false })).toBe(
      'several-files',
    );
  });
});

describe('several values', () => {
  const both = ['a-sample.com', 'b-sample.com'];

  it('are separate tags in a box that takes tags, also when there is only one', () => {
    expect(adapted('service.domain', both, { kind: 'tags' })).toEqual(both);
    expect(adapted('service.domain', both.slice(0, 1), { kind: 'tags' })).toEqual(both.slice(0, 1));
  });

  it('are never written into a single line with line breaks between them, whatever the help says', () => {
    const help = '每行一个';
    expect(adapted('service.domain', both, { help })).toBe('several-values');
    expect(adapted('service.domain', both, { kind: 'textarea', help })).toEqual([both.join('\n')]);
  });
});
