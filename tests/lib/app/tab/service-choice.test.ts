// Is one of a client's services taken only where the page names it or its provider is the page's, and is the person asked otherwise?
import { describe, expect, it } from 'vitest';
import { chooseServices } from '../../../../lib/app/tab/bind';
import { bindService, chooseClient } from '../../../../lib/app/tab/choose-filing';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
const [site] = sample.services;
const [first] = sample.filings;
if (!site || !first) throw new Error('the sample has a service and a filing');

const another = (id: string, name: string, domain: string, provider: string | null): typeof site => ({
  ...site,
  ...{ id, name, icpNumber: null },
  access: { ...site.access, provider },
  domains: site.domains.slice(0, 1).map((one) => ({ ...one, name: domain })),
});
const shop = another('shop', '云帆商城', 'shop-yunfan.example', null);
const school = another('school', '云帆学堂', 'school-yunfan.example', null);
const stored: Filing = { ...first, id: 'shop-draft', provider: 'aliyun', state: 'draft', services: ['shop'] };
/** The draft at this provider has one site; the other is in no filing. */
const client: Client = { ...sample, services: [shop, school], filings: [stored] };

let test: TestApp;
async function choose(of: Client, said: readonly string[] = []) {
  test = await createTestApp([of]);
  const fields = [...reading.fields, ...said.map((text) => field('网站域名', { value: [text] }))];
  await seePage(test.app, TAB, 'd1', { ...reading, fields }); // a page of Alibaba Cloud
  await chooseClient(test.app, TAB, of.id);
  return shown();
}
async function shown() {
  const { binding, serviceChoice } = await viewTab(test.app, TAB);
  return [binding?.chosen ?? null, serviceChoice?.services.map(({ id }) => id) ?? null];
}

describe('a client with two sites, chosen on a page', () => {
  it('is bound to neither before the person says which', async () => {
    expect(await choose(client)).toEqual([null, ['shop', 'school']]);
    await bindService(test.app, TAB, 'school');
    expect(await shown()).toEqual([['school'], null]);
    const read = await test.app.vault.readClientWithoutFiles(client.id);
    expect(read.ok && read.client.filings).toEqual([stored]); // nothing is taken from the draft of the other
  });

  it('is bound to the filing that has the chosen one', async () => {
    await choose(client);
    await bindService(test.app, TAB, 'shop');
    expect((await viewTab(test.app, TAB)).binding?.filingId).toBe('shop-draft');
  });

  it.each([
    ['https://www.school-yunfan.example/', ['school']],
    ['云帆商城', ['shop']],
  ])('takes the one that the page names: %s', async (said, chosen) => {
    expect(await choose(client, [said])).toEqual([chosen, null]);
  });

  it('takes the only one of the page’s provider', async () => {
    const here = {
      ...client,
      services: [another('shop', '云帆商城', 'shop-yunfan.example', 'aliyun'), school],
    };
    expect(await choose(here)).toEqual([['shop'], null]);
  });

  it('is not asked which of two orders it is where the page names a site of one', async () => {
    const other: Filing = { ...stored, id: 'school-draft', services: ['school'] };
    const two = { ...client, filings: [stored, other] };
    expect(await choose(two, ['school-yunfan.example'])).toEqual([['school'], null]);
    await choose(two);
    expect((await viewTab(test.app, TAB)).filingChoice?.filings).toHaveLength(2);
  });

  it('asks nothing where both stand in one order, or the order is under way', async () => {
    const both = { ...client, filings: [{ ...stored, services: ['shop', 'school'] }] };
    expect(await choose(both)).toEqual([['shop', 'school'], null]);
    const sent = { ...client, filings: [{ ...stored, state: 'submitted' as const }] };
    expect(await choose(sent)).toEqual([['shop'], null]);
  });
});

describe('why the filing is about this one of two sites', () => {
  const why = async () => (await viewTab(test.app, TAB)).binding?.serviceWhy;

  it.each([
    ['https://www.school-yunfan.example/', 'school-yunfan.example'],
    ['云帆商城', '云帆商城'],
  ])('it is what the page says: %s', async (said, text) => {
    await choose(client, [said]);
    expect(await why()).toEqual({ kind: 'named', text });
  });

  it('no other one that is still to be filed is at the page’s provider', async () => {
    const services = [another('shop', '云帆商城', 'shop-yunfan.example', 'aliyun'), school];
    await choose({ ...client, services });
    expect(await why()).toEqual({ kind: 'only' });
    await choose({ ...client, services, filings: [] });
    expect(await why()).toEqual({ kind: 'only' });
  });

  it('the page names it among sites that are all in filings already', async () => {
    const other: Filing = { ...stored, id: 'school-draft', services: ['school'] };
    await choose({ ...client, filings: [stored, other] }, ['school-yunfan.example']);
    expect(await why()).toEqual({ kind: 'named', text: 'school-yunfan.example' });
  });

  it('is not said of what the person chose, of the only site, nor of both', async () => {
    await choose(client);
    await bindService(test.app, TAB, 'school');
    expect(await why()).toBeUndefined();
    await choose(client, ['school-yunfan.example']);
    await chooseServices(test.app, TAB, ['shop']);
    expect(await why()).toBeUndefined();
    await choose({ ...client, services: [shop] }, ['shop-yunfan.example']);
    expect(await why()).toBeUndefined();
    await choose({ ...client, filings: [{ ...stored, services: ['shop', 'school'] }] }, ['云帆商城']);
    expect(await why()).toBeUndefined();
  });

  it('is not said on a page that does not say it', async () => {
    await choose(client, ['school-yunfan.example']);
    await seePage(test.app, TAB, 'd2', reading);
    expect(await shown()).toEqual([['school'], null]);
    expect(await why()).toBeUndefined();
  });
});
