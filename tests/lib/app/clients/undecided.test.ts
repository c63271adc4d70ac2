// What becomes of a client that two devices changed alike? Shown with both values, not filled, said in the report, decided by a person.
import { beforeEach, describe, expect, it } from 'vitest';
import { clientHandlers } from '../../../../lib/app/clients/handlers';
import { bindTab } from '../../../../lib/app/tab/bind';
import { contextOf } from '../../../../lib/app/tab/context';
import { planOf } from '../../../../lib/app/tab/plan';
import { seePage } from '../../../../lib/app/tab/publish';
import { reportOf } from '../../../../lib/app/tab/report';
import type { Client } from '../../../../lib/filing/client/client';
import { sourceOf } from '../../../../lib/vault/backup/read';
import type { Bytes } from '../../../../lib/vault/crypto/bytes';
import type { Vault } from '../../../../lib/vault/vault';
import { openTestVault } from '../../vault/ground';
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
    const open = await ask();
    expect(open?.conflicts).toMatchObject([
      { place: 'entity.name', part: 'entity.name', mine: '示例甲公司', theirs: '示例乙公司' },
    ]);
    expect([open?.mine.isHere, open?.theirs.isHere]).toEqual([true, false]);
  });

  it('is filled but for what is undecided, and the report says so until somebody decides', async () => {
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
    expect(during.undecided?.message.zh).toMatch(/不会填写：[^：]*名称/);
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

  it('needs no person once a save says the same as the other side', async () => {
    await changeBoth();
    await edit(test.app.vault, named('示例乙公司'));
    expect(await ask()).toBeNull();
    const page = await test.app.vault.pageClients({ ...listed });
    expect(page.rows.map(({ isUndecided }) => isUndecided)).toEqual([false]);
  });
});

const listed = {
  search: '',
  tag: null,
  group: null,
  order: 'name',
  removed: false,
  from: 0,
  count: 10,
} as const;
