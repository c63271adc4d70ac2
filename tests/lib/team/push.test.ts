// Is a local change stored completely and once, wherever the connection or the program is interrupted?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pull } from '../../../lib/team/pull';
import { type Connection, push } from '../../../lib/team/push';
import type { Remote } from '../../../lib/team/remote';
import { codeOf } from './fault-code';
import { memoryRemote } from './memory-remote';
import { revisionOf, teamOf } from './team-of';

afterEach(() => vi.restoreAllMocks());

/** Every verb of the store and every step of the journal may be the last one: the nth of them throws. */
function cutAfter(connection: Connection, steps: number): { connection: Connection; wasCut: () => boolean } {
  let left = steps;
  const cutting = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...words: unknown[]) => {
          left -= 1;
          // even steps are cut before they are done, odd ones after: the answer is lost
          if (left === 0 && steps % 2 === 0) throw new Error('cut');
          const answer = await value.apply(target, words);
          if (left === 0) throw new Error('cut');
          return answer;
        };
      },
    });
  const remote: Remote = cutting(connection.remote);
  return {
    connection: { ...connection, remote, journal: cutting(connection.journal) },
    wasCut: () => left <= 0,
  };
}

describe('sending', () => {
  it('sends what waits in segments of at most one MiB, and the other device receives all of it', async () => {
    const remote = memoryRemote();
    const { devices } = await teamOf(remote, ['editor']);
    const [one, other] = devices;
    if (!one || !other) throw new Error('two devices');
    const revisions = Array.from({ length: 1000 }, () => revisionOf(2700));
    for (const revision of revisions) one.connection.journal.save(revision);
    expect(await push(one.connection)).toBe(1000);
    const segments = [...remote.objects].filter(([name]) => name.startsWith('j/'));
    expect(segments.length).toBeGreaterThan(2);
    for (const [, bytes] of segments) expect(bytes.length).toBeLessThanOrEqual(1024 * 1024);
    expect(await pull(other.connection)).toEqual({ revisions: 1000, unreadable: 0, faults: [], late: [] });
    expect([...other.connection.journal.revisions.keys()].sort()).toEqual(
      revisions.map(({ revision }) => revision).sort(),
    );
    expect(other.connection.journal.received.count).toBe(1);
  });

  it('makes and hashes each segment once, and requests an earlier one only when there is one', async () => {
    const remote = memoryRemote();
    const { devices } = await teamOf(remote, []);
    const [one] = devices;
    if (!one) throw new Error('a device');
    for (let count = 0; count < 3; count += 1) one.connection.journal.save(revisionOf(600_000));
    const digested: number[] = [];
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementation((how, bytes) => {
      digested.push(bytes.byteLength); // now: the bytes are given back once they are sent
      return digest(how, bytes);
    });
    const sealedOf = vi.spyOn(one.connection.journal, 'sealedOf');
    expect(await push(one.connection)).toBe(3);
    expect(digested.filter((length) => length > 600_000)).toHaveLength(3);
    expect(sealedOf).not.toHaveBeenCalled();
  });

  it('goes on after an interruption at any step: nothing is lost, nothing is written twice', async () => {
    for (let steps = 1; ; steps += 1) {
      const remote = memoryRemote();
      const { devices } = await teamOf(remote, ['editor']);
      const [one, other] = devices;
      if (!one || !other) throw new Error('two devices');
      for (let count = 0; count < 3; count += 1) one.connection.journal.save(revisionOf(600_000));
      const cut = cutAfter(one.connection, steps);
      await push(cut.connection).catch(() => undefined);
      await push(one.connection);
      expect(await one.connection.journal.waiting()).toEqual([]);
      expect([...remote.objects.keys()].filter((name) => name.startsWith('j/'))).toHaveLength(3);
      expect((await pull(other.connection)).faults).toEqual([]);
      expect(other.connection.journal.revisions.size).toBe(3);
      if (!cut.wasCut()) return;
    }
  });

  it('stops when another installation writes as this device', async () => {
    const remote = memoryRemote();
    const { devices, members } = await teamOf(remote, []);
    const [one] = devices;
    if (!one) throw new Error('a device');
    const copy = await teamOf(memoryRemote(), []);
    const journal = copy.devices[0]?.connection.journal;
    if (!journal) throw new Error('a journal');
    await journal.keepMembers(members);
    const clone = { ...one.connection, journal };
    one.connection.journal.save(revisionOf());
    journal.save(revisionOf());
    await push(one.connection);
    expect(await codeOf(push(clone))).toBe('two-installations');
    expect(await journal.waiting()).toHaveLength(1);
  });

  it('writes nothing for a viewer', async () => {
    const remote = memoryRemote();
    const { devices } = await teamOf(remote, ['viewer']);
    const viewer = devices[1];
    if (!viewer) throw new Error('a viewer');
    viewer.connection.journal.save(revisionOf());
    expect(await codeOf(push(viewer.connection))).toBe('not-allowed');
    expect([...remote.objects.keys()].filter((name) => name.startsWith('j/'))).toEqual([]);
  });

  it('contacts no store when nothing waits and the head is known', async () => {
    const remote = memoryRemote();
    const { devices } = await teamOf(remote, []);
    const [one] = devices;
    if (!one) throw new Error('a device');
    await push(one.connection);
    const before = remote.asked.length;
    await push(one.connection);
    expect(remote.asked.length).toBe(before);
  });
});
