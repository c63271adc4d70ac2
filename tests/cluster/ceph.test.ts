// The four verbs, rights and failures on a real cluster: three monitors, three stores, two gateways.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRemote } from '../../lib/team/check-remote';
import { openRemote } from '../../lib/team/open-remote';
import { type PolicyMember, type PolicyPlace, policyFor } from '../../lib/team/policies';
import { pull } from '../../lib/team/pull';
import { push } from '../../lib/team/push';
import type { Remote } from '../../lib/team/remote';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';
import { createRandom } from '../../scripts/bench/recognition/random';
import { codeOf } from '../lib/team/fault-code';
import { revisionOf, teamOf } from '../lib/team/team-of';
import { type Failures, withFailures } from '../team/failures';
import { BUCKET, type Cluster, PACKAGES, type Part, PROGRAMS, startCeph } from './ceph';
import { contractOf } from './contract';
import { canRun, type Engine, somePlace } from './engine';
import { type Line, lineFetch, openLine } from './line';
import { makeBucket, setPolicy } from './s3-admin';

/** Several members' policies for one bucket: Ceph keeps one policy for each bucket. */
const bucketPolicy = (place: PolicyPlace, members: readonly PolicyMember[]) => ({
  Version: '2012-10-17',
  Statement: members.flatMap(
    (member) => (JSON.parse(policyFor('ceph', place, member)) as { readonly Statement: unknown[] }).Statement,
  ),
});

