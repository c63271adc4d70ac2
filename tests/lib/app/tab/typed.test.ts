// Is what a person types in the portal offered for the client that lacks it, on later pages too, and never from somebody else's page?
import { beforeEach, describe, expect, it } from 'vitest';
import { takeTyped } from '../../../../lib/app/tab/adopt';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { PageReading } from '../../../../lib/page/model';
import { nameOfTyped } from '../../../../lib/protocol/typed-values';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
/** Its first service has neither an opening date nor a server. */
const company = {
  ...sample,
  services: sample.services.map(({ openedOn: _, access, ...service }) => {
    const { resource: __, ips: ___, ...rest } = access;
    return { ...service, access: rest };
  }),
  filings: sample.filings.map((filing) => ({ ...filing, services: filing.services.slice(0, 1) })),
};
const typedOn = (openedOn: string, ip: string): PageReading => ({
  ...reading,
  fingerprint: 'typed',
  fields: [
    field('网站名称', { section: ['网站信息'] }),
    field('服务开通日期', { section: ['网站信息'], kind: 'date', value: [openedOn] }),
    field('网站IP地址', { section: ['网站信息'], value: [ip] }),
  ],
});
const FOREIGN: PageReading['evidence'] = [
  { kind: 'name', text: '杭州另一家有限公司', where: '主办单位名称', weight: 'strong' },
];

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([company, { ...company, id: 'other' }]);
  await seePage(test.app, TAB, 'd0', reading);
  await bindTab(test.app, TAB, company.id);
});
const see = (page: PageReading) => seePage(test.app, TAB, 'd1', page);
const offered = async () =>
  ((await viewTab(test.app, TAB)).typed ?? []).map(({ fieldId, value }) => [fieldId, ...value]);
const storedService = async () => {
  const read = await test.app.vault.readClientWithoutFiles(company.id);
  return read.ok ? read.client.services[0] : undefined;
};

describe('what is typed in a page and missing in the client', () => {
  it('is offered, and not before it is typed', async () => {
    await see(typedOn('', ''));
    expect(await offered()).toEqual([]);
    await see(typedOn('2026-12-01', '203.0.113.18'));
    expect(await offered()).toEqual([
      ['service.openDate', '2026-12-01'],
      ['access.ip', '203.0.113.18'],
    ]);
  });

  it('is stored with one press, on a later page too, and is not offered again', async () => {
    await see(typedOn('2026-12-01', '203.0.113.18'));
    await seePage(test.app, TAB, 'd2', { ...reading, fields: [], fingerprint: 'sent' });
    const { typed = [] } = await viewTab(test.app, TAB);
    await takeTyped(test.app, TAB, typed.map(nameOfTyped));
    const service = await storedService();
    expect([service?.openedOn, service?.access.ips]).toEqual(['2026-12-01', ['203.0.113.18']]);
    expect(await offered()).toEqual([]);
  });

  it('is stored only where it was named', async () => {
    await see(typedOn('2026-12-01', '203.0.113.18'));
    await takeTyped(test.app, TAB, ['access.ip 0']);
    const service = await storedService();
    expect([service?.openedOn, service?.access.ips]).toEqual([undefined, ['203.0.113.18']]);
  });

  it('is neither offered nor stored while the page is about somebody else', async () => {
    await see({ ...typedOn('2026-12-01', '203.0.113.18'), evidence: FOREIGN });
    expect(await offered()).toEqual([]);
    await takeTyped(test.app, TAB, ['service.openDate 0', 'access.ip 0']);
    expect((await storedService())?.openedOn).toBeUndefined();
    expect((await viewTab(test.app, TAB)).notice).toBe('take-other');
  });
});

/** A page with these boxes, of its own step. */
const pageOf = (...fields: PageReading['fields']): PageReading => ({
  ...reading,
  fields,
  fingerprint: fields.map(({ label }) => label).join(),
});
const server = (text: string) =>
  pageOf(
    field('网站域名', { section: ['备案接入产品'] }),
    field('服务器实例', { section: ['备案接入产品'], kind: 'select', value: [text] }),
  );
const CHOSEN = 'i-bp1practice02 / 华东1（杭州） / 剩余备案服务号 5 个';
const take = async () =>
  takeTyped(test.app, TAB, ((await viewTab(test.app, TAB)).typed ?? []).map(nameOfTyped));

describe('a server chosen from a list', () => {
  it('is offered and stored by its id, without what else the list says of it', async () => {
    await see(server(CHOSEN));
    expect(await offered()).toEqual([['access.resource', 'i-bp1practice02']]);
    await take();
    expect((await storedService())?.access.resource).toBe('i-bp1practice02');
    const { plan, takeable } = await viewTab(test.app, TAB);
    expect(plan.find(({ fieldId }) => fieldId === 'access.resource')?.action).toBe('same');
    expect(takeable).toEqual([]);
  });

  it('never becomes a service code, neither before nor after it is stored, nor on later pages', async () => {
    await see(server(CHOSEN));
    await take();
    expect(await offered()).toEqual([]);
    await seePage(test.app, TAB, 'd2', { ...reading, fields: [], fingerprint: 'later' });
    expect(await offered()).toEqual([]);
    await takeTyped(test.app, TAB, ['access.authCode 0']);
    expect((await storedService())?.access.authCode).toBeUndefined();
  });

  it('still gives address and way of access after it was stored', async () => {
    const missing = async () =>
      ((await viewTab(test.app, TAB)).report?.findings ?? []).filter(({ rule }) => rule === 'nat-ip-missing');
    await see(typedOn('', ''));
    expect(await missing()).toHaveLength(1);
    await see(server(CHOSEN));
    await take();
    await see(typedOn('', ''));
    expect(await missing()).toEqual([]);
  });
});

