// The same answers from memory, from WebDAV and from a real cluster.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRemote } from '../../lib/team/check-remote';
import { readTeamFault } from '../../lib/team/faults';
import { openRemote } from '../../lib/team/open-remote';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';
import { memoryRemote } from '../lib/team/memory-remote';
import { PROGRAMS as CEPH, PACKAGES as CEPH_PACKAGES, type Cluster, startCeph } from './ceph';
import { contractOf } from './contract';
import { canRun, type Engine } from './engine';
import { PROGRAMS as DAV, PACKAGES as DAV_PACKAGES, startLighttpd } from './lighttpd';
import { type Line, lineFetch, openLine } from './line';
import { makeBucket } from './s3-admin';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no fault',
    (error) => readTeamFault(error)?.code,
  );
const place = () => ({ device: toHex(secureRandom(16)), foreign: `j/${toHex(secureRandom(16))}/0000000001` });

const memory = memoryRemote();
contractOf('memory', () => ({ open: () => memory }));

describe.runIf(canRun(DAV, DAV_PACKAGES))('lighttpd', () => {
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
    const check = await checkRemote(open, ['if-none-match'], place(), secureRandom);
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

describe.runIf(canRun(CEPH, CEPH_PACKAGES))('Ceph', () => {
  let cluster: Cluster;
  let line: Line;
  beforeAll(async () => {
    cluster = await startCeph();
    line = await openLine(cluster.ports[0] ?? 0);
    await makeBucket(cluster, line.port);
  }, 300_000);
  afterAll(async () => {
    await line?.stop();
    await cluster?.stop();
  }, 60_000);
  const open = (createOnly: Parameters<Engine['access']>[1] = 'if-none-match') =>
    openRemote(cluster.access(line.port, createOnly), lineFetch, Date.now);

  contractOf('S3', () => ({ open }));

  it('is found usable with the way of AWS, where that of OSS is not heeded', async () => {
    const ways = ['x-oss-forbid-overwrite', 'x-cos-forbid-overwrite', 'if-none-match'] as const;
    const check = await checkRemote(open, ways, place(), secureRandom);
    expect(check).toMatchObject({ isUsable: true, createOnly: 'if-none-match' });
  });

  it('tells wrong keys, a clock that is off and a bucket that is not there apart', async () => {
    const access = cluster.access(line.port, 'none');
    if (access.engine !== 's3') throw new Error('S3');
    const wrong = { ...access, credentials: { ...access.credentials, secretAccessKey: 'x'.repeat(40) } };
    expect(await codeOf(openRemote(wrong, lineFetch, Date.now).list('h/'))).toBe('wrong-key');
    const late = openRemote(access, lineFetch, () => Date.now() - 20 * 60_000);
    expect(await codeOf(late.list('h/'))).toBe('clock-off');
    const elsewhere = { ...access, address: { ...access.address, bucket: 'nobody' } };
    expect(await codeOf(openRemote(elsewhere, lineFetch, Date.now).list('h/'))).toBe('no-bucket');
  });
});
