// Whose are fields that name no owner when a person's name comes before them?
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { underPersons } from '../../../../lib/page/plan/persons-before';
import { groupOfSection } from '../../../../lib/page/recognise/field-groups';
import { field, lexicon } from '../fields';

const placed = (...labels: readonly (readonly [string, string?])[]): readonly string[] => {
  const fields = labels.map(([label, heading]) =>
    field(label, { section: heading === undefined ? [] : [heading] }),
  );
  return underPersons(fields, lexicon).map(({ label, section }) => [label, ...section.slice(-1)].join(' < '));
};

describe('a field that names nobody', () => {
  it('belongs to the person whose name was asked for last, when two are asked the same', () => {
    const rest = [['证件类型'], ['证件号码'], ['手机'], ['备用（应急）电话'], ['邮箱']] as const;
    expect(placed(['单位负责人姓名'], ...rest, ['网站负责人姓名'], ...rest)).toEqual([
      '单位负责人姓名',
      ...rest.map(([label]) => `${label} < 单位负责人姓名`),
      '网站负责人姓名',
      ...rest.map(([label]) => `${label} < 网站负责人姓名`),
    ]);
  });

  it('belongs to the one person who is asked after as a whole behind the owner’s own certificate, whatever the page is called', () => {
    const rest = [['证件类型'], ['证件号码'], ['移动电话'], ['邮箱']] as const;
    const inPart = ([label]: readonly [string]) => [label, '新增 APP 备案'] as const;
    const person = [['主体负责人姓名'], ...rest] as const;
    const asked = placed(['统一社会信用代码', '新增 APP 备案'], ...person.map(([label]) => inPart([label])));
    expect(asked.slice(2)).toEqual(rest.map(([label]) => `${label} < 主体负责人姓名`));
    expect(placed(...person).slice(1)).toEqual(rest.map(([label]) => label));
  });

  it('belongs to the only person in charge where the page asks for nothing of the entity', () => {
    const rest = [['证件类型'], ['证件号码'], ['手机号码']] as const;
    const asked = placed(['网站名称'], ['负责人姓名'], ...rest);
    expect(asked.slice(2)).toEqual(rest.map(([label]) => `${label} < 负责人姓名`));
    expect(placed(['单位名称'], ['负责人姓名'], ...rest).slice(2)).toEqual(rest.map(([label]) => label));
    expect(placed(['网站名称'], ['联系人姓名'], ...rest).slice(2)).toEqual(rest.map(([label]) => label));
  });

  it.each<[string, readonly (readonly [string, string?])[]]>([
    ['somebody else was named since', [['主体负责人姓名'], ['法定代表人姓名'], ['手机']]],
    ['something of the service was asked since', [['网站负责人姓名'], ['网站名称'], ['手机']]],
    ['the same was asked already', [['主体负责人姓名'], ['主体负责人手机'], ['手机']]],
    [
      'it stands in another part',
      [
        ['主体负责人姓名', '甲'],
        ['手机', '乙'],
      ],
    ],
    ['one person alone is named', [['主体负责人姓名'], ['手机']]],
    ['nobody was named', [['姓名'], ['手机']]],
  ])('belongs to nobody when %s', (_, labels) => {
    expect(
      placed(...labels)
        .at(-1)
        ?.split(' < '),
    ).not.toContain(labels[0]?.[0]);
  });

  it('belongs to the legal representative after their name, under a heading of the representative and the principal', () => {
    const heading = '法定代表人与主体负责人';
    const labels = ['法定代表人', '证件号码', '主体负责人姓名', '手机'];
    expect(placed(...labels.map((label) => [label, heading] as const))).toEqual([
      `法定代表人 < ${heading}`,
      '证件号码 < 法定代表人',
      `主体负责人姓名 < ${heading}`,
      `手机 < ${heading}`,
    ]);
  });

  it('does not belong to the legal representative elsewhere: the licence has an expiry date, too', () => {
    const labels = ['法定代表人', '执照有效期至', '主体负责人姓名', '证件有效期至'];
    expect(placed(...labels.map((label) => [label] as const))).toEqual(labels);
  });

  it('belongs to the person whom its heading names', () => {
    expect(placed(['主体负责人姓名', '网站负责人信息'], ['手机', '网站负责人信息'])[1]).toBe(
      '手机 < 网站负责人信息',
    );
  });
});