describe('what the page has set itself', () => {
  const languages = (isPreset: boolean, ...more: PageReading['fields']) =>
    pageOf(
      field('网站名称', { section: ['网站信息'] }),
      field('网站IP地址', { section: ['网站信息'] }),
      field('网站语言类别', { section: ['网站信息'], kind: 'checkbox', value: ['中文简体'], isPreset }),
      ...more,
    );
  const day = field('服务开通日期', { section: ['网站信息'], kind: 'date', value: ['2026-12-01'] });

  beforeEach(async () => {
    await test.app.vault.editMany([company.id], (client) => ({
      ...client,
      services: client.services.map((service) => ({ ...service, languages: [] })),
    }));
  });
  const marked = async () =>
    ((await viewTab(test.app, TAB)).typed ?? []).map(({ fieldId, isPreset }) => [fieldId, isPreset === true]);

  it('is not what the person typed: alone it is not offered, beside typed values it stands last and says so', async () => {
    await see(languages(true));
    expect(await offered()).toEqual([]);
    await see(languages(true, day));
    expect(await marked()).toEqual([
      ['service.openDate', false],
      ['service.language', true],
    ]);
  });

  it('is the person’s once it was pressed, and stays so when the page is loaded again', async () => {
    await see(languages(false));
    expect(await marked()).toEqual([['service.language', false]]);
    await seePage(test.app, TAB, 'd2', languages(true));
    expect(await marked()).toEqual([['service.language', false]]);
  });
});

describe('a certificate without a last day, and the place of the server', () => {
  const person = { section: ['主体负责人信息'] };
  const validity = (...ticked: string[]) =>
    pageOf(
      field('负责人姓名', person),
      field('负责人证件有效期', { ...person, kind: 'date-range', value: ['2018-03-12', ''] }),
      field('长期', { ...person, kind: 'checkbox', options: ['长期'], value: ticked }),
    );
  const place = (...value: string[]) =>
    pageOf(
      field('网站名称', { section: ['网站信息'] }),
      field('服务器放置地', { section: ['网站信息'], kind: 'cascader', value }),
    );
  const without = () =>
    test.app.vault.editMany([company.id], (client) => ({
      ...client,
      people: client.people.map(({ certValidFrom: _, certValidUntil: __, ...one }) => one),
      services: client.services.map(({ access: { location: _, ...access }, ...one }) => ({ ...one, access })),
    }));
  beforeEach(async () => void (await without()));

  it('长期 is offered and stored with the first day; an empty last day alone is not 长期', async () => {
    await see(validity());
    expect(await offered()).toEqual([]);
    await see(validity('长期'));
    expect(await offered()).toEqual([['subjectPrincipal.certValidity', '2018-03-12', '长期']]);
    await take();
    const read = await test.app.vault.readClientWithoutFiles(company.id);
    const holder = read.ok && read.client.people.find(({ id }) => id === read.client.entity.subjectPrincipal);
    expect(holder).toMatchObject({ certValidFrom: '2018-03-12', certValidUntil: 'long-term' });
  });

  it('the place chosen on the page is no longer reported as missing, and is stored', async () => {
    const missing = async () =>
      ((await viewTab(test.app, TAB)).report?.findings ?? []).filter(
        ({ rule }) => rule === 'nat-server-place',
      );
    await see(place());
    expect(await missing()).toHaveLength(1);
    await see(place('浙江省', '杭州市'));
    expect(await missing()).toEqual([]);
    expect(await offered()).toEqual([['access.location', '浙江省', '杭州市']]);
    await take();
    expect((await storedService())?.access.location?.names.slice(0, 2)).toEqual(['浙江省', '杭州市']);
  });
});

it('a value with which the client could not be stored is not offered', async () => {
  await see(typedOn('2026-12-01', `203.0.113.${'9'.repeat(300)}`));
  expect(await offered()).toEqual([['service.openDate', '2026-12-01']]);
});

it('the boxes of a landline are offered as one number', async () => {
  const landline = field('办公电话', {
    section: ['主体负责人信息'],
    kind: 'phone',
    value: ['025', '65512434', ''],
  });
  await test.app.vault.editMany([company.id], (client) => ({
    ...client,
    people: client.people.map(({ landline: _, ...one }) => one),
  }));
  await see(pageOf(field('负责人姓名', { section: ['主体负责人信息'] }), landline));
  expect(await offered()).toEqual([['subjectPrincipal.landline', '025-65512434']]);
});
