// Is the vault open exactly as long as it should be, and only to those who may open it?
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { waitAfter } from '../../../lib/vault/access/attempts';
import { memorySession, openTestVault, passphrase, testClient, testVault } from './test-vault';

const other = 'Another horse 9 staple';

describe('vault session', () => {
  it('is none, then unlocked after creation, then locked', async () => {
    const { vault } = testVault();
    expect(await vault.state()).toBe('none');
    await vault.createVault(passphrase);
    expect(await vault.state()).toBe('unlocked');
    await vault.lock();
    expect(await vault.state()).toBe('locked');
  });

  it('is deleted after a running read has ended', async () => {
    const { vault, database } = await openTestVault();
    const reader = await openDB(database);
    const deleted = vault.deleteEverything();
    setTimeout(() => reader.close(), 200);
    await deleted;
    expect(await vault.state()).toBe('none');
  });

  it('is not deleted while something else keeps it open, and says so', async () => {
    const { vault, database } = await openTestVault();
    const other = await openDB(database);
    await expect(vault.deleteEverything()).rejects.toThrow('blocked');
    other.close();
  });

  it('refuses weak passphrases and a second vault over the first', async () => {
    const { vault } = testVault();
    expect(await vault.createVault('short')).toEqual({ ok: false, reason: 'too-short' });
    expect(await vault.state()).toBe('none');
    await vault.createVault(passphrase);
    expect(await vault.createVault(other)).toEqual({ ok: false, reason: 'vault-exists' });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  });

  it('makes one vault when two pages create at the same time', async () => {
    const first = testVault();
    const second = testVault({ database: first.database, session: memorySession() });
    const results = await Promise.all([first.vault.createVault(passphrase), second.vault.createVault(other)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('keeps only text in the session, and lock empties it', async () => {
    const { vault, session } = await openTestVault();
    expect(JSON.stringify([...session.values])).toMatch(/"key":"[A-Za-z0-9+/]{43}="/);
    await vault.lock();
    expect(session.values.size).toBe(0);
    await expect(vault.listClients()).rejects.toThrow('locked');
  });

  it('refuses every use after lock, and gives nothing of a read that was under way', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    const reading = vault.readClient('c1');
    await vault.lock();
    await expect(reading).rejects.toThrow('locked');
    for (const use of [
      () => vault.saveClient(testClient('c2'), null),
      () => vault.readClient('c1'),
      () => vault.readClientWithoutFiles('c1'),
      () => vault.readDocument('c1', 'd1'),
      () => vault.removeClient('c1', 1),
      () => vault.restoreClient('c1', 1),
      () => vault.setAutoLock(5),
    ]) {
      await expect(use()).rejects.toThrow('locked');
    }
  });

  it('stays locked when uses and a lock run at the same time', async () => {
    const { vault, session, clock } = await openTestVault();
    clock.now += 5_000; // so that each touch would move the deadline
    const uses = Array.from({ length: 10 }, () => [
      vault.listClients().catch(() => null),
      vault.touch(),
    ]).flat();
    await vault.lock();
    await Promise.all(uses);
    expect(session.values.size).toBe(0);
  });

  it('survives a restart of the background and knows the vault from the session', async () => {
    const before = await openTestVault();
    await before.vault.saveClient(testClient('c1'), null);
    await before.vault.close();
    const after = testVault(before);
    expect(await after.vault.isUnlocked()).toBe(true);
    expect((await after.vault.readClient('c1')).ok).toBe(true);
  });

  it('T44: locks when the deadline has passed, which reading and saving never move', async () => {
    const { vault, clock, session } = await openTestVault();
    const deadline = await vault.lockDeadline();
    for (let minute = 0; minute < 14; minute += 1) {
      clock.now += 60_000;
      await vault.listClients();
      await vault.saveClient(testClient(`c${minute}`), null);
    }
    expect(await vault.lockDeadline()).toBe(deadline);
    clock.now += 60_000;
    await expect(vault.listClients()).rejects.toThrow('locked');
    expect(session.values.size).toBe(0);
  });

  it('T44: stays open as long as a person does something, and no longer', async () => {
    const { vault, clock, session } = await openTestVault();
    clock.now += 14 * 60_000;
    await vault.touch();
    expect(await vault.lockDeadline()).toBe(clock.now + 15 * 60_000);
    clock.now += 15 * 60_000;
    await vault.touch(); // too late: nobody brings back a key that is gone
    expect(session.values.size).toBe(0);
    expect(await vault.isUnlocked()).toBe(false);
  });

  it('T37: locks when the clock is set back', async () => {
    const { vault, clock } = await openTestVault();
    clock.now -= 3_600_000;
    expect(await vault.isUnlocked()).toBe(false);
  });

  it('keeps the chosen minutes within one minute and eight hours, also after the next unlock', async () => {
    const { vault, clock } = await openTestVault();
    await vault.setAutoLock(100_000);
    expect(await vault.lockDeadline()).toBe(clock.now + 8 * 3_600_000);
    await vault.setAutoLock(0);
    await vault.lock();
    await vault.unlock(passphrase);
    expect(await vault.lockDeadline()).toBe(clock.now + 60_000);
  });
});

describe('T38: wrong passphrases', () => {
  it('must wait from the fifth on, doubling to five minutes', () => {
    expect([1, 4, 5, 6, 7, 11, 50].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, 20_000, 300_000, 300_000]);
  });

  it('are counted in the database, so that a restart forgets none; success does', async () => {
    const { vault, clock, database } = await openTestVault();
    await vault.lock();
    for (let at = 0; at < 5; at += 1)
      expect(await vault.unlock(other)).toEqual({ ok: false, reason: 'wrong' });
    const again = testVault({ database, clock, session: memorySession() });
    const until = clock.now + 5_000;
    expect(await again.vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wait', until });
    clock.now = until;
    expect(await again.vault.unlock(passphrase)).toEqual({ ok: true });
    await again.vault.lock();
    expect(await again.vault.unlock(other)).toEqual({ ok: false, reason: 'wrong' });
    expect(await again.vault.unlock(passphrase)).toEqual({ ok: true });
  });

  it('wait five minutes at most, however far the clock is set back', async () => {
    const { vault, clock } = await openTestVault();
    await vault.lock();
    for (let at = 0; at < 5; at += 1) await vault.unlock(other);
    clock.now -= 10 * 365 * 86_400_000;
    const result = await vault.unlock(passphrase);
    expect(result).toEqual({ ok: false, reason: 'wait', until: clock.now + 300_000 });
  });
});

describe('another passphrase', () => {
  it('opens all records, and the old one no longer works', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    expect(await vault.changePassphrase(other, 'Third donkey 5 staple')).toEqual({
      ok: false,
      reason: 'wrong',
    });
    expect(await vault.changePassphrase(passphrase, other)).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wrong' });
    expect(await vault.unlock(other)).toEqual({ ok: true });
    expect((await vault.readClient('c1')).ok).toBe(true);
  });

  it('T39: is set with the recovery code, however it is typed', async () => {
    const { vault, recoveryCode } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.lock();
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
    expect(await vault.unlockWithRecovery(typed, other)).toEqual({ ok: true });
    expect((await vault.readClient('c1')).ok).toBe(true);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wrong' });
    expect(await vault.unlock(other)).toEqual({ ok: true });
  });

  it('is not set for a wrong code or a weak passphrase, and wrong codes count as tries', async () => {
    const { vault, recoveryCode } = await openTestVault();
    await vault.lock();
    const wrong = recoveryCode.startsWith('A') ? `B${recoveryCode.slice(1)}` : `A${recoveryCode.slice(1)}`;
    expect(await vault.unlockWithRecovery(recoveryCode, 'weak')).toEqual({ ok: false, reason: 'too-short' });
    for (const code of [wrong, 'nonsense', wrong, wrong, wrong]) {
      expect(await vault.unlockWithRecovery(code, other)).toEqual({ ok: false, reason: 'wrong' });
    }
    expect(await vault.unlock(passphrase)).toMatchObject({ ok: false, reason: 'wait' });
  });
});

describe('another recovery code', () => {
  it('is made with the passphrase only; the one before no longer works, and the new one must be typed back', async () => {
    const { vault, recoveryCode } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.keepRecovery();
    expect(await vault.renewRecoveryCode(other)).toEqual({ ok: false, reason: 'wrong' });
    expect(await vault.about()).toMatchObject({ isRecoveryKept: true });
    const renewed = await vault.renewRecoveryCode(passphrase);
    if (!renewed.ok) throw new Error('a code expected');
    expect(await vault.about()).toMatchObject({ kdf: 'argon2id', isRecoveryKept: false, lastBackup: null });
    await vault.lock();
    expect(await vault.unlockWithRecovery(recoveryCode, other)).toEqual({ ok: false, reason: 'wrong' });
    expect(await vault.unlockWithRecovery(renewed.recoveryCode, other)).toEqual({ ok: true });
    expect((await vault.readClient('c1')).ok).toBe(true);
  });

  it('is not confirmed before it was typed back', async () => {
    const { vault } = await openTestVault();
    expect((await vault.about()).isRecoveryKept).toBe(false);
    await vault.keepRecovery();
    expect((await vault.about()).isRecoveryKept).toBe(true);
  });
});

describe('attempts on the vault', () => {
  it('are recorded with their time at the next opening, and once', async () => {
    const { vault, clock } = await openTestVault();
    await vault.lock();
    const tried = [clock.now, clock.now + 1000];
    await vault.unlock(other);
    clock.now += 1000;
    await vault.unlock(other);
    clock.now += 1000;
    await vault.unlock(passphrase);
    await vault.lock();
    await vault.unlock(passphrase);
    const acts = await vault.readReceipts(10);
    expect(acts.map(({ action }) => action)).toEqual(['unlock.failed', 'unlock.failed']);
    expect(acts.map(({ at }) => at)).toEqual([...tried].reverse());
  });

  it('report a new passphrase and a used recovery code, without any text of either', async () => {
    const { vault, recoveryCode } = await openTestVault();
    await vault.changePassphrase(passphrase, other);
    await vault.unlockWithRecovery(recoveryCode, passphrase);
    await vault.unlock(passphrase);
    const acts = await vault.readReceipts(10);
    expect(acts.map(({ action }) => action)).toEqual(['recovery.used', 'passphrase.changed']);
    expect(JSON.stringify(acts)).not.toContain(passphrase);
  });
});

describe('two windows that change the keys at the same moment', () => {
  it('undo nothing of each other: a passphrase that was changed stays changed', async () => {
    const made = await openTestVault();
    const other = testVault(made);
    const next = 'seven purple kettles sing';
    const [changed, renewed] = await Promise.all([
      made.vault.changePassphrase(passphrase, next),
      other.vault.renewRecoveryCode(passphrase),
    ]);
    await made.vault.lock();
    if (changed.ok) {
      expect(await made.vault.unlock(passphrase)).toMatchObject({ ok: false });
      expect(await made.vault.unlock(next)).toEqual({ ok: true });
    }
    if (renewed.ok) {
      await made.vault.lock();
      expect(await made.vault.unlockWithRecovery(renewed.recoveryCode, `${next} again`)).toEqual({
        ok: true,
      });
    }
    expect(changed.ok || renewed.ok).toBe(true);
  });

  it('let one of two new passphrases win, and tell the other that the old one is wrong', async () => {
    const made = await openTestVault();
    const wishes = ['seven purple kettles sing', 'nine orange lanterns hum'];
    const answers = await Promise.all(
      wishes.map((wish) => testVault(made).vault.changePassphrase(passphrase, wish)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const won = wishes[answers.findIndex(({ ok }) => ok)] ?? '';
    await made.vault.lock();
    expect(await made.vault.unlock(won)).toEqual({ ok: true });
  });
});
