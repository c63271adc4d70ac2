// Are many filings begun and answered in one go, and nobody else's?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMany, beginFilings } from '../../../../lib/app/filings/many';
import { ruleHandlers } from '../../../../lib/app/rules/handlers';
import { Client } from '../../../../lib/filing/client/client';
import { withDraftFilings } from '../../../../lib/filing/client/draft-filings';
import { createTestApp, type TestApp } from '../test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [service] = sample.services;
if (!service) throw new Error('the sample has a service');
const imported = (id: string, provider: string | null): Client => ({
  ...sample,
  id,
  filings: [],
  services: [{ ...service, icpNumber: null, access: { ...service.access, provider } }],
});

/** What leaves open whether the service is at this provider. */
const movedElsewhere = (on: string) => ({
  intent: 'move-to-other-subject' as const,
  answers: Object.entries({
    pendingOrder: false,
    subjectRecord: 'only-at-other-providers',
    serviceRecord: 'same-subject',
  }).map(([fact, value]) => ({ fact, value, on })),
});

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([
    imported('bare', null),
    imported('drafted', 'aliyun'),
    imported('other', 'aliyun'),
  ]);
});
const filingsOf = async (id: string) => {
  const read = await test.app.vault.readClient(id);
  return read.ok ? withDraftFilings(read.client).filings : []; // as every surface sees them
};

describe('many clients', () => {
  it('get a filing where they have none, and keep the one they have', async () => {
    const done = await beginFilings(test.app, { clients: ['bare', 'drafted'], provider: 'tencent' });
    expect(done).toEqual({ done: 1 });
    expect(await filingsOf('bare')).toMatchObject([
      { provider: 'tencent', state: 'draft', services: [service.id] },
    ]);
    expect((await filingsOf('drafted')).map(({ provider }) => provider)).toEqual(['aliyun']);
  });

  it('are answered for, drafts too, with the day, and nobody who was not named', async () => {
    const [draft] = await filingsOf('drafted');
    if (!draft) throw new Error('a service with a provider has a draft');
    const filings = [{ clientId: 'drafted', filingId: draft.id }];
    expect(
      await answerMany(test.app, { answers: [{ filings, fact: 'service.hasForum', value: false }] }),
    ).toEqual({
      done: 1,
    });
    expect((await filingsOf('drafted'))[0]?.answers).toEqual([
      { fact: 'service.hasForum', value: false, on: test.app.today() },
    ]);
    expect((await filingsOf('other'))[0]?.answers).toEqual([]);
    await answerMany(test.app, { answers: [{ filings, fact: 'service.hasForum', value: null }] });
    expect((await filingsOf('drafted'))[0]?.answers).toEqual([]);
  });

  it('are answered yes here and no there, asked no more then, and asked again after both are taken back', async () => {
    const fact = 'serviceAtThisProvider';
    const ids = ['drafted', 'other'];
    const on = test.app.today();
    await test.app.vault.editMany(ids, (client) => ({
      ...client,
      filings: withDraftFilings(client).filings.map((filing) => ({ ...filing, ...movedElsewhere(on) })),
    }));
    const isAsked = async () => {
      const rows = await ruleHandlers['rules.batch'](test.app, { clients: ids, asOf: on });
      return rows.map(({ problems }) => problems.some(({ id }) => id === fact));
    };
    const at = async (clientId: string) =>
      (await filingsOf(clientId)).map(({ id: filingId }) => ({ clientId, filingId }));
    const given = [
      { fact, filings: await at('drafted'), value: true },
      { fact, filings: await at('other'), value: false },
    ];
    expect(await isAsked()).toEqual([true, true]);
    expect(await answerMany(test.app, { answers: given })).toEqual({ done: 2 });
    const said = await Promise.all(ids.map(filingsOf));
    expect(said.map(([filing]) => filing?.answers.find((one) => one.fact === fact)?.value)).toEqual([
      true,
      false,
    ]);
    expect(await isAsked()).toEqual([false, false]);
    await answerMany(test.app, { answers: given.map((one) => ({ ...one, value: null })) });
    expect(await isAsked()).toEqual([true, true]);
  });

  it('get all answers of one press or none: a write that fails in the middle stores no half of them', async () => {
    const ids = Array.from({ length: 501 }, (_, at) => `many-${at}`); // one more than an ordinary transaction holds
    await test.app.vault.saveMany(ids.map((id) => imported(id, 'aliyun')));
    const filings = ids.map((clientId) => ({ clientId, filingId: 'draft-aliyun' }));
    const answers = [
      { filings: filings.slice(0, 400), fact: 'service.hasForum', value: true },
      { filings: filings.slice(400), fact: 'service.hasForum', value: false },
    ];
    const answered = async () => {
      const said = await test.app.vault.readMany(ids);
      return said.filter(({ filings }) => filings.some(({ answers }) => answers.length > 0)).length;
    };
    const put = IDBObjectStore.prototype.put;
    let records = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fails(
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'records') records += 1;
      if (records > 500) throw new DOMException('none left', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(answerMany(test.app, { answers })).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await answered()).toBe(0);
    expect(await answerMany(test.app, { answers })).toEqual({ done: ids.length });
    expect(await answered()).toBe(ids.length);
  });

  it('are not stored where their line in the activity log cannot be written, which is written with them', async () => {
    const ids = ['one', 'two'];
    await test.app.vault.saveMany(ids.map((id) => imported(id, 'aliyun')));
    const filings = ids.map((clientId) => ({ clientId, filingId: 'draft-aliyun' }));
    const answers = [{ filings, fact: 'service.hasForum', value: true }];
    const lines = async () => {
      const all = await test.app.vault.readReceipts(50);
      return all.flatMap(({ action, detail }) => (action === 'filings.answer' ? [detail] : []));
    };
    const { put } = IDBObjectStore.prototype;
    let transactions: IDBTransaction[] = [];
    let isFull = true;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function counts(
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'audit') transactions.push(this.transaction);
      if (this.name === 'audit' && isFull) throw new DOMException('none left', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(answerMany(test.app, { answers })).rejects.toThrow();
    const said = await test.app.vault.readMany(ids);
    expect(said.flatMap(({ filings: all }) => all.flatMap((one) => one.answers))).toEqual([]);
    expect(await lines()).toEqual([]);
    isFull = false;
    transactions = [];
    expect(await answerMany(test.app, { answers })).toEqual({ done: 2 });
    expect(await lines()).toEqual(['service.hasForum 2']);
    expect(transactions).toHaveLength(1);
    vi.restoreAllMocks();
  });
});
