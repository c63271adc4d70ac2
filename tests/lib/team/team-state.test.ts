// Is the stored state of a team decrypted once for each version, and never older than the stored one?
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../../lib/app/team/connect';
import { readState } from '../../../lib/team/team-state';
import { founded } from '../app/team/team-apps';
import { webdavStore } from '../app/team/webdav-store';
import { passphrase } from '../vault/test-vault';

afterEach(() => vi.restoreAllMocks());

it('is decrypted once however often it is requested, and again once it was stored anew', async () => {
  const { founder, team } = await founded(webdavStore());
  const { app } = founder;
  const { journal } = await connect(app, team);
  const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
  const tags = () => app.vault.read(async (open) => (await readState(open, team)).tags);
  for (let asked = 0; asked < 5; asked += 1) expect(await tags()).toEqual({});
  expect(decrypt.mock.calls.length).toBeLessThanOrEqual(1);
  const device = 'a'.repeat(32);
  await journal.keepHeadTags(new Map([[device, 'one']]));
  expect(await tags()).toEqual({ [device]: 'one' });
  await journal.keepHeadTags(new Map([[device, 'two']]));
  expect(await tags()).toEqual({ [device]: 'two' });
});

it('that cannot be decrypted is damaged, whatever was read before', async () => {
  const { founder, team } = await founded(webdavStore());
  const { app, database } = founder;
  const read = () => app.vault.read((open) => readState(open, team));
  await read();
  const opened = await openDB(database);
  const sealed: Uint8Array = await opened.get('meta', `team|${team}`);
  await opened.put('meta', sealed.with(-1, (sealed.at(-1) ?? 0) ^ 1), `team|${team}`);
  await expect(read()).rejects.toThrow('damaged');
  await opened.put('meta', sealed.with(40, (sealed[40] ?? 0) ^ 1), `team|${team}`);
  opened.close();
  await app.vault.lock();
  await app.vault.unlock(passphrase);
  await expect(read()).rejects.toThrow('damaged');
});
