// What happens to a client whose same field was changed on two devices? Both values are shown, nothing is filled, the report says so, and a person decides.
import { beforeEach, describe, expect, it } from 'vitest';
import { clientHandlers } from '../../../../lib/app/clients/handlers';
import { pointsOf, standingOf } from '../../../../lib/app/clients/standing';
import { openPrintout, ticketFor } from '../../../../lib/app/filings/printouts';
import { ruleHandlers } from '../../../../lib/app/rules/handlers';
import { bindTab } from '../../../../lib/app/tab/bind';
import { contextOf } from '../../../../lib/app/tab/context';
import { planOf } from '../../../../lib/app/tab/plan';
import { seePage } from '../../../../lib/app/tab/publish';
import { reportOf } from '../../../../lib/app/tab/report';
import type { Client } from '../../../../lib/filing/client/client';
import type { Finding } from '../../../../lib/filing/report/report';
import { sourceOf } from '../../../../lib/vault/backup/frames';
import type { Bytes } from '../../../../lib/vault/crypto/bytes';
import type { Vault } from '../../../../lib/vault/vault';
import { openTestVault } from '../../vault/test-vault';
import { reading, sampleClient, TAB } from '../tab/trips';
import { createTestApp, type TestApp } from '../test-app';

const company = sampleClient('zhejiang-company');
const secret = 'Backup giraffe 4 window';

let test: TestApp;
let elsewhere: Vault;

beforeEach(async () => {
  test = await createTestApp([company]);
  elsewhere = (await openTestVault()).vault;
  await give(test.app.vault, elsewhere);
});

async function give(from: Vault, to: Vault) {
  const parts: Bytes[] = [];
  await from.writeBackup(secret, async (bytes) => {
    parts.push(bytes);
  });
  return to.restoreBackup(sourceOf(new Blob(parts)), secret);
}

async function edit(vault: Vault, change: (client: Client) => Client) {
  const read = await vault.readClientWithoutFiles(company.id);
  if (!read.ok) throw new Error(read.reason);
  return vault.saveClient(change(read.client), read.rev);
}

const named = (name: string) => (client: Client) => ({ ...client, entity: { ...client.entity, name } });

async function changeBoth() {
  await edit(test.app.vault, named('示例甲公司'));
  await edit(elsewhere, named('示例乙公司'));
  expect(await give(elsewhere, test.app.vault)).toMatchObject({ ok: true, undecided: 1 });
}

const ask = () => clientHandlers['clients.undecided'](test.app, { id: company.id });
const filled = async () => {
  const context = await contextOf(test.app, TAB);
  const plan = planOf(context, '2026-11-24');
  const report = reportOf(test.app.rulebook(), context, plan, '2026-11-24');
  const written = plan.filter(({ write }) => write !== null).map(({ fieldId }) => fieldId);
  return { written, undecided: report?.findings.find(({ rule }) => rule === 'client-undecided'), report };
};

describe('a client that both sides changed', () => {
  it('has a mark in the list and its question with both values', async () => {
    await changeBoth();
    const page = await test.app.vault.pageClients({ ...listed });
    expect(page.rows.map(({ id, isUndecided }) => [id, isUndecided])).toEqual([[company.id, true]]);
    const only = await test.app.vault.pageClients({ ...listed, undecided: true });
    expect([only.rows.map(({ id }) => id), only.undecided]).toEqual([[company.id], 1]);
    const open = await ask();
    expect(open?.conflicts).toMatchObject([
      { place: 'entity.name', part: 'entity.name', mine: '示例甲公司', theirs: '示例乙公司' },
    ]);
    expect([open?.mine.isHere, open?.theirs.isHere]).toEqual([true, false]);
  });

  it('is filled except for the undecided values, and the report says so until somebody decides', async () => {
    await seePage(test.app, TAB, 'd1', reading);
    await bindTab(test.app, TAB, company.id);
    const before = await filled();
    expect(before.written).toContain('entity.name');
    expect(before.undecided).toBeUndefined();
    await changeBoth();
    const during = await filled();
    expect(during.written).toEqual(before.written.filter((id) => id !== 'entity.name'));
    expect(during.report?.status).toBe('blocked');
    expect(during.undecided).toMatchObject({ severity: 'block', state: 'fails' });
    expect(during.undecided?.message.zh).toMatch(/名称.*待决定；决定之前不填写/);
    const open = await ask();
    if (!open) throw new Error('undecided');
    const message = { id: company.id, seen: open.seen };
    const decide = clientHandlers['clients.decide'];
    expect(await decide(test.app, { ...message, choices: {} })).toEqual({ ok: false });
    expect(await decide(test.app, { ...message, choices: { 'entity.name': 'theirs' } })).toEqual({
      ok: true,
    });
    expect(await ask()).toBeNull();
    const after = await filled();
    expect(after.written).toEqual(before.written);
    expect(after.undecided).toBeUndefined();
    const read = await test.app.vault.readClientWithoutFiles(company.id);
    expect(read).toMatchObject({ client: { entity: { name: '示例乙公司' } } });
    expect(read).not.toHaveProperty('otherwise');
  });

  it('has a history that says which of its versions were made here', async () => {
    await changeBoth();
    const open = await ask();
    if (!open) throw new Error('undecided');
    const choices = { 'entity.name': 'theirs' } as const;
    await clientHandlers['clients.decide'](test.app, { id: company.id, seen: open.seen, choices });
    const rows = await clientHandlers['clients.history'](test.app, { id: company.id });
    expect(rows.map(({ source }) => [source?.isHere, source?.deviceName])).toEqual([
      [true, null],
      [false, null],
      [true, null],
      [true, null],
    ]);
  });

  it('leaves the filter of undecided clients once somebody has decided', async () => {
    await changeBoth();
    await edit(test.app.vault, named('示例乙公司'));
    await ask();
    const only = await test.app.vault.pageClients({ ...listed, undecided: true });
    expect([only.rows, only.undecided, only.all]).toEqual([[], 0, 1]);
  });

  it('needs no decision once a save gives the same value as the other side', async () => {
    await changeBoth();
    await edit(test.app.vault, named('示例乙公司'));
    expect(await ask()).toBeNull();
    const page = await test.app.vault.pageClients({ ...listed });
    expect(page.rows.map(({ isUndecided }) => isUndecided)).toEqual([false]);
  });
});

