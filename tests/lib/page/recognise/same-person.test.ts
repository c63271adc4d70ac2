// Is the choice between the entity's principal and another person told by what it offers?
import { expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { samenessOf } from '../../../../lib/page/recognise/same-person';
import { field, lexicon, options, reading, values } from '../fields';

const asked = (label: string): string => {
  const found = recognise(
    field(label, { kind: 'checkbox', options: [label], section: ['网站负责人'] }),
    null,
    null,
    lexicon,
  );
  return found.is === 'field' ? found.known.id : found.is;
};

it.each([
  '同主体负责人',
  '与主体负责人为同一人',
  '与主办单位负责人一致',
  '和主体负责人相同',
  '是否与主体负责人相同',
  '网站负责人与主体负责人为同一人',
  '网站由主体负责人张*例兼管',
  '由主体负责人 张示例 一并负责',
  'Same person as the entity principal',
])('%s', (label) => expect(asked(label)).toBe('servicePrincipal.sameAsPrincipal'));

it.each([
  '与客户经理为同一人',
  '网站由技术负责人负责',
  '网站由专人负责',
  '同意主体负责人授权',
  '主体负责人与客户经理相同',
])('not %s', (label) => expect(asked(label)).not.toBe('servicePrincipal.sameAsPrincipal'));

it('a note in brackets makes a number no code, and a code stays one', () => {
  const is = (label: string): string =>
    recognise(field(label, { section: ['主体负责人'] }), null, null, lexicon).is;
  expect(is('手机（接收验证码）')).toBe('field');
  expect(is('手机验证码（6位）')).toBe('not-ours');
  expect(is('短信验证码')).toBe('not-ours');
});

it('yes and no are asked of both principals by 同 alone', () => {
  const is = (label: string): string => {
    const options = ['是', '否，另行填写'];
    const found = recognise(
      field(label, { kind: 'radio', options, section: ['网站、网站负责人及核查材料'] }),
      null,
      null,
      lexicon,
    );
    return found.is === 'field' ? found.known.id : found.is;
  };
  expect(is('网站负责人同主体负责人')).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('网站负责人同主办单位负责人')).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('网站负责人同经办人')).not.toBe('servicePrincipal.sameAsPrincipal');
  expect(is('网站负责人同备案联系人')).not.toBe('servicePrincipal.sameAsPrincipal');
});

it('two options that only say same or not ask so where their label names the principal', () => {
  const is = (label: string, options = ['不同', '相同']): string => {
    const found = recognise(
      field(label, { kind: 'radio', options, section: ['小程序负责人'] }),
      null,
      null,
      lexicon,
    );
    return found.is === 'field' ? found.known.id : found.is;
  };
  expect(is('网站负责人与主体负责人是否相同')).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('与主体负责人')).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('与主体负责人', ['是同一个人', '不是'])).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('与域名持有者')).not.toBe('servicePrincipal.sameAsPrincipal');
  expect(is('域名持有者与主办单位是否一致')).not.toBe('servicePrincipal.sameAsPrincipal');
});

it('that one person holds both offices says who it is', () => {
  const asked = field('由单位负责人兼任', {
    kind: 'radio',
    options: ['兼任', '另有其人'],
    section: ['网站负责人'],
  });
  expect(recognise(asked, null, null, lexicon)).toMatchObject({
    known: { id: 'servicePrincipal.sameAsPrincipal' },
  });
});

it.each([
  ['兼任', 'same'],
  ['不兼任', 'another'],
  ['非兼任', 'another'],
])('%s says: %s', (option, sameness) => {
  expect(samenessOf(option)).toBe(sameness);
});

it('persons by name or role, and somebody new', () => {
  const asks = (label: string, ...names: readonly string[]): string => {
    const found = recognise(
      field(label, { kind: 'radio', options: names, section: ['网站负责人'] }),
      null,
      null,
      lexicon,
    );
    return found.is === 'field' ? found.known.id : found.is;
  };
  const id = 'servicePrincipal.sameAsPrincipal';
  expect(asks('谁来管这个网站', '公司的备案负责人 张示例', '第一个网站的负责人 李样本', '再换一个人')).toBe(
    id,
  );
  expect(asks('负责人选择', '使用主体负责人信息', '填写新的负责人')).toBe(id);
  expect(asks('谁来管这个网站', '还是刚才那位负责人', '换一个人')).toBe(id);
  expect(asks('由谁负责', '主体负责人（张示例）', '其他人员')).toBe(id);
  expect(asks('谁来管这个网站', '张示例', '李样本', '再换一个人')).not.toBe(id);
  const invoice = field('收件人', {
    kind: 'radio',
    options: ['主体负责人（张示例）', '其他人员'],
    section: ['发票信息'],
  });
  expect(recognise(invoice, null, null, lexicon).is).not.toBe('field');
});

