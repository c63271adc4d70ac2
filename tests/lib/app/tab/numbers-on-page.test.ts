// Is a number with a place too few or too many told on a page whose kind of certificate nobody chose yet, and no number of another certificate?
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../lib/app/tab/context';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { planOf } from '../../../../lib/app/tab/plan';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { type AboutPage, reportOf } from '../../../../lib/app/tab/report';
import type { Field } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { reading, TAB } from './trips';

const TODAY = '2026-11-24';
const ENTITY = ['主体信息'];
const OWNER = ['主体负责人信息'];
const number = (value: string) => field('主办单位证件号码', { section: ENTITY, value: [value] });
const type = (value: string) =>
  field('主办单位证件类型', { section: ENTITY, kind: 'select', value: [value] });

/** Enough for the page to be one of a filing. */
const BESIDE = [
  field('主办单位名称', { section: ENTITY, value: ['何雨桐'] }),
  field('负责人姓名', { section: OWNER }),
  field('手机号码', { section: OWNER }),
];

async function told(fields: readonly Field[], category: AboutPage['category'] = null) {
  const { app } = await createTestApp();
  await seePage(app, TAB, 'd1', { ...reading, fields: [...BESIDE, ...fields] });
  const context = await contextOf(app, TAB);
  const about = { province: null, category };
  const report = reportOf(app.rulebook(), context, planOf(context, TODAY), TODAY, about);
  const found = report?.findings.filter(({ rule }) => rule.startsWith('page-number:')) ?? [];
  return found.map(({ message }) => message.zh);
}

const LIKE_ID = '主办单位证件号码（像身份证）';
const LIKE_CODE = '主办单位证件号码（像统一社会信用代码）';

describe('a number whose certificate is not chosen', () => {
  it.each([
    ['3205081993041255', null, `${LIKE_ID}：现在 16 位，身份证号码为 18 位，少 2 位`],
    ['32050819930412552', null, `${LIKE_ID}：现在 17 位，身份证号码为 18 位，少 1 位`],
    ['3205081993041255244', null, `${LIKE_ID}：现在 19 位，身份证号码为 18 位，多 1 位`],
    ['3205081993412552', 'personal', `${LIKE_ID}：现在 16 位，身份证号码为 18 位，少 2 位`],
    ['32050819931412552X', 'personal', `${LIKE_ID}：号码中的日期不存在`],
    ['91330106MA0AHL014', null, `${LIKE_CODE}：现在 17 位，统一社会信用代码为 18 位，少 1 位`],
    ['9133010MA0AHL014E', 'organization', `${LIKE_CODE}：现在 17 位，统一社会信用代码为 18 位，少 1 位`],
    ['91330106MA0AHLO14E', null, `${LIKE_CODE}：第 15 位不对`],
  ] as const)('%s of %s is told what is wrong with it', async (value, category, words) => {
    const [message] = await told([number(value)], category);
    expect(message).toContain(words);
    expect(message).not.toContain(value);
  });

  it.each([
    ['an old registration of 15 places', '330106000012345', 'organization'],
    ['an old registration of 13 places', '3301062001234', 'organization'],
    ['a licence of a law firm', '23101201110123456', null],
    ['the same, of an organization', '13301201912101234', 'organization'],
    ['an organization code', '12345678-9', 'organization'],
    ['a passport', 'E12345678', 'personal'],
    ['a permit with the letters below it', '0012345678(B)', 'personal'],
    ['an old card of a foreigner', 'USA110102851234', 'personal'],
    ['a permit to reside', '810000199408230021', 'personal'],
  ] as const)('is nothing where it may be %s', async (_, value, category) => {
    expect(await told([number(value)], category)).toEqual([]);
  });

  it('is a person’s in the box of a principal', async () => {
    const principal = field('负责人证件号码', { section: OWNER, value: ['3205081993412552'] });
    expect((await told([principal]))[0]).toContain('现在 16 位，身份证号码为 18 位，少 2 位');
  });
});

describe('a number whose certificate is chosen', () => {
  it.each([
    ['居民身份证', '32050819930412552', '主办单位证件号码：现在 17 位，身份证号码为 18 位，少 1 位'],
    ['居民身份证', '3205O8199304125524', '身份证号码是 18 位：前 17 位是数字'],
    ['营业执照', '91330106MA0AHL014', '现在 17 位，统一社会信用代码为 18 位，少 1 位'],
    ['营业执照', '33010600001234', '应为 18 位统一社会信用代码，老执照是 15 位或 13 位注册号'],
    ['护照', '1234', '护照号码只有字母和数字'],
    ['组织机构代码证', '1234', '组织机构代码是 9 位'],
  ])('%s %s is told how it has to look', async (chosen, value, words) => {
    const [message] = await told([type(chosen), number(value)]);
    expect(message).toContain(words);
  });
});

it('says at the box, too, what is wrong with a phone or a number', async () => {
  const { app } = await createTestApp();
  const fields = [
    number('32050819930412552'),
    field('手机号码', { section: OWNER, value: ['1390000123'] }),
    field('电子邮箱', { section: OWNER, value: ['li@'] }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields });
  const overlay = overlayFor(await viewTab(app, TAB), { language: 'zh', theme: 'auto' }, new Set());
  expect(overlay.marks.map(({ text }) => text.zh)).toEqual([
    '现在 17 位，身份证号码为 18 位，少 1 位',
    '现在 10 位，应为 11 位，少 1 位',
    '写完整的邮箱，@ 后面要有带后缀的域名，例如 name@example.com',
  ]);
});