/** What every place that pre-checks the saved filing says of it: rule ids of its blocks, by place. */
async function saidEverywhere() {
  const [filing] = company.filings;
  if (!filing) throw new Error('the sample has a filing');
  const asOf = '2026-11-24';
  const at = { client: company.id, filing: filing.id, service: filing.services[0] ?? null, asOf };
  const [row] = await ruleHandlers['rules.batch'](test.app, { clients: [company.id], asOf });
  const report = await ruleHandlers['rules.report'](test.app, at);
  const tried = await ruleHandlers['rules.what-if'](test.app, { ...at, changes: { provider: 'tencent' } });
  const [standing] = await standingOf(test.app, [company.id]);
  const ticket = await ticketFor(test.app, { clientId: company.id, filingId: filing.id });
  const printed = await openPrintout(test.app, ticket);
  const blocks = (said: { readonly findings: readonly Finding[] } | null | undefined) =>
    said?.findings.flatMap(({ rule, severity }) => (severity === 'block' ? [rule] : [])) ?? [];
  return {
    batch: row?.problems.map(({ id }) => id) ?? [],
    report: blocks(report),
    tried: [...blocks(tried?.today), ...blocks(tried?.instead)],
    printed: blocks(printed?.report),
    fails: standing?.verdict?.fails ?? 0,
    decides: standing?.verdict?.decides ?? 0,
    points: (await pointsOf(test.app, { id: company.id })).filter(({ kind }) => kind === 'decision').length,
    counted: [row?.counts.block, row?.counts.decide],
    kinds: row?.problems.filter(({ id }) => id === 'client-undecided').map(({ kind }) => kind) ?? [],
    isUndecided: standing?.isUndecided ?? false,
  };
}

describe('the pre-check of a client that both sides changed', () => {
  it('is the same in the list, on paper and on the page', async () => {
    await edit(test.app.vault, named('示例甲公司'));
    const settled = await saidEverywhere();
    await edit(elsewhere, named('示例乙公司'));
    await give(elsewhere, test.app.vault);
    const open = await saidEverywhere();
    expect(open.batch.toSorted()).toEqual(['client-undecided', ...settled.batch].toSorted());
    expect(open.report).toEqual(['client-undecided', ...settled.report]);
    expect(open.tried.filter((rule) => rule === 'client-undecided')).toHaveLength(2);
    expect(open.printed).toEqual(['client-undecided', ...settled.printed]);
    // what is to be decided is nowhere counted among what is to be corrected
    expect([open.fails, open.decides, open.points]).toEqual([settled.fails, 1, 1]);
    expect([settled.decides, settled.points]).toEqual([0, 0]);
    expect(open.counted).toEqual([settled.counted[0], 1]);
    expect([settled.kinds, open.kinds]).toEqual([[], ['decision']]);
    expect([settled.isUndecided, open.isUndecided]).toEqual([false, true]);
  });

  it('says nothing of it when only values that no portal asks for are undecided', async () => {
    const settled = await saidEverywhere();
    const coloured = (colour: string) => (client: Client) => ({ ...client, colour });
    await edit(test.app.vault, coloured('#112233'));
    await edit(elsewhere, coloured('#445566'));
    expect(await give(elsewhere, test.app.vault)).toMatchObject({ ok: true, undecided: 1 });
    expect(await saidEverywhere()).toEqual({ ...settled, isUndecided: true });
  });
});

const listed = {
  search: '',
  tag: null,
  group: null,
  order: 'name',
  removed: false,
  undecided: false,
  among: null,
  from: 0,
  count: 10,
} as const;
