// Is space reserved for the second copy only when the disk has enough, and released completely?
import { expect, it } from 'vitest';
import { giveUpReserve, keepReserve } from '../../../../lib/vault/copy/reserve';
import { memoryFolder } from '../test-vault';

const roomy = async () => true;

it('is reserved once, and free again when it was released', async () => {
  const folder = memoryFolder();
  await keepReserve(folder, roomy);
  await keepReserve(folder, () => Promise.reject(new Error('asked again')));
  expect([...folder.files.values()].map(({ length }) => length)).toEqual([2 * 1024 * 1024]);
  expect(await giveUpReserve(folder)).toBe(true);
  expect(folder.files.size).toBe(0);
  expect(await giveUpReserve(folder)).toBe(false);
});

it('is not reserved when the disk has too little room', async () => {
  const folder = memoryFolder();
  await keepReserve(folder, async (bytes) => bytes < 32 * 1024 * 1024);
  expect(folder.files.size).toBe(0);
});

it('leaves nothing behind when its writing fails', async () => {
  const folder = memoryFolder();
  const write = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    await folder.write(name, bytes.subarray(0, 100));
    throw new DOMException('full', 'QuotaExceededError');
  };
  await keepReserve({ ...folder, write }, roomy);
  expect(folder.files.size).toBe(0);
});