describe.runIf(canRun(PROGRAMS, PACKAGES))('Ceph', () => {
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
    const check = await checkRemote(open, ways, somePlace(), secureRandom);
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

  describe('the policy that the page shows', () => {
    const device = toHex(secureRandom(16));
    let member: Remote & { readonly remove: (name: string) => Promise<void> };
    let accessOf: (user: { accessKeyId: string; secretAccessKey: string }) => ReturnType<Cluster['access']>;
    beforeAll(async () => {
      const user = await cluster.addUser('wangfang');
      const place = { bucket: BUCKET, folder: 'team', region: 'default' };
      const policy = bucketPolicy(place, [{ device, isAdmin: false, user: 'wangfang' }]);
      await setPolicy(cluster, line.port, policy);
      accessOf = (credentials) => {
        const access = cluster.access(line.port, 'if-none-match');
        if (access.engine !== 's3') throw new Error('S3');
        return { ...access, credentials };
      };
      member = openRemote(accessOf(user), lineFetch, Date.now);
    });

    it('lets a member write its own journal, read everything of the team, and delete nothing', async () => {
      const foreign = `j/${toHex(secureRandom(16))}/0000000001`;
      const bytes = secureRandom(40);
      await open().put(foreign, bytes);
      const own = `j/${device}/0000000001`;
      expect(await member.putNew(own, bytes)).toBe('done');
      await member.put(`h/${device}`, bytes);
      expect(await member.get(foreign)).toEqual(bytes);
      expect((await member.list('h/')).map(({ name }) => name)).toContain(`h/${device}`);
      expect(await codeOf(member.put(foreign, bytes))).toBe('not-allowed');
      expect(await codeOf(member.put('m/0000000099', bytes))).toBe('not-allowed');
      expect(await codeOf(member.put(`h/${toHex(secureRandom(16))}`, bytes))).toBe('not-allowed');
      expect(await codeOf(member.remove(own))).toBe('not-allowed');
      expect(await codeOf(member.remove(foreign))).toBe('not-allowed');
    });

    it('is found good by the check of the store', async () => {
      const check = await checkRemote(
        () => member as ReturnType<typeof openRemote>,
        ['if-none-match'],
        { ...somePlace(), device },
        secureRandom,
      );
      expect(check.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
        'put good',
        'create-only good',
        'get good',
        'list good',
        'foreign-name good',
        'delete good',
      ]);
    });

    it('lets a leaver in nowhere once the user is suspended', async () => {
      const leaver = await cluster.addUser('leaver');
      const place = { bucket: BUCKET, folder: 'team', region: 'default' };
      const members = ['wangfang', 'leaver'].map((user) => ({ device, isAdmin: false, user }));
      await setPolicy(cluster, line.port, bucketPolicy(place, members));
      const remote = openRemote(accessOf(leaver), lineFetch, Date.now);
      expect((await remote.list('h/')).length).toBeGreaterThan(0);
      await cluster.suspendUser('leaver');
      expect(['wrong-key', 'not-allowed']).toContain(await codeOf(remote.list('h/')));
      expect((await member.list('h/')).length).toBeGreaterThan(0);
    });
  });

  describe('while parts of the cluster die and the line is bad', () => {
    const DEATHS: readonly (readonly [string, Part, number])[] = [
      ['a store', 'osd', 1],
      ['a gateway', 'gateway', 0],
      ['a monitor', 'mon', 0],
    ];

    it.each(DEATHS)(
      '%s is killed in the middle: nothing is lost, nothing comes twice',
      async (_, part, index) => {
        const remote = patient(inFolder(open(), toHex(secureRandom(8))), line, cluster);
        const { devices } = await teamOf(remote, ['editor']);
        const [one, other] = devices;
        if (!one || !other) throw new Error('two devices');
        const revisions = Array.from({ length: RECORDS }, () => revisionOf(2700));
        for (const revision of revisions) one.connection.journal.save(revision);
        line.troubles = { cut: 5, unanswered: 5, doubled: 5, delayMs: 10 };
        const killed = new Promise<void>((resolve, reject) =>
          setTimeout(() => cluster.kill(part, index).then(resolve, reject), 150),
        );
        await again(() => push(one.connection));
        await killed;
        await again(() => pull(other.connection));
        line.troubles = { cut: 0, unanswered: 0, doubled: 0, delayMs: 0 };
        await cluster.restart(part, index);
        const sent = revisions.map(({ revision }) => revision).sort();
        expect([...other.connection.journal.revisions.keys()].sort()).toEqual(sent);
        expect(await one.connection.journal.waiting()).toEqual([]);
      },
      240_000,
    );

    it('a client fails again and again in the middle of sending and reading: it goes on from where it was', async () => {
      const chance = createRandom(7).next;
      const failures: Failures = { happen: false, count: 0 };
      const remote = withFailures(inFolder(open(), toHex(secureRandom(8))), chance, failures, 0.05);
      const { devices } = await teamOf(remote, ['editor']);
      const [one, other] = devices;
      if (!one || !other) throw new Error('two devices');
      const revisions = Array.from({ length: RECORDS }, () => revisionOf(2700));
      for (const revision of revisions) one.connection.journal.save(revision);
      failures.happen = true;
      // what the journal kept is what a client that begins again has; everything else is gone with it
      const restarted = [one, other].map(({ connection }) => ({
        ...connection,
        journal: withFailures(connection.journal, chance, failures, 0.02),
      }));
      const [sender, reader] = restarted;
      if (!sender || !reader) throw new Error('two devices');
      await again(() => push(sender));
      await again(() => pull(reader));
      expect(failures.count).toBeGreaterThan(10);
      const sent = revisions.map(({ revision }) => revision).sort();
      expect([...other.connection.journal.revisions.keys()].sort()).toEqual(sent);
      expect(await one.connection.journal.waiting()).toEqual([]);
    }, 240_000);
  });
});

/** How many records are sent while calls fail. */
const RECORDS = 20_000;

/** A store of its own below a folder, so that one test does not see another one's team. */
function inFolder(remote: Remote, folder: string): Remote {
  return {
    putNew: (name, bytes) => remote.putNew(`${folder}/${name}`, bytes),
    put: (name, bytes) => remote.put(`${folder}/${name}`, bytes),
    get: (name) => remote.get(`${folder}/${name}`),
    list: async (prefix) =>
      (await remote.list(`${folder}/${prefix}`)).map(({ name, tag }) => ({
        name: name.slice(folder.length + 1),
        tag,
      })),
  };
}

/** Goes to the other gateway when one does not answer, as a name with two addresses does. */
function patient(remote: Remote, line: Line, cluster: Cluster): Remote {
  const other =
    <Words extends unknown[], Answer>(verb: (...words: Words) => Promise<Answer>) =>
    async (...words: Words): Promise<Answer> => {
      try {
        return await verb(...words);
      } catch (error) {
        line.target = cluster.ports.find((port) => port !== line.target) ?? line.target;
        throw error;
      }
    };
  return {
    putNew: other(remote.putNew),
    put: other(remote.put),
    get: other(remote.get),
    list: other(remote.list),
  };
}

/** Goes on after every fault of the line, as the background does at its next turn. */
async function again<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  for (let left = 200; ; left -= 1) {
    try {
      return await run();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
