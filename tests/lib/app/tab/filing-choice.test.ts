// Is the person asked which of several open filings a page is for, once for its address and only while there are several?
import { beforeEach, describe, expect, it } from 'vitest';
import { move } from '../../../../lib/app/filings/change';
import { unbindTab } from '../../../../lib/app/tab/bind';
import { bindFiling, chooseClient } from '../../../../lib/app/tab/choose-filing';
import { startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
const [first] = sample.filings;
if (!first) throw new Error('the sample has a filing');
const change: Filing = { ...first, id: 'change', intent: 'change-data' };
const company: Client = { ...sample, filings: [first, change] };

let test: TestApp;
const begin = async (client: Client, page = reading) => {
  test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', page); // a page of Alibaba Cloud
  await chooseClient(test.app, TAB, client.id);
};
beforeEach(() => begin(company));

const choose = async (tabId = TAB) => {
  await chooseClient(test.app, tabId, company.id);
  const { binding, filingChoice } = await viewTab(test.app, tabId);
  return [binding?.filingId ?? null, filingChoice?.filings.map(({ id }) => id) ?? null];
};

describe('a client with several open filings at the provider of the page', () => {
  it('is bound to none of them before the person chose, who is told what tells them apart', async () => {
    const { binding, filingChoice } = await viewTab(test.app, TAB);
    expect(binding).toBeNull();
    const services = company.services.map(({ name }) => name);
    expect(filingChoice?.filings).toEqual([
      {
        id: 'first',
        provider: 'aliyun',
        state: 'draft',
        services,
        purpose: { zh: '开办或接入', en: 'open or host' },
      },
      {
        id: 'change',
        provider: 'aliyun',
        state: 'draft',
        services,
        purpose: { zh: '变更信息', en: 'change data' },
      },
    ]);
    await startFill(test.app, TAB, []);
    expect(test.calls.filter(([, , type]) => type === 'to-page.fill')).toEqual([]);
  });

  it('is bound to the chosen one, and says how many others there are', async () => {
    await bindFiling(test.app, TAB, 'change');
    const { binding, filingChoice } = await viewTab(test.app, TAB);
    expect([binding?.filingId, binding?.otherFilings, filingChoice]).toEqual(['change', 1, null]);
  });

  it('is asked once for an address, whatever its query, and in every tab', async () => {
    await bindFiling(test.app, TAB, 'change');
    await unbindTab(test.app, TAB);
    expect(await choose()).toEqual(['change', null]);
    await seePage(test.app, TAB + 1, 'd2', { ...reading, url: `${reading.url}?order=2` });
    expect(await choose(TAB + 1)).toEqual(['change', null]);
    await seePage(test.app, TAB + 2, 'd3', { ...reading, url: `${reading.url}/change` });
    expect(await choose(TAB + 2)).toEqual([null, ['first', 'change']]);
  });

  it('is asked again where the person wants another one', async () => {
    await bindFiling(test.app, TAB, 'change');
    const { binding, filingChoice } = await bindFiling(test.app, TAB, null);
    expect([binding, filingChoice?.filings.length]).toEqual([null, 2]);
  });

  it('is bound to the one that is left, without a question, when the chosen one is finished', async () => {
    await bindFiling(test.app, TAB, 'change');
    const on = test.app.today();
    await move(test.app, { clientId: company.id, filingId: 'change', to: 'approved', on });
    expect(await choose()).toEqual(['first', null]);
    expect((await viewTab(test.app, TAB)).binding?.otherFilings).toBeUndefined();
  });

  it('is asked about one that came back as well, and about those of every provider where the page is no provider’s', async () => {
    await begin({ ...company, filings: [first, { ...change, state: 'refused' }] });
    expect((await viewTab(test.app, TAB)).filingChoice?.filings).toHaveLength(2);
    await test.app.ownPortals.change((own) => ({ ...own, hosts: ['https://beian.example.com'] }));
    await seePage(test.app, TAB, 'd4', { ...reading, url: 'https://beian.example.com/order' });
    const there = { ...change, provider: 'tencent' };
    await test.app.vault.saveMany([{ ...company, id: 'two', filings: [first, there] }]);
    await chooseClient(test.app, TAB, 'two');
    expect((await viewTab(test.app, TAB)).filingChoice?.filings).toMatchObject([
      { id: 'change', provider: 'tencent' },
      { id: 'first', provider: 'aliyun' },
    ]);
  });
});

it.each([
  ['the other one is approved', { state: 'approved' as const }],
  ['the other one is at another provider', { provider: 'tencent' }],
])('nothing is asked where %s', async (_, other) => {
  await begin({ ...company, filings: [{ ...change, ...other }, first] });
  const { binding, filingChoice } = await viewTab(test.app, TAB);
  expect([binding?.filingId, filingChoice]).toEqual(['first', null]);
});
