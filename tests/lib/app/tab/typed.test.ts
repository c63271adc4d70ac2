// Is what a person types in the portal offered for the client that lacks it, on later pages too, and never from somebody else's page?
import { beforeEach, describe, expect, it } from 'vitest';
import { takeTyped } from '../../../../lib/app/tab/adopt';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { PageReading } from '../../../../lib/page/model';
import { nameOfTyped } from '../../../../lib/protocol/tab';
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