it.each([
  ['是否为主体负责人', '网站负责人', '是，使用相同信息', '否，另行填写', true],
  ['是否主体负责人', '服务负责人（点击展开）', '是', '否', true],
  ['是否为主体负责人', '主体负责人', '是', '否', false],
  ['是否为主体负责人', '联系人', '是', '否', false],
])('%s under %s', (label, heading, yes, no, is) => {
  const asked = field(label, { kind: 'radio', options: [yes, no], section: [heading] });
  const found = recognise(asked, null, null, lexicon);
  expect(found.is === 'field' && found.known.id === 'servicePrincipal.sameAsPrincipal').toBe(is);
});

it('persons listed by name with their role in brackets, and somebody new, ask so under the heading of the service', () => {
  const is = (...options: readonly string[]): string => {
    const at = field('选用历史负责人', { kind: 'native-select', options, section: ['网站负责人'] });
    const found = recognise(at, null, null, lexicon);
    return found.is === 'field' ? found.known.id : found.is;
  };
  expect(is('张示例（主体负责人）', '新负责人')).toBe('servicePrincipal.sameAsPrincipal');
  expect(is('张示例（客户经理）', '新负责人')).not.toBe('servicePrincipal.sameAsPrincipal');
});

it('a label that is the service’s principal says whose choice it is, under any heading', () => {
  const is = (options: readonly string[], section: readonly string[]): string => {
    const found = recognise(
      field('网站负责人', { kind: 'radio', options: [...options], section: [...section] }),
      null,
      null,
      lexicon,
    );
    return found.is === 'field' ? found.known.id : found.is;
  };
  const options = ['与主体负责人（张示例）相同', '另外填写'];
  expect(is(options, ['主体摘要'])).toBe('servicePrincipal.sameAsPrincipal');
  expect(is(['与客户经理相同', '另外填写'], ['主体摘要'])).not.toBe('servicePrincipal.sameAsPrincipal');
});

it('in a closed list of persons somebody new may be chosen, and is then not the one who was asked for', () => {
  const persons = { 'subjectPrincipal.name': '张示例', 'servicePrincipal.name': '李样本' };
  const list = (value: readonly string[]) =>
    field('选择负责人', { kind: 'select', section: ['网站负责人'], value });
  const planned = (one: Field, held: ClientValues) =>
    planFor(reading([one]), null, lexicon, [{ ...values, ...held }], options)[0];
  const write = planned(list([]), persons)?.write;
  expect(write?.value).toEqual(['李样本']);
  expect(write?.alternatives.flat()).toContain('新建负责人');
  const same = { ...persons, 'servicePrincipal.name': '张示例' };
  expect(planned(list([]), same)?.write?.alternatives.flat()).not.toContain('新建负责人');
  expect(planned(list(['+ 录入新的负责人']), persons)?.fieldId).toBe(null);
});

it.each([
  [true, 'fill', '由另一位同事负责'],
  [false, 'needs-you', ''],
  [undefined, 'needs-you', ''],
])(
  'a comparison with the legal representative is answered only where that is the entity’s principal: %s',
  (isLegal, action, will) => {
    const offered = ['就是上面的法定代表人', '由另一位同事负责'];
    const asks = field('第一个网站由谁负责', {
      kind: 'radio',
      options: offered,
      section: ['网站平时谁来管'],
    });
    const held: ClientValues = { ...values, 'servicePrincipal.sameAsPrincipal': false };
    const known = isLegal === undefined ? held : { ...held, 'subjectPrincipal.isLegalPerson': isLegal };
    const [row] = planFor(
      reading([
        asks,
        field('网站名称', { section: ['网站信息'] }),
        field('网站域名', { section: ['网站信息'] }),
      ]),
      null,
      lexicon,
      [known],
      options,
    );
    expect([row?.fieldId, row?.action, row?.will.join()]).toEqual([
      'servicePrincipal.sameAsPrincipal',
      action,
      will,
    ]);
  },
);
