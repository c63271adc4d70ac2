// Is a list of country codes before a telephone number set to the code of that number?
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const HELD: ClientValues = {
  ...values,
  'subjectPrincipal.phoneCountry': '86',
  'servicePrincipal.phoneCountry': '86',
  'entity.legalPersonName': '张示例',
  'entity.filingType': 'first-filing',
  'service.kind': 'website',
  'access.registrarName': '腾讯云计算（北京）有限责任公司',
  'access.resource': 'i-sample-zj-0001',
  'access.ip': ['192.0.2.10'],
  'service.domainRealNameDate': '2026-08-01',
  'service.remark': '产品介绍',
};
const plan = (...fields: readonly Field[]) =>
  planFor(reading(fields), null, lexicon, [HELD], options).map(({ fieldId, action, will }) =>
    `${fieldId} ${action} ${will}`.trim(),
  );
const list = (label: string, more: Partial<Field>): Field =>
  field(label, { kind: 'native-select', isPreset: true, section: ['主体负责人'], ...more });

it('a box with the code that cannot be changed is not asked for the number beside it', () => {
  const code = field('手机号码', { section: ['主体负责人'], value: ['+86'], editable: false });
  const number = field('手机号码', { section: ['主体负责人'], occurrence: 1 });
  expect(plan(code, number)).toEqual([
    'subjectPrincipal.phoneCountry needs-you',
    'subjectPrincipal.mobile fill 19900000001',
  ]);
});

describe('a list of country codes', () => {
  it('before a number is set to the code of that number', () => {
    const codes = { value: ['+852'], options: ['+852', '+86', '+853'] };
    expect(plan(list('手机号码', codes))).toEqual(['subjectPrincipal.phoneCountry fill +86']);
    const named = { value: ['中国香港 +852'], options: ['中国大陆 +86', '中国香港 +852', '日本 +81'] };
    expect(plan(list('手机号码', named))).toEqual(['subjectPrincipal.phoneCountry fill 中国大陆 +86']);
    const section = ['网站负责人'];
    const shut = { kind: 'select', value: ['+852'], options: [], section } as const;
    expect(plan(list('手机号码', shut))).toEqual(['servicePrincipal.phoneCountry fill +86']);
    const names = [
      '国家/地区代码',
      '手机区号',
      '号码归属国家/地区',
      'Dialling code',
      '国家代码 Country code',
    ];
    for (const name of names)
      expect(plan(list(name, { ...named, section }))).toEqual([
        'servicePrincipal.phoneCountry fill 中国大陆 +86',
      ]);
  });

  it('occurs once before each number of a person', () => {
    const codes = { value: ['+852'], options: ['+852', '+86'] };
    expect(plan(list('手机号码', codes), list('应急电话', codes))).toEqual([
      'subjectPrincipal.phoneCountry fill +86',
      'subjectPrincipal.phoneCountry fill +86',
    ]);
  });

  it('is left alone when nobody of the filing is named, or when the number has no code', () => {
    const codes = { value: ['+852'], options: ['+852', '+853'] };
    expect(plan(list('手机号码', codes))).toEqual(['subjectPrincipal.phoneCountry needs-you']);
    const agency = list('手机号码', { ...codes, section: ['经办人信息'] });
    expect(plan(agency)).toEqual(['null keep']);
  });
});
