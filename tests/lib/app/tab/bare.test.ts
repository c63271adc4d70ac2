// What is a person told about a page who has saved no client? What is wrong in its fields and what is empty, and nothing that depends on an answer.
import { expect, it } from 'vitest';
import { barePage } from '../../../../lib/app/tab/bare';
import { contextOf } from '../../../../lib/app/tab/context';
import { tabHandlers } from '../../../../lib/app/tab/handlers';
import { planOf } from '../../../../lib/app/tab/plan';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { reportOf } from '../../../../lib/app/tab/report';
import type { Field } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { reading, TAB } from './trips';

const TODAY = '2026-11-24';
const SITE = ['网站信息'];
const PERSON = ['网站负责人信息'];

async function told(fields: readonly Field[]) {
  const { app } = await createTestApp();
  await seePage(app, TAB, 'd1', { ...reading, fields });
  const context = await contextOf(app, TAB);
  const plan = planOf(context, TODAY);
  const about = { province: null, category: null, known: null };
  const report = reportOf(app.rulebook(), context, plan, TODAY, about);
  return { report, bare: barePage(app.rulebook(), context, plan, about, TODAY) };
}

const site = (values: Readonly<Record<string, string>>, over: Partial<Field> = {}) => [
  ...['网站名称', '网站域名', '网站首页URL'].map((label) =>
    field(label, { section: SITE, value: [values[label] ?? ''], ...over }),
  ),
  field('电子邮箱', { section: PERSON, value: [values.电子邮箱 ?? ''] }),
];

it('checks names, domains and home pages by the rules for a client', async () => {
  const { report } = await told(
    site({ 网站名称: '中国第一茶叶网', 网站域名: 'www.xiaoman.com', 网站首页URL: 'http://www.other.com' }),
  );
  const failing = report?.findings.filter(({ severity }) => severity === 'block') ?? [];
  expect(failing.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['nat-main-domain', 'nat-home-url-domain']),
  );
  expect(report?.status).toBe('blocked');
  expect(failing.every(({ cites }) => cites.length > 0)).toBe(true);
});

it('gives the domain that was registered, to be copied where another was typed', async () => {
  const copied = async (domain: string) => {
    const { report } = await told(site({ 网站域名: domain }));
    return report?.findings.find(({ rule }) => rule === 'nat-main-domain')?.copy;
  };
  expect(await copied('www.yutong-notes.cn')).toBe('yutong-notes.cn');
  expect(await copied('www.a-notes.cn、www.b-notes.cn')).toBeUndefined(); // which of them, nobody knows
});

it('asks nothing that cannot be answered there', async () => {
  const { report } = await told(site({ 网站名称: '小满茶叶', 网站域名: 'xiaoman.com' }));
  expect(report?.findings.filter(({ state }) => state !== 'fails')).toEqual([]);
  expect(report?.status).toBe('ready');
});

it('reads an expiry date and 长期 beside it as one question, answered by either', async () => {
  const OWNER = ['主体负责人信息'];
  const term = (day: string, endless: readonly string[]) => [
    field('证件有效期', { section: OWNER, value: [day], required: true, kind: 'date' }),
    field('长期有效', { section: OWNER, value: [...endless], required: true, kind: 'checkbox' }),
  ];
  const empty = async (day: string, endless: readonly string[]) =>
    (await told(term(day, endless))).bare.empty.map(({ label }) => label);
  expect(await empty('', [])).toEqual(['证件有效期']);
  expect(await empty('2030-01-01', [])).toEqual([]);
  expect(await empty('', ['长期有效'])).toEqual([]);
});

it('names what every portal requires and the page leaves empty, starred or not, and what the page itself objects to', async () => {
  const { bare } = await told(site({ 网站名称: '小满茶叶' }));
  expect(bare.empty.map(({ label }) => label)).toEqual(['网站域名', '网站首页URL', '电子邮箱']);
  const remark = await told([field('网站备注', { section: SITE, error: '请填写' })]);
  expect(remark.bare.empty.map(({ label }) => label)).toEqual(['网站备注']);
});

it('still names a region of which only the first levels are chosen, down to where the list goes', async () => {
  const levels = (...value: string[]) =>
    field('主办单位所属区域', { section: SITE, kind: 'cascader', required: true, parts: 3, value });
  const empty = async (...value: string[]) =>
    (await told([levels(...value), ...site({})])).bare.empty.some(
      ({ label }) => label === '主办单位所属区域',
    );
  expect(await empty()).toBe(true);
  expect(await empty('江苏省')).toBe(true);
  expect(await empty('江苏省', '苏州市')).toBe(true);
  expect(await empty('江苏省', '', '')).toBe(true);
  expect(await empty('江苏省', '苏州市', '姑苏区')).toBe(false);
  expect(await empty('广东省', '东莞市')).toBe(false); // a city without districts
});

it('calls a page a form to fill only where there is something to fill in', async () => {
  expect((await told([])).bare.isForm).toBe(false);
  expect((await told(site({}))).bare.isForm).toBe(true);
});

const region = (province: string) =>
  field('主办单位所属区域', { section: ['主体信息'], kind: 'cascader', value: [province] });
const nature = (kind: string) =>
  field('主办单位性质', { section: ['主体信息'], kind: 'select', value: [kind] });

it('says that an earlier page said it only where there was one', async () => {
  const { app } = await createTestApp();
  const known = async () => (await viewTab(app, TAB)).bare?.known;
  await seePage(app, TAB, 'd1', { ...reading, fields: [nature('请选择'), ...site({})] });
  await tabHandlers['tab.about'](app, { tabId: TAB, province: null, category: 'personal' });
  await seePage(app, TAB, 'd1', { ...reading, fields: [region('江苏省'), nature('请选择'), ...site({})] });
  expect(await known()).toBe('chosen');
  await seePage(app, TAB, 'd1', { ...reading, fields: [region('江苏省'), nature('个人'), ...site({})] });
  expect(await known()).toBe('page');
  await seePage(app, TAB, 'd1', { ...reading, fields: [region('江苏省'), nature('请选择'), ...site({})] });
  expect(await known()).toBe('chosen'); // nothing was turned over: what stood here before is no earlier page
});

it('uses province and kind on later pages that do not say them, says where they come from, and follows a page that says others', async () => {
  const { app } = await createTestApp();
  const about = async () => {
    const { bare } = await viewTab(app, TAB);
    return bare && [bare.province, bare.category, bare.known];
  };
  await seePage(app, TAB, 'd1', { ...reading, fields: [region('浙江省'), nature('个人'), ...site({})] });
  expect(await about()).toEqual(['zhejiang', 'personal', 'page']);
  await seePage(app, TAB, 'd2', { ...reading, fields: site({ 网站名称: '小满茶叶' }) });
  expect(await about()).toEqual(['zhejiang', 'personal', 'earlier']);
  await tabHandlers['tab.about'](app, { tabId: TAB, province: 'beijing', category: 'personal' });
  expect(await about()).toEqual(['beijing', 'personal', 'chosen']);
  await seePage(app, TAB, 'd3', { ...reading, fields: [region('浙江省'), nature('企业'), ...site({})] });
  expect(await about()).toEqual(['zhejiang', 'organization', 'page']);
  expect(await app.sessions.get(`about:${TAB}`)).toEqual({
    province: 'zhejiang',
    category: 'organization',
    portal: 'aliyun',
    page: expect.any(String),
  });
});
