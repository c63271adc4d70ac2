// Is it said when the portal shows another server than the client has, and only where both are readable?
import { expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Field } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
const company = {
  ...sample,
  services: sample.services.map((service) => ({
    ...service,
    access: {
      ...service.access,
      ips: ['203.0.113.88'],
      location: { code: '320500', names: ['江苏省', '苏州市'] },
    },
  })),
  filings: sample.filings.map((filing) => ({ ...filing, services: filing.services.slice(0, 1) })),
};

async function told(label: string, value: readonly string[], over: Partial<Field> = {}) {
  const { app } = await createTestApp([company]);
  await seePage(app, TAB, 'd0', reading);
  await bindTab(app, TAB, company.id);
  const fields = [
    field('网站名称', { section: ['网站信息'] }),
    field(label, { section: ['网站信息'], value: [...value], editable: false, ...over }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const { report } = await viewTab(app, TAB);
  return report?.findings.filter(({ rule }) => rule.startsWith('page-server:')) ?? [];
}

it('warns of another address, and keeps both out of the message', async () => {
  const [finding, ...others] = await told('网站IP地址', ['203.0.113.18']);
  expect([finding?.severity, finding?.state, others]).toEqual(['warn', 'fails', []]);
  expect(finding?.message.zh).toContain('服务器 IP');
  expect(JSON.stringify(finding)).not.toContain('203.0.113');
});

it('warns of another place', async () => {
  const [finding] = await told('服务器放置地点', ['浙江省', '杭州市'], { kind: 'cascader' });
  expect(finding?.message.zh).toContain('服务器放置地');
});

it.each<[string, string, readonly string[], Partial<Field>]>([
  ['the same address', '网站IP地址', ['203.0.113.88'], {}],
  ['a masked address', '网站IP地址', ['203.0.*.*'], {}],
  ['an empty box', '网站IP地址', [''], {}],
  ['a box that can be written, whose row says it', '网站IP地址', ['203.0.113.18'], { editable: true }],
  ['the province of the same place', '服务器放置地点', ['江苏省'], {}],
  ['a place that is none', '服务器放置地点', ['华东1'], {}],
])('says nothing about %s', async (_, label, value, over) => {
  expect(await told(label, value, over)).toEqual([]);
});

/** What the page says of the server of a service that is noted at this provider, beside one noted here or not. */
async function rowsAt(provider: string | null, label: string, isNotedHere = false) {
  const here = { provider: 'aliyun', ips: ['203.0.113.21'] };
  const at = {
    ...company,
    services: company.services.map((one) => ({
      ...one,
      access: { ...one.access, provider },
      otherAccess: isNotedHere ? [here] : null,
    })),
    filings: company.filings.map((filing) => ({ ...filing, provider: 'aliyun' })),
  };
  const { app } = await createTestApp([at]);
  await seePage(app, TAB, 'd0', reading);
  await bindTab(app, TAB, company.id);
  const fields = [
    field('网站名称', { section: ['网站信息'] }),
    field(label, { section: ['网站信息'], value: [''] }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const { plan, serverElsewhere } = await viewTab(app, TAB);
  return [plan[1]?.action, plan[1]?.will, serverElsewhere];
}

it('is told that the server on file is at another provider, and where one here is noted', async () => {
  const elsewhere = { there: ['tencent'], place: 'services[0].otherAccess' };
  expect(await rowsAt('tencent', '服务器 IP')).toEqual(['keep', [], elsewhere]);
});

it.each<[string, string | null, string, boolean, unknown]>([
  ['it is at this one', 'aliyun', '服务器 IP', false, ['203.0.113.88']],
  ['nobody named its provider', null, '服务器 IP', false, ['203.0.113.88']],
  ['one is noted here too', 'tencent', '服务器 IP', true, ['203.0.113.21']],
])('is told nothing where %s, whose address is filled in', async (_, provider, label, isNoted, will) => {
  expect(await rowsAt(provider, label, isNoted)).toEqual(['fill', will, undefined]);
});

it('is told nothing on a page that asks for nothing of a server', async () => {
  expect((await rowsAt('tencent', '网站首页网址'))[2]).toBeUndefined();
});

/** What a page that asks for a code says where another filing of the same provider used the one on file. */
async function codeAt(now: string, code = 'practice-code-01') {
  const [site] = company.services;
  const [filing] = company.filings;
  if (!site || !filing) throw new Error('the sample has no website in a filing');
  const access = { ...site.access, provider: 'aliyun', authCode: 'practice-code-01' };
  const shop = { ...site, id: 'shop', name: '云帆商城', domains: [], access: { ...access, authCode: code } };
  const at = {
    ...company,
    services: [{ ...site, access }, shop],
    documents: [],
    filings: [
      { ...filing, id: 'sent', provider: 'aliyun', services: [site.id], state: 'approved' as const },
      { ...filing, id: 'next', provider: 'aliyun', services: ['shop'], state: 'draft' as const },
    ],
  };
  const { app } = await createTestApp([at]);
  await seePage(app, TAB, 'd0', reading);
  await bindTab(app, TAB, company.id);
  const fields = [
    field('网站名称', { section: ['网站信息'] }),
    field('备案服务号', { section: ['网站信息'], value: [now] }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const { plan, usedCode } = await viewTab(app, TAB);
  return [plan[1]?.action, plan[1]?.will, usedCode];
}

it('is told whose filing used the code on file, which is not filled in, and where a new one is noted', async () => {
  const used = { by: company.services[0]?.name, place: 'services[1].access.authCode' };
  expect(await codeAt('')).toEqual(['keep', [], used]);
});

it('is told nothing of it once a new one is in the page, nor where the one on file is free', async () => {
  expect((await codeAt('practice-code-09'))[2]).toBeUndefined();
  expect(await codeAt('', 'practice-code-02')).toEqual(['fill', ['practice-code-02'], undefined]);
});