describe('behind the choice whether the service’s person is the entity’s', () => {
  const behind = (labels: readonly string[], section: readonly string[] = []) => {
    const same = field('与主体负责人相同', { kind: 'checkbox', options: ['与主体负责人相同'], section });
    const fields = [same, ...labels.map((label) => field(label, { section }))];
    return underPersons(fields, lexicon).map((at) => groupOfSection(at.section, lexicon));
  };

  it('fields that name no owner, or a person in charge, belong to the service’s principal', () => {
    const labels = ['姓名', '负责人证件类型', '有效证件号码', '移动电话号码', '电子邮件'];
    expect(behind(labels)).toEqual([null, ...labels.map(() => 'servicePrincipal')]);
    expect(behind(labels.slice(0, 2), ['负责人'])).toEqual([
      'principal',
      'servicePrincipal',
      'servicePrincipal',
    ]);
  });

  it('a box with the label of the list before it asks for the number, and the part continues', () => {
    const same = field('与主体负责人相同', { kind: 'checkbox', options: ['与主体负责人相同'] });
    const list = field('证件', { kind: 'native-select' });
    const fields = [same, field('姓名'), list, field('证件'), field('手机')];
    expect(underPersons(fields, lexicon).map((at) => groupOfSection(at.section, lexicon))).toEqual([
      null,
      ...fields.slice(1).map(() => 'servicePrincipal'),
    ]);
  });

  it('the part continues after the last day of a term, and ends with a third day of that label', () => {
    const same = field('与主体负责人相同', { kind: 'checkbox', options: ['与主体负责人相同'] });
    const day = () => field('证件有效期', { kind: 'date' });
    const groupsOf = (days: readonly Field[]) =>
      underPersons([same, field('姓名'), ...days, field('手机')], lexicon)
        .slice(2)
        .map((at) => groupOfSection(at.section, lexicon));
    const own = 'servicePrincipal';
    expect(groupsOf([day(), day()])).toEqual([own, own, own]);
    expect(groupsOf([day(), day(), day()])).toEqual([own, own, null, null]);
  });

  it('the part continues after two days that are named as begin and end, and ends where a term is asked for again', () => {
    const behindDays = (...days: readonly string[]) => behind(['姓名', ...days, '手机']).at(-1);
    expect(behindDays('签发日期', '到期日期')).toBe('servicePrincipal');
    expect(behindDays('签发日期', '到期日期', '到期日期')).toBeNull();
    expect(behindDays('到期日期', '签发日期')).toBeNull();
  });

  it('they do not when somebody else is named, when nothing about a person is asked, or when the same is asked again', () => {
    expect(behind(['姓名', '法定代表人姓名', '手机'])).toEqual([null, 'servicePrincipal', null, null]);
    expect(behind(['单位名称', '姓名'])).toEqual([null, null, null]);
    expect(behind(['名称', '通讯地址'])).toEqual([null, null, null]);
    expect(behind(['姓名', '姓名', '手机'])).toEqual([null, 'servicePrincipal', null, null]);
  });
});

it('the unlabelled end of a term belongs where its beginning does', () => {
  const copies = field('同主体负责人', { section: ['网站负责人'], kind: 'switch' });
  const days = ['证件有效期', '至'].map((label) => field(label, { section: ['网站负责人'], kind: 'date' }));
  const [, begin, end] = underPersons([copies, ...days], lexicon);
  expect(begin?.section).toEqual(['网站负责人', '网站负责人']);
  expect(end?.section).toEqual(begin?.section);
});

describe('a field after a person’s own part that names no owner', () => {
  const PART = [
    ['姓名', '网站负责人'],
    ['证件类型', '网站负责人'],
  ] as const;

  it('belongs to that part in a table without a heading, as long as something new is asked', () => {
    expect(
      placed(...PART, ['证件号码'], ['手机号'], ['应急电话'], ['邮箱'], ['手机号'], ['邮箱']).slice(2),
    ).toEqual([
      '证件号码 < 网站负责人',
      '手机号 < 网站负责人',
      '应急电话 < 网站负责人',
      '邮箱 < 网站负责人',
      '手机号',
      '邮箱',
    ]);
  });

  it.each<[string, readonly (readonly [string, string?])[], string]>([
    ['something else was asked since', [['通信地址'], ['手机号']], '手机号'],
    ['words that we do not know stand between', [['快递交给谁'], ['手机号']], '手机号'],
    ['somebody else was named since', [['法定代表人姓名'], ['手机号']], '手机号'],
    ['another part stands between', [['网站名称', '网站'], ['手机号']], '手机号'],
  ])('belongs to nobody when %s', (_, labels, last) => {
    expect(placed(...PART, ...labels).at(-1)).toBe(last);
  });

  it('belongs to nobody when no name was asked for in that part', () => {
    expect(placed(['证件类型', '网站负责人'], ['手机号']).at(-1)).toBe('手机号');
  });
});

describe('under a heading of persons', () => {
  const under = (...labels: readonly string[]) =>
    placed(...labels.map((label) => [label, '负责人'] as const));

  it('a field belongs to the person named before it, whatever is asked of the other', () => {
    expect(under('主体负责人', '身份证号', '网站负责人', '联系手机')).toEqual([
      '主体负责人 < 负责人',
      '身份证号 < 主体负责人',
      '网站负责人 < 负责人',
      '联系手机 < 网站负责人',
    ]);
  });

  it('it belongs to nobody where both are named before anything is asked', () => {
    expect(under('主体负责人', '网站负责人', '联系手机').at(-1)).toBe('联系手机 < 负责人');
  });
});
