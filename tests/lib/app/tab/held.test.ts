// Is a value that a page already shows no longer reported as missing from the client, on that page and on later ones?
import { beforeEach, expect, it } from 'vitest';
import { lockVault } from '../../../../lib/app/lock';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
/** It has neither an address nor a way of access for its services. */
const company = {
  ...sample,
  services: sample.services.map((service) => {
    const { ips: _, method: __, ...access } = service.access;
    return { ...service, access };
  }),
  filings: sample.filings.map((filing) => ({ ...filing, services: filing.services.slice(0, 1) })),
};
const access = (ip: string, method: string) => [
  field('网站名称', { section: ['网站信息'] }),
  field('网站IP地址', { section: ['网站信息'], value: [ip] }),
  field('接入方式', { section: ['网站信息'], kind: 'select', value: [method] }),
];

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([company, { ...company, id: 'other' }]);
  await seePage(test.app, TAB, 'd0', reading);
  await bindTab(test.app, TAB, company.id);
});

/** What the report says of the access when a page with these fields is in front. */
async function told(page: string, fields: typeof reading.fields): Promise<readonly string[]> {
  await seePage(test.app, TAB, page, { ...reading, fields, fingerprint: page });
  const { report } = await viewTab(test.app, TAB);
  return (
    report?.findings.flatMap(({ rule }) => (/^nat-(?:ip|access-method)/u.test(rule) ? [rule] : [])) ?? []
  );
}

it('a value that the client lacks is missing while the page does not show it either, and once it is removed there', async () => {
  const missing = ['nat-access-method', 'nat-ip-missing'];
  expect((await told('d1', access('', ''))).toSorted()).toEqual(missing);
  expect(await told('d1', access('203.0.113.18', '云接入'))).toEqual([]);
  expect((await told('d1', access('', ''))).toSorted()).toEqual(missing);
});

it('a value that a page showed counts on later pages, for this filing alone, until the vault locks', async () => {
  await told('d1', access('203.0.113.18', '云接入'));
  expect(await told('d2', reading.fields)).toEqual([]);
  expect(JSON.stringify(await test.app.sessions.get('held'))).toContain('203.0.113.18');
  await bindTab(test.app, TAB, 'other');
  expect(await told('d3', reading.fields)).toHaveLength(2);
  await told('d4', access('203.0.113.18', '云接入'));
  await lockVault(test.app);
  expect(await test.app.sessions.get('held')).toBeUndefined();
});

it('a server chosen on the portal gives its address and way of access, on later pages too', async () => {
  const server = (...value: string[]) => [
    field('网站域名', { section: ['备案接入产品'] }),
    field('服务器实例', { section: ['备案接入产品'], kind: 'select', value }),
  ];
  expect(await told('d1', server())).toHaveLength(2);
  expect(await told('d1', server('i-bp1practice0001'))).toEqual([]);
  expect(await told('d2', reading.fields)).toEqual([]);
  expect(await told('d3', server())).toHaveLength(2);
});

it('is checked like the client’s own value', async () => {
  expect(await told('d1', access('192.168.1.8', '云接入'))).toEqual(['nat-ip-private']);
});
