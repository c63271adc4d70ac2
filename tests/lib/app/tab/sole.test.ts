// Is a private person's only client bound without a press, and never where it may be somebody else's page?
import { beforeEach, describe, expect, it } from 'vitest';
import { bindTab, unbindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Client } from '../../../../lib/filing/client/client';
import type { PageReading } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('guangdong-person');
/** Files at the provider of the page. */
const person: Client = {
  ...sample,
  filings: sample.filings.map((one) => ({ ...one, provider: 'aliyun', state: 'draft' })),
};
const company = sampleClient('zhejiang-company');

let test: TestApp;
const begin = async (...clients: Client[]) => {
  test = await createTestApp(clients);
  test.openPanel(TAB);
};
beforeEach(() => begin(person));

const seen = async (page: PageReading = reading, tabId = TAB) => {
  await seePage(test.app, tabId, `d${tabId}`, page);
  return (await viewTab(test.app, tabId)).binding;
};
const saying = (text: string, weight: 'strong' | 'weak' = 'strong'): PageReading => ({
  ...reading,
  evidence: [{ kind: 'name', text, where: '主办单位名称', weight }],
});

describe('the only client, a private person', () => {
  it('is bound when the form is read with the panel open, and the panel says so', async () => {
    const binding = await seen();
    expect([binding?.client.id, binding?.isSole]).toEqual([person.id, true]);
  });

  it('is bound where the page shows its own name', async () => {
    expect((await seen(saying(person.entity.name)))?.client.id).toBe(person.id);
  });

  it('is not said to be bound by itself once it was chosen', async () => {
    await bindTab(test.app, TAB, person.id);
    const binding = await seen();
    expect([binding?.client.id, binding?.isSole]).toEqual([person.id, undefined]);
  });

  it.each(['strong', 'weak'] as const)(
    'is not bound where the page shows another name (%s)',
    async (weight) => {
      expect(await seen(saying('杭州另一家有限公司', weight))).toBeNull();
    },
  );

  it('is not bound where a box holds another name', async () => {
    const fields = reading.fields.map((one, at) =>
      at === 0 ? { ...one, value: ['杭州另一家有限公司'] } : one,
    );
    expect(await seen({ ...reading, fields })).toBeNull();
  });

  it('is not bound on a page that asks for nothing of a filing, nor outside a portal', async () => {
    expect(await seen({ ...reading, fields: [field('搜索订单')] })).toBeNull();
    expect(await seen({ ...reading, url: 'https://example.com/form' })).toBeNull();
  });

  it('is not bound without a panel', async () => {
    expect(await seen(reading, TAB + 1)).toBeNull();
  });

  it('stays away from the tab and the portal where it was turned down, until it is chosen', async () => {
    await seen();
    await unbindTab(test.app, TAB);
    expect(await seen()).toBeNull();
    test.openPanel(TAB + 1);
    expect(await seen(reading, TAB + 1)).toBeNull();
    await bindTab(test.app, TAB + 1, person.id);
    expect((await seen(reading, TAB + 1))?.client.id).toBe(person.id);
  });
});

describe('what is left to a press', () => {
  it('is every page when there is more than one client', async () => {
    await begin(person, company);
    expect(await seen()).toBeNull();
  });

  it('is an organization, even alone', async () => {
    await begin(company);
    expect(await seen()).toBeNull();
  });

  it('is a client that is filed at another provider', async () => {
    const filings = person.filings.map((one) => ({ ...one, provider: 'tencent' }));
    await begin({ ...person, filings });
    expect(await seen()).toBeNull();
  });

  it('is a client with two sites of which the page names neither', async () => {
    const [site] = person.services;
    if (site === undefined) throw new Error('the sample has a site');
    const second = {
      ...site,
      ...{ id: 'second', name: '第二个网站', icpNumber: null },
      domains: site.domains.map((one) => ({ ...one, name: 'second-site.example' })),
    };
    await begin({ ...person, services: [site, second] });
    expect(await seen()).toBeNull();
  });
});
