// Does every heading that an owner and an attribute make mean the one column of both, and none two?
import { describe, expect, it } from 'vitest';
import { COLUMNS, columnNamed, columnOf, LEFT_OUT } from '../../../../lib/exchange/table/columns';
import { keyUnder, ownerOfGroup } from '../../../../lib/exchange/table/heading-grammar';
import words from '../../../../lib/exchange/table/heading-words.json';

const ROLES = ['subjectPrincipal', 'legalRepresentative', 'servicePrincipal'];
const attributes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = words.attributes;

/** Every heading of an owner, an attribute and a wording of each, with the column that it must be. */
const made = Object.entries(words.owners).flatMap(([owner, names]) =>
  Object.entries(attributes[ROLES.includes(owner) ? 'person' : owner] ?? {}).flatMap(([attribute, texts]) =>
    names.flatMap((name) => texts.map((text) => [`${name}${text}`, `${owner}.${attribute}`] as const)),
  ),
);

describe('a heading of an owner and an attribute', () => {
  it('is the column of both in hundreds of wordings, and never two', () => {
    expect(made.length).toBeGreaterThan(600);
    const meant = new Map<string, Set<string>>();
    for (const [heading, key] of made) meant.set(heading, (meant.get(heading) ?? new Set()).add(key));
    expect([...meant].filter(([, keys]) => keys.size > 1)).toEqual([]);
    expect(made.filter(([heading, key]) => columnOf(heading)?.key !== key)).toEqual([]);
  });

  it('means the same with a star, blanks, full width, 的, and a note in brackets', () => {
    for (const [heading, key] of made.filter((_, at) => at % 7 === 0))
      for (const form of [
        `*${heading}`,
        `${heading}：`,
        `${heading}（必填）`,
        ` ${heading} `,
        `${heading}(11位)`,
      ])
        expect([form, columnOf(form)?.key]).toEqual([form, key]);
    expect(columnOf('法人的身份证号')?.key).toBe('legalRepresentative.certNumber');
    expect(columnOf('手机号（法人）')?.key).toBe('legalRepresentative.mobile');
  });

  it('names columns that are there', () => {
    const keys = new Set(COLUMNS.map(({ key }) => key));
    expect(made.filter(([, key]) => !keys.has(key))).toEqual([]);
  });
});

it('is one column where two names of it stand together, and none where they are two', () => {
  expect(columnOf('税号/证件号码')?.key).toBe('entity.certNumber');
  expect(columnOf('法人/负责人')).toBeUndefined();
  expect(columnOf('法人姓名/电话')).toBeUndefined();
});

it('leaves to the person what agencies use for this and that', () => {
  for (const heading of [
    '联系人',
    '联系电话',
    '公司地址',
    '单位负责人',
    '服务器地址',
    '地址',
    '姓名',
    '到期时间',
  ])
    expect([heading, columnNamed(heading, {})]).toEqual([heading, undefined]);
});

it('leaves out what is the own business of who keeps the table, unless a person said what it is', () => {
  for (const heading of ['序号', '备注', '备 注', 'No.', '业务员'])
    expect([heading, columnNamed(heading, {})]).toEqual([heading, LEFT_OUT]);
  expect(columnNamed('备注', { 备注: 'service.remark' })).toMatchObject({ key: 'service.remark' });
});

it('reads the head of a group', () => {
  expect(ownerOfGroup('法定代表人信息')).toBe('legalRepresentative');
  expect(ownerOfGroup('主体信息')).toBe('entity');
  expect(ownerOfGroup('其他')).toBeUndefined();
  expect(keyUnder('legalRepresentative', '证件号')).toBe('legalRepresentative.certNumber');
  expect(keyUnder('service', '负责人手机')).toBe('servicePrincipal.mobile');
  expect(keyUnder('service', '手机')).toBeUndefined();
});
