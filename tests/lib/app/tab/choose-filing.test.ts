// Is the person asked which filing is meant before a client that files through another provider gets a second filing?
import { beforeEach, describe, expect, it } from 'vitest';
import { draftingVault } from '../../../../lib/app/clients/drafting-vault';
import { boardPart } from '../../../../lib/app/filings/board';
import { move } from '../../../../lib/app/filings/change';
import { putBack, removeDraft } from '../../../../lib/app/filings/remove';
import { unbindTab } from '../../../../lib/app/tab/bind';
import { chooseClient, chooseFiling } from '../../../../lib/app/tab/choose-filing';
import { startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Filing } from '../../../../lib/filing/client/client';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
const [own] = sample.filings;
if (!own) throw new Error('the sample has a filing');
const filing: Filing = { ...own, id: 'there', provider: 'tencent', state: 'draft', moves: null };
const company = {
  ...sample,
  services: sample.services.map((one) => ({ ...one, access: { ...one.access, provider: 'tencent' } })),
  filings: [filing],
};

let test: TestApp;
const begin = async (client: typeof company) => {
  test = await createTestApp([client]);
  Object.assign(test.app, { vault: draftingVault(test.app.vault) });
  test.page = async (_, { type }) => (type === 'to-page.fill' ? { started: true } : undefined);
  await seePage(test.app, TAB, 'd1', reading); // a page of Alibaba Cloud
  await chooseClient(test.app, TAB, client.id);
};
beforeEach(() => begin(company));

const stored = async () => {
  const read = await test.app.vault.readClientWithoutFiles(company.id);
  if (!read.ok) throw new Error('the client is stored');
  return read;
};
const onBoard = async () =>
  (await boardPart(test.app, 0)).cards.map(({ provider, isRemovable }) => [provider, isRemovable]);

describe('a client filed at another provider, chosen on this page', () => {
  it('is bound to nothing, and nothing is filled or stored, until the person chose', async () => {
    const view = await viewTab(test.app, TAB);
    expect(view.binding).toBeNull();
    expect(view.elsewhere).toMatchObject({
      client: { name: company.entity.name },
      provider: 'aliyun',
      filings: [{ id: 'there', provider: 'tencent', state: 'draft' }],
    });
    await startFill(test.app, TAB, []);
    expect((await stored()).rev).toBe(1);
    await unbindTab(test.app, TAB);
    expect((await viewTab(test.app, TAB)).elsewhere).toBeNull();
    expect((await stored()).rev).toBe(1);
  });

  it('has its draft moved here with its answers, and gets no second one', async () => {
    await chooseFiling(test.app, TAB, { moved: 'there' });
    const { client } = await stored();
    expect(client.filings).toEqual([{ ...filing, provider: 'aliyun', channel: null }]);
    expect(new Set(client.services.map(({ access }) => access.provider))).toEqual(new Set(['aliyun']));
    const { binding, elsewhere } = await viewTab(test.app, TAB);
    expect([binding?.filingId, elsewhere]).toEqual(['there', null]);
  });

  it('gets another one here when the person wants it, stored with the next change', async () => {
    await chooseFiling(test.app, TAB, { moved: null });
    expect((await viewTab(test.app, TAB)).binding?.provider).toBe('aliyun');
    expect((await stored()).rev).toBe(1);
    await startFill(test.app, TAB, []);
    expect(await onBoard()).toEqual([
      ['tencent', true],
      ['aliyun', true],
    ]);
  });

  it.each(['submitted', 'refused'] as const)(
    'is asked about one that is %s too, which stays where it is',
    async (state) => {
      await begin({ ...company, filings: [{ ...filing, state }] });
      expect((await viewTab(test.app, TAB)).elsewhere?.filings).toMatchObject([{ state }]);
      await chooseFiling(test.app, TAB, { moved: 'there' });
      expect((await stored()).client.filings[0]).toMatchObject({ provider: 'tencent', state });
    },
  );

  it.each([
    ['it is approved there: access is added here', [{ ...filing, state: 'approved' as const }]],
    ['it has one here', [filing, { ...filing, id: 'here', provider: 'aliyun' }]],
  ])('is not asked about when %s', async (_, filings) => {
    await begin({ ...company, filings });
    const { binding, elsewhere } = await viewTab(test.app, TAB);
    expect([binding?.provider, elsewhere]).toEqual(['aliyun', null]);
  });
});

describe('a draft that nobody needs', () => {
  beforeEach(async () => {
    await chooseFiling(test.app, TAB, { moved: null });
    await startFill(test.app, TAB, []);
  });
  const which = async (provider: string) => {
    const found = (await stored()).client.filings.find((one) => one.provider === provider);
    return { clientId: company.id, filingId: found?.id ?? '' };
  };

  it('is removed, and restored as it was', async () => {
    const before = (await stored()).client.filings;
    const { removed } = await removeDraft(test.app, await which('aliyun'));
    expect(await onBoard()).toEqual([['tencent', false]]); // its services call for this one
    if (!removed) throw new Error('it was taken out');
    await putBack(test.app, { clientId: company.id, filing: removed });
    expect((await stored()).client.filings).toEqual(before);
  });

  it('stays once it was submitted', async () => {
    await move(test.app, { ...(await which('aliyun')), to: 'submitted', on: test.app.today() });
    expect(await removeDraft(test.app, await which('aliyun'))).toEqual({ ok: false, removed: null });
    expect(await onBoard()).toHaveLength(2);
  });
});
