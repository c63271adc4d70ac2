// Are of a long log only the newest acts read, and all of a short one?
import { expect, it, vi } from 'vitest';
import { note, readAudit } from '../../../../lib/vault/clients/audit-log';
import { openTestVault } from '../test-vault';

it('reads the rows of the newest acts, and of the others nothing but their keys', async () => {
  const { vault } = await openTestVault();
  for (const n of [1, 2, 3, 4, 5]) await vault.write((open) => note(open, 'fill', '', `${n}`));
  const given: number[] = [];
  const read = IDBObjectStore.prototype.getAll;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...asked) {
    const request = read.apply(this, asked);
    if (this.name === 'audit') request.addEventListener('success', () => given.push(request.result.length));
    return request;
  });
  const details = async (most: number) =>
    (await vault.read((open) => readAudit(open, most))).map(({ detail }) => detail);
  expect(await details(2)).toEqual(['5', '4']);
  expect(given).toEqual([2]);
  expect((await details(100)).slice(0, 5)).toEqual(['5', '4', '3', '2', '1']);
  vi.restoreAllMocks();
});
