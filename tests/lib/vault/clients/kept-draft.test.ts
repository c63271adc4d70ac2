// Is unfinished typing still there after a lock, and unreadable without the keys?
import { describe, expect, it } from 'vitest';
import { DRAFT, VALUES } from '../../../../lib/vault/clients/kept-draft';
import { memorySession, openTestVault, passphrase } from '../test-vault';

const draft = { client: { id: 'new', entity: { name: '只填了一半的示例公司' } }, base: null };

async function vaultWithMarks() {
  const marks = memorySession();
  return { ...(await openTestVault({ marks })), marks };
}

describe('a kept draft', () => {
  it('survives a lock', async () => {
    const { vault } = await vaultWithMarks();
    await vault.keepDraft(draft);
    await vault.lock();
    await expect(vault.readDraft()).rejects.toThrow('locked');
    await vault.unlock(passphrase);
    expect(await vault.readDraft()).toEqual(draft);
  });

  it('reveals nothing to whoever reads the store', async () => {
    const { vault, marks } = await vaultWithMarks();
    await vault.keepDraft(draft);
    const stored = JSON.stringify([...marks.values.entries()]);
    expect(stored).toContain(DRAFT);
    expect(stored).not.toContain('示例');
    expect(stored).not.toContain(btoa(JSON.stringify({ base: null })).slice(0, 12));
  });

  it('is only one: a newer one replaces the older, and an empty one removes it', async () => {
    const { vault } = await vaultWithMarks();
    await vault.keepDraft({ ...draft, base: 3 });
    await vault.keepDraft(draft);
    expect(await vault.readDraft()).toEqual(draft);
    await vault.keepDraft(null);
    expect(await vault.readDraft()).toBeNull();
  });

  it('is discarded when it was changed from outside, or belongs to another vault', async () => {
    const first = await vaultWithMarks();
    await first.vault.keepDraft(draft);
    const sealed = String(await first.marks.get(DRAFT));
    const second = await vaultWithMarks();
    await second.marks.set(DRAFT, sealed);
    expect(await second.vault.readDraft()).toBeNull();
    await first.marks.set(
      DRAFT,
      sealed.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
    );
    expect(await first.vault.readDraft()).toBeNull();
  });
});

describe('values that were filled in for many clients', () => {
  const values = {
    'c1 services[0].domains[0].expires': '2031-03-05',
    'c2 people[0].certValidUntil': 'long-term',
  };

  it('survive a lock, unreadable meanwhile, until they are saved or dropped', async () => {
    const { vault, marks } = await vaultWithMarks();
    await vault.keepValues(values);
    await vault.lock();
    expect(JSON.stringify([...marks.values.entries()])).not.toContain('2031-03-05');
    await expect(vault.readValues()).rejects.toThrow('locked');
    await vault.unlock(passphrase);
    expect(await vault.readValues()).toEqual(values);
    await vault.keepValues({});
    expect([await vault.readValues(), await marks.get(VALUES)]).toEqual([{}, undefined]);
  });

  it('are none in another vault, and no draft', async () => {
    const first = await vaultWithMarks();
    await first.vault.keepValues(values);
    const second = await vaultWithMarks();
    await second.marks.set(VALUES, await first.marks.get(VALUES));
    expect(await second.vault.readValues()).toEqual({});
    await first.marks.set(DRAFT, await first.marks.get(VALUES));
    expect(await first.vault.readDraft()).toBeNull();
  });
});
