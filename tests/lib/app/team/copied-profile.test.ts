// Does a copied browser profile become a device of its own, so that nothing either of them wrote is lost and both go on?
import { describe, expect, it } from 'vitest';
import { testClient } from '../../vault/test-vault';
import { copyOf, done, exchangeAll, founded, joined, nameIn, rename, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

async function team() {
  const store = webdavStore();
  const clients = ['c1', 'c2', 'c3'].map((id) => testClient(id));
  const { founder, team } = await founded(store, clients);
  const editor = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, editor]);
  return { store, founder, editor, team };
}

describe('a copy of an admin', () => {
  it('joins with keys of its own; the changes of both reach everybody', async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(founder, store);
    await rename(founder, 'c1', '原来的浏览器改的公司');
    await rename(copy, 'c2', '复制的浏览器改的公司');
    await exchangeAll(id, [founder, copy, editor, founder, copy]);
    for (const app of [founder, copy, editor]) {
      expect(await nameIn(app, 'c1')).toBe('原来的浏览器改的公司');
      expect(await nameIn(app, 'c2')).toBe('复制的浏览器改的公司');
      expect((await viewOf(app)).sync).toMatchObject({ fault: null, journals: [], waiting: 0 });
    }
    const [one, other] = [await viewOf(founder), await viewOf(copy)];
    expect(other.device).not.toBe(one.device);
    expect([other.role, other.deviceName, other.members]).toEqual(['admin', '李雷 · Linux (2)', 3]);
  });
});

describe('a copy that knows nothing of the other yet', () => {
  it("overwrites the other's newer entries with no older one, whatever an admin presses in it", async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(founder, store);
    await rename(founder, 'c1', '原来的浏览器改的公司');
    await exchangeAll(id, [founder, editor]);
    const { device } = await viewOf(editor);
    const act = { team: id, device, role: 'viewer' } as const;
    expect(await copy.ask('team.change-role', act)).toEqual({ ok: false, reason: 'two-installations' });
    done(await copy.ask('team.sync', { team: id }));
    done(await copy.ask('team.change-role', act));
    await exchangeAll(id, [founder, copy, editor]);
    for (const app of [founder, copy, editor]) expect((await viewOf(app)).sync.journals).toEqual([]);
  });
});

describe('a copy of an editor', () => {
  it('asks, keeps reading meanwhile, and writes once an admin has compared the digits', async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(editor, store);
    await rename(editor, 'c1', '原来的浏览器改的公司');
    await rename(copy, 'c2', '复制的浏览器改的公司');
    await exchangeAll(id, [editor, founder]);
    expect(await copy.ask('team.sync', { team: id })).toEqual({ ok: false, reason: 'copy-waits' });
    expect(await nameIn(copy, 'c2')).toBe('复制的浏览器改的公司');
    await rename(founder, 'c3', '等待时改的公司');
    await exchangeAll(id, [founder]);
    expect(await copy.ask('team.sync', { team: id })).toEqual({ ok: false, reason: 'copy-waits' });
    expect(await nameIn(copy, 'c3')).toBe('等待时改的公司');

    const { digits } = await viewOf(copy);
    const { requests } = done(await founder.ask('team.requests', { team: id }));
    expect(requests).toMatchObject([{ copyOf: '王芳 · Windows', role: 'editor', digits }]);
    const device = requests[0]?.device ?? '';
    expect(
      await founder.ask('team.approve', { team: id, device, digits: digits === '000000' ? '1' : '000000' }),
    ).toMatchObject({ ok: false, reason: 'other-digits' });
    done(await founder.ask('team.approve', { team: id, device, digits: digits ?? '' }));
    await exchangeAll(id, [copy, editor, founder, copy]);
    for (const app of [founder, editor, copy]) {
      expect(await nameIn(app, 'c1')).toBe('原来的浏览器改的公司');
      expect(await nameIn(app, 'c2')).toBe('复制的浏览器改的公司');
      expect((await viewOf(app)).sync).toMatchObject({ fault: null, journals: [], waiting: 0 });
    }
    expect((await viewOf(copy)).digits).toBeNull();
    expect(done(await founder.ask('team.requests', { team: id })).requests).toEqual([]);
  });

  it('is not admitted when the admin refuses, and is not asked about again', async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(editor, store);
    await rename(editor, 'c1', '原来的浏览器改的公司');
    await exchangeAll(id, [editor]);
    // found out by reading alone: it has nothing to send
    await copy.ask('team.sync', { team: id });
    const [request] = done(await founder.ask('team.requests', { team: id })).requests;
    done(await founder.ask('team.refuse', { team: id, device: request?.device ?? '' }));
    await copy.ask('team.sync', { team: id });
    expect(done(await founder.ask('team.requests', { team: id })).requests).toEqual([]);
    expect((await viewOf(copy)).sync.fault?.code).toBe('copy-waits');
  });

  it('is accepted only with a confirmation by the device it was copied from', async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(editor, store);
    await rename(editor, 'c1', '原来的浏览器改的公司');
    await exchangeAll(id, [editor]);
    await copy.ask('team.sync', { team: id });
    const path = `shared/${id}/r/${(await viewOf(editor)).device}`;
    const forged = (store.files.get(path) ?? new Uint8Array()).slice();
    forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
    store.files.set(path, forged);
    expect(done(await founder.ask('team.requests', { team: id })).requests).toEqual([]);
  });
});

describe('a store in which files can be overwritten', () => {
  it('contains again what the copy had overwritten', async () => {
    const { store, founder, editor, team: id } = await team();
    const copy = await copyOf(founder, store);
    await rename(founder, 'c1', '被盖掉的修改');
    await exchangeAll(id, [founder]);
    // the copy writes the same place, as a store without any guard would let it
    const { device } = await viewOf(founder);
    store.files.delete(`shared/${id}/j/${device}/0000000002`);
    store.files.delete(`shared/${id}/h/${device}`);
    await rename(copy, 'c2', '盖上去的修改');
    await copy.ask('team.sync', { team: id });
    await exchangeAll(id, [founder, copy, editor, founder, copy, editor]);
    for (const app of [founder, copy, editor]) {
      expect(await nameIn(app, 'c1')).toBe('被盖掉的修改');
      expect(await nameIn(app, 'c2')).toBe('盖上去的修改');
    }
    const late = await joined(store, founder, id, { name: '赵敏' });
    await exchangeAll(id, [founder, copy, late]);
    expect(await nameIn(late, 'c1')).toBe('被盖掉的修改');
    expect(await nameIn(late, 'c2')).toBe('盖上去的修改');
  });
});
