// Is the second copy spared while much arrives, and made when that has ended, and a person's own save copied as ever?
import { expect, it } from 'vitest';
import { changeMany, planSave } from '../../../../lib/vault/clients/batch';
import { joinParts } from '../../../../lib/vault/clients/join-parts';
import { nextInParts } from '../../../../lib/vault/clients/next-index';
import type { Vault } from '../../../../lib/vault/vault';
import { memoryFolder, memorySession, openTestVault, testClient } from '../ground';

const version = (id: string) => ({ ...testClient(id), documents: [] });
const names = Array.from({ length: 20 }, (_, at) => `c${at}`);
const arrive = (vault: Vault) =>
  vault.write((open) =>
    changeMany(open, names, (stored, at) => planSave(open, stored, version(names[at] ?? ''), null), {
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

it('is made after a save of a person while more arrives', async () => {
  const { vault } = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  await vault.updateCopy();
  await quiet();
  await vault.saveClient(version('own'), null);
  await arrive(vault);
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length + 1 });
}, 20_000);
