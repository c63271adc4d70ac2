// Does choosing a client on a page store nothing until something is done for its filing, and is that filing then used again?
import { beforeEach, describe, expect, it } from 'vitest';
import { draftingVault } from '../../../../lib/app/clients/drafting-vault';
import { boardPart, detailOf } from '../../../../lib/app/filings/board';
import { keepRefusal, move } from '../../../../lib/app/filings/change';
import { answerFacts, bindTab, chooseServices, unbindTab } from '../../../../lib/app/tab/bind';
import { startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const sample = sampleClient('zhejiang-company');
/** It files at another provider than the one whose page is open. */
const company = {
  ...sample,
  services: sample.services.map((service) => ({
    ...service,
    access: { ...service.access, provider: 'tencent' },
  })),
  filings: [],
};
const services = company.services.map(({ id }) => id);

let test: TestApp;
let isWriting = true;
beforeEach(async () => {
  isWriting = true;
  test = await createTestApp([company]);
  Object.assign(test.app, { vault: draftingVault(test.app.vault) });
  test.page = async (_, { type }) => (type === 'to-page.fill' ? { started: isWriting } : undefined);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
});

const revision = async () => {
  const read = await test.app.vault.readClientWithoutFiles(company.id);
  return read.ok ? read.rev : null;
};
const onBoard = async () => (await boardPart(test.app, 0)).cards.map(({ provider }) => provider);
const boundFiling = async (tabId = TAB) => (await viewTab(test.app, tabId)).binding?.filingId ?? '';
const which = async () => ({ clientId: company.id, filingId: await boundFiling() });

describe('a client chosen on the page of a provider where it has no filing', () => {
  it('stores nothing: no filing on the board, and the client unchanged', async () => {
    expect((await viewTab(test.app, TAB)).binding).toMatchObject({ provider: 'aliyun', chosen: services });
    expect(await onBoard()).toEqual(['tencent']);
    await unbindTab(test.app, TAB);
    expect(await revision()).toBe(1);
  });

  it('has a filing all the same, with its state', async () => {
    expect(await detailOf(test.app, await which())).toMatchObject({ moves: [], refusal: null });
  });

  it('tells its panel of a notice that was stored elsewhere', async () => {
    await move(test.app, { ...(await which()), to: 'refused', on: '2026-11-24' });
    const before = (await viewTab(test.app, TAB)).binding;
    await keepRefusal(test.app, { ...(await which()), text: '服务名称不符合要求' });
    const after = (await viewTab(test.app, TAB)).binding;
    expect([after?.moves, after?.rev]).toEqual([before?.moves, (before?.rev ?? 0) + 1]);
  });

  it('has the same filing in another tab', async () => {
    await bindTab(test.app, TAB + 1, company.id);
    expect(await boundFiling(TAB + 1)).toBe(await boundFiling());
  });

  it.each([
    ['a fill', () => startFill(test.app, TAB, [])],
    ['an answer', () => answerFacts(test.app, TAB, [{ fact: 'entity.hasIcpNumber', value: false }])],
    ['other services', () => chooseServices(test.app, TAB, services.slice(0, 1))],
    ['a move', async () => move(test.app, { ...(await which()), to: 'submitted', on: '2026-11-24' })],
  ])('is stored with it by %s, under the id it had', async (_, act) => {
    const id = await boundFiling();
    await act();
    const read = await test.app.vault.readClientWithoutFiles(company.id);
    expect(read.ok && read.client.filings.find((one) => one.id === id)).toMatchObject({ provider: 'aliyun' });
    expect(await onBoard()).toEqual(['tencent', 'aliyun']);
    expect(await boundFiling()).toBe(id);
    await bindTab(test.app, TAB + 1, company.id);
    expect(await boundFiling(TAB + 1)).toBe(id);
    expect(await revision()).toBe(2);
  });

  it('is not stored by a fill that the page did not begin', async () => {
    isWriting = false;
    await startFill(test.app, TAB, []);
    expect(await onBoard()).toEqual(['tencent']);
  });

  it('loses values that its client no longer has', async () => {
    const [first, second] = [company.services[0], { ...company.services[0], id: 'second' }];
    if (!first) throw new Error('the sample has a service');
    await test.app.vault.saveMany([{ ...company, services: [first, second] as typeof company.services }]);
    await bindTab(test.app, TAB, company.id);
    await test.app.vault.saveMany([company]);
    await startFill(test.app, TAB, []);
    const read = await test.app.vault.readClientWithoutFiles(company.id);
    expect(read.ok && read.client.filings.find(({ provider }) => provider === 'aliyun')?.services).toEqual([
      first.id,
    ]);
  });
});

it('keeps in the tab a draft made from its services when they name another provider later', async () => {
  await test.app.vault.saveMany([{ ...company, services: sample.services }]);
  await bindTab(test.app, TAB, company.id);
  const id = await boundFiling();
  expect(await onBoard()).toEqual(['aliyun']);
  await test.app.vault.saveMany([company]);
  expect(await onBoard()).toEqual(['tencent']);
  expect(await boundFiling()).toBe(id);
  await startFill(test.app, TAB, []);
  expect(await onBoard()).toEqual(['tencent', 'aliyun']);
});

describe('a service ticked in a tab', () => {
  const [site] = sample.services;
  if (!site) throw new Error('the sample has a service');
  const at = (id: string, provider: string, kind: 'app' | 'mini-program') => ({
    ...site,
    id,
    kind,
    access: { ...site.access, provider },
  });
  const app = at('app', 'aliyun', 'app');
  const program = at('program', 'weixin', 'mini-program');
  const refused = {
    id: 'refused',
    provider: 'aliyun',
    intent: 'open-or-host' as const,
    services: ['app'],
    answers: [],
    state: 'refused' as const,
  };
  const two = { ...sample, services: [app, program], filings: [refused] };
  const stored = async () => {
    const read = await test.app.vault.readClientWithoutFiles(two.id);
    return read.ok ? read.client.filings.map(({ id, services: of }) => [id, of]) : [];
  };
  beforeEach(async () => {
    await test.app.vault.saveMany([two]);
    await bindTab(test.app, TAB, two.id);
  });

  it('leads the tab of a returned filing to its own one, and mixes nothing', async () => {
    expect((await viewTab(test.app, TAB)).binding).toMatchObject({ filingId: 'refused', chosen: ['app'] });
    await chooseServices(test.app, TAB, ['app', 'program']);
    const { binding } = await viewTab(test.app, TAB);
    expect(binding).toMatchObject({ provider: 'weixin', chosen: ['program'] });
    await answerFacts(test.app, TAB, [{ fact: 'entity.hasIcpNumber', value: false }]);
    expect(await stored()).toEqual([
      ['refused', ['app']],
      [binding?.filingId, ['program']],
    ]);
    await chooseServices(test.app, TAB, ['app', 'program']);
    expect((await viewTab(test.app, TAB)).binding).toMatchObject({ filingId: 'refused', chosen: ['app'] });
  });

  it('leaves the earlier service in its filing when another is ticked in its place', async () => {
    await chooseServices(test.app, TAB, []);
    await chooseServices(test.app, TAB, ['program']);
    expect((await viewTab(test.app, TAB)).binding).toMatchObject({ provider: 'weixin', chosen: ['program'] });
    expect((await stored())[0]).toEqual(['refused', ['app']]);
  });

  it('is in no draft that was made for another provider’s services', async () => {
    await test.app.vault.saveMany([{ ...two, services: [program, app], filings: [] }]);
    await bindTab(test.app, TAB, two.id);
    expect((await viewTab(test.app, TAB)).binding).toMatchObject({ provider: 'aliyun', chosen: ['app'] });
  });
});
