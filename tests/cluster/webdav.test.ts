// The four verbs in memory and on a real WebDAV store.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRemote } from '../../lib/team/check-remote';
import { openRemote } from '../../lib/team/open-remote';
import { secureRandom } from '../../lib/vault/crypto/bytes';
import { codeOf } from '../lib/team/fault-code';
import { memoryRemote } from '../lib/team/memory-remote';
import { contractOf } from './contract';
import { canRun, type Engine, somePlace } from './engine';
import { PACKAGES, PROGRAMS, startLighttpd } from './lighttpd';
import { type Line, lineFetch, openLine } from './line';

const memory = memoryRemote();
contractOf('memory', () => ({ open: () => memory }));

describe.runIf(canRun(PROGRAMS, PACKAGES))('lighttpd', () => {
  let engine: Engine;
  let line: Line;
  beforeAll(async () => {
    engine = await startLighttpd();
    line = await openLine(engine.ports[0] ?? 0);
  }, 60_000);
  afterAll(async () => {
    await line.stop();
    await engine.stop();
  });
  const open = (createOnly: Parameters<Engine['access']>[1] = 'if-none-match') =>
    openRemote(engine.access(line.port, createOnly), lineFetch, Date.now);

  contractOf('WebDAV', () => ({ open }));

  it('is found usable, and cannot keep a member from another one’s journal', async () => {
    const check = await checkRemote(open, ['if-none-match'], somePlace(), secureRandom);
    expect(check).toMatchObject({ isUsable: true, createOnly: 'if-none-match' });
    expect(check.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'put good',
      'create-only good',
      'get good',
      'list good',
      'foreign-name warn',
      'delete warn',
    ]);
  });

  it('is found usable in a folder below folders that are not there yet, as a team’s own is', async () => {
    const access = engine.access(line.port, 'if-none-match');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    const address = { ...access.address, folder: `agency/clients/${'ab'.repeat(16)}` };
    const deep = (createOnly: typeof access.address.createOnly) =>
      openRemote({ ...access, address: { ...address, createOnly } }, lineFetch, Date.now);
    const check = await checkRemote(
      (createOnly) => deep(createOnly === 'if-none-match' ? createOnly : 'none'),
      ['if-none-match'],
      somePlace(),
      secureRandom,
    );
    expect(check).toMatchObject({ isUsable: true, createOnly: 'if-none-match' });
  });

  it('names the folders of the address that its check made, once, and refuses an address that is not there', async () => {
    const access = engine.access(line.port, 'none');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    const checkedAt = (place: { readonly base?: string; readonly folder: string }) =>
      checkRemote(
        () => openRemote({ ...access, address: { ...access.address, ...place } }, lineFetch, Date.now),
        [],
        somePlace(),
        secureRandom,
      );
    const deep = { folder: 'offices/hangzhou' };
    expect((await checkedAt(deep)).made).toEqual(['offices', 'offices/hangzhou']);
    expect((await checkedAt(deep)).made).toEqual([]);
    expect((await checkedAt({ folder: 'offices/hangzhuo' })).made).toEqual(['offices/hangzhuo']);
    const mistyped = await checkedAt({ ...deep, base: access.address.base.replace('agency', 'agemcy') });
    expect(mistyped).toMatchObject({
      isUsable: false,
      made: [],
      steps: [{ step: 'put', code: 'no-bucket' }],
    });
  });

  it('tells a wrong password and a server that is down apart', async () => {
    const access = engine.access(line.port, 'none');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    const wrong = { ...access, credentials: { ...access.credentials, password: 'wrong' } };
    expect(await codeOf(openRemote(wrong, lineFetch, Date.now).get('h/x'))).toBe('wrong-key');
    line.target = 1;
    expect(await codeOf(open('none').get('h/x'))).toBe('unreachable');
    line.target = engine.ports[0] ?? 0;
  });
});
