// Does a number on the page belong to another client, or is it the own number with a typing error?
import { expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { PageReading } from '../../../../lib/page/model';
import type { TabView } from '../../../../lib/protocol/tab';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const [company, other] = [sampleClient('zhejiang-company'), sampleClient('shanghai-hk-company')];
const own = company.entity.certNumber;

async function viewOf(
  typed: Readonly<Record<string, string>>,
  shown: Partial<PageReading> = {},
): Promise<TabView> {
  const test = await createTestApp([company]);
  const fields = reading.fields.map((field) => ({ ...field, value: [typed[field.label] ?? []].flat() }));
  await seePage(test.app, TAB, 'd1', { ...reading, ...shown, fields });
  await bindTab(test.app, TAB, company.id);
  return viewTab(test.app, TAB);
}

const conflictsWith = async (number: string): Promise<readonly string[]> =>
  (await viewOf({ 主办单位证件号码: number })).conflicts.map(({ kind }) => kind);

it.each([own, `${own.slice(0, -1)}F`, `${own.slice(0, 8)}MB${own.slice(10)}`])(
  'T20: %s is the own one, and its mistyped digits make no valid number',
  async (number) => expect(await conflictsWith(number)).toEqual([]),
);

it.each([other.entity.certNumber, `91440300${own.slice(8)}`])('T20: %s is somebody else’s', async (number) =>
  expect(await conflictsWith(number)).toEqual(['number']),
);

it('another client’s value is shown beside the bound client’s of the same kind: a person beside the person, an entity beside the entity', async () => {
  const principal = company.people.find(({ id }) => id === company.entity.subjectPrincipal);
  const typed = { 主办单位名称: other.entity.name, 负责人姓名: '某某某', 手机号码: '13800000009' };
  const printed = [
    { kind: 'number', text: '11010519491231002X', where: '主体负责人证件号码' },
    { kind: 'number', text: other.entity.certNumber, where: '主办单位证件号码' },
  ] as const;
  const { conflicts, doubts = [] } = await viewOf(typed, { evidence: printed });
  expect([...conflicts, ...doubts].map(({ where, client }) => [where, client])).toEqual([
    ['主办单位名称', company.entity.name],
    ['负责人姓名', principal?.name],
    ['主体负责人证件号码', principal?.certNumber],
    ['主办单位证件号码', own],
    ['手机号码', principal?.mobile],
  ]);
});

const asApp = {
  ...company,
  services: company.services.map((service) => ({ ...service, kind: 'app' as const, homeUrls: [] })),
};
const WEBSITE = ['网站名称', '网站域名', '网站首页URL'];

async function kindsOn(client: typeof company, labels: readonly string[], section: string) {
  const test = await createTestApp([client]);
  const choice = {
    kind: 'radio',
    options: ['网站', 'APP'],
  } as const;
  const fields = [
    ...reading.fields,
    ...labels.map((label) => field(label, { section: [section], ...(label === '服务类型' && choice) })),
  ];
  await seePage(test.app, TAB, 'd1', { ...reading, fields });
  await bindTab(test.app, TAB, client.id);
  const { conflicts } = await viewTab(test.app, TAB);
  return conflicts.map(({ kind, page, client: own }) => [kind, page, own]);
}

it('a form for websites is not filled for an app before the person confirms it; in a form for apps the app’s fields are left out of a website’s plan', async () => {
  expect(await kindsOn(asApp, WEBSITE, '网站信息')).toEqual([['service', 'website', 'app']]);
  expect(await kindsOn(company, WEBSITE, '网站信息')).toEqual([]);
  expect(await kindsOn(company, ['App名称', '软件包名'], 'APP信息')).toEqual([]);
  expect(await kindsOn(asApp, ['App名称', '软件包名'], 'APP信息')).toEqual([]);
});

it('a form for both, or without such words, is used for each', async () => {
  const both = ['服务类型', ...WEBSITE];
  expect(await kindsOn(asApp, both, '服务信息')).toEqual([]);
  expect(await kindsOn(asApp, ['网站名称', 'App名称'], '服务信息')).toEqual([]);
  expect(await kindsOn(asApp, ['服务名称', '域名'], '服务信息')).toEqual([]);
});
