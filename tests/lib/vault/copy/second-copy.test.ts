// Is the second copy spared while much arrives, and made when that has ended, and a person's own save copied as ever?
import { expect, it } from 'vitest';
import { changeMany, planSave } from '../../../../lib/vault/clients/batch';
import { joinParts } from '../../../../lib/vault/clients/join-parts';
import { nextInParts } from '../../../../lib/vault/clients/next-index';
import type { Vault } from '../../../../lib/vault/vault';
import { memoryFolder, memorySession, openTestVault, testClient } from '../ground';

const version = (id: string) => ({ ...testClient(id), documents: [] });
const names = Array.from({ length: 20 }, (_, at) => `c${at}`);
const arrive = (vault: Vault, ids: readonly string[] = names) =>
  vault.write((open) =>
    changeMany(open, ids, (stored, at) => planSave(open, stored, version(ids[at] ?? ''), null), {
      index: nextInParts,
    }),
  );
/** Longer than it has to be quiet before a copy is made. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 2_500));
const within = { timeout: 5_000 };

it('is made of what arrived once that has ended, and names it until then', async () => {
  const [copy, marks] = [memoryFolder(), memorySession()];
  const { vault } = await openTestVault({ copy, marks });
  await vault.updateCopy();
  await quiet();
  await arrive(vault);
  await quiet();
  expect(await vault.copyState()).toMatchObject({ clients: 0 });
  expect(Object.keys(Object(await marks.get('vault-unsaved')))).toHaveLength(names.length);
  await vault.write((open) => joinParts(open));
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length });
  await expect.poll(() => marks.get('vault-unsaved'), within).toBeUndefined();
}, 20_000);

it('is made at once of what was saved before much arrives, and of that once it has ended', async () => {
  const made = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  const { vault, clock } = made;
  await vault.updateCopy();
  await quiet();
  await vault.saveClient(version('own'), null);
  await arrive(vault, names.slice(0, 1));
  await expect.poll(vault.copyState, { timeout: 1_000 }).toMatchObject({ clients: 2 });
  clock.now += 60_000; // it may be waited for so long at most, once it waits
  for (const name of names.slice(1)) await arrive(vault, [name]);
  await quiet();
  expect(await vault.copyState()).toMatchObject({ clients: 2 });
  await vault.write((open) => joinParts(open));
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length + 1 });
}, 20_000);

it('is made after a save of a person while more arrives', async () => {
  const { vault } = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  await vault.updateCopy();
  await quiet();
  await vault.saveClient(version('own'), null);
  await arrive(vault);
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length + 1 });
}, 20_000);
