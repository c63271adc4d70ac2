// How much of the index is encrypted at once while much arrives? The worker of an extension has little memory.
import { afterEach, expect, it, vi } from 'vitest';
import { done, founded, joined, nameIn } from '../app/team/team-apps';
import { webdavStore } from '../app/team/webdav-store';
import { testClient } from '../vault/test-vault';

const CLIENTS = 1_000;

afterEach(() => {
  vi.restoreAllMocks();
});

it('stores what arrives in one part of the index after the other', async () => {
  const clients = Array.from({ length: CLIENTS }, (_, at) => ({ ...testClient(`c${at}`), documents: [] }));
  const store = webdavStore();
  const { founder, team } = await founded(store, clients);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  done(await founder.ask('team.sync', { team }));
  const shards = new Map<IDBTransaction, number>();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'search') shards.set(this.transaction, (shards.get(this.transaction) ?? 0) + 1);
    return put.apply(this, row);
  });
  done(await colleague.ask('team.sync', { team }));
  expect(await nameIn(colleague, `c${CLIENTS - 1}`)).not.toBeNull();
  const each = [...shards.values()];
  expect(Math.max(...each)).toBeLessThan(48); // of 64
  expect(each.reduce((sum, count) => sum + count, 0)).toBeLessThan(2 * 64); // and none of them often
}, 60_000);
