// One side of a first synchronisation, in its own process: how much time and memory does it need? Called by bench-team.ts over standard input.
import { text } from 'node:stream/consumers';
import type { Access } from '../../lib/team/access';
import { openDevice, type StoredDevice } from '../../lib/team/device-keys';
import type { Journal } from '../../lib/team/journal';
import { openRemote } from '../../lib/team/open-remote';
import { pull } from '../../lib/team/pull';
import { push } from '../../lib/team/push';
import type { SealedRevision } from '../../lib/team/segment';
import { type TeamState, unpackMembers } from '../../lib/team/team-state';
import type { Bytes } from '../../lib/vault/crypto/bytes';
import { lineFetch } from '../../tests/cluster/line';
import { memoryJournal } from '../../tests/lib/team/memory-journal';
import { revisionOf } from '../../tests/lib/team/team-of';
import { cpuMs } from './bench-lines';

/** The request of the bench. */
export interface SideAsked {
  readonly side: 'push' | 'pull';
  readonly records: number;
  readonly recordBytes: number;
  readonly access: Access;
  readonly device: StoredDevice;
  readonly members: TeamState['members'];
}

/** The answer. */
export interface SideAnswer {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The maximum of heap and buffers. */
  readonly mostMiB: number;
  readonly records: number;
}

/** More than fits in one segment. */
const AT_ONCE = 500;
const SAMPLE_MS = 20;

/** A journal that stores nothing, so that memory is like that of a journal on disk: revisions are made on request and only counted on arrival. */
function passingJournal({ records, recordBytes, members }: SideAsked) {
  let left = records;
  let waiting: SealedRevision[] = [];
  let claimed: readonly Bytes[] = [];
  const counts = { moved: 0 };
  const memory = memoryJournal(unpackMembers(members));
  const journal: Journal = {
    ...memory,
    waiting: async () => {
      const more = Math.min(left, AT_ONCE - waiting.length);
      waiting = [...waiting, ...Array.from({ length: more }, () => revisionOf(recordBytes))];
      left -= more;
      return waiting;
    },
    keepClaim: async (claim, sealed) => {
      claimed = sealed;
      await memory.keepClaim(claim, sealed);
    },
    sealedOf: async () => claimed,
    settle: async (claim) => {
      counts.moved += claim.header.entries.length;
      waiting = waiting.slice(claim.header.entries.length);
      await memory.settle({ ...claim, header: { ...claim.header, entries: [] } });
    },
    receive: async (received, step) => {
      counts.moved += received.reduce((sum, { segment }) => sum + segment.revisions.length, 0);
      return memory.receive(
        received.map(({ device, segment }) => ({ device, segment: { ...segment, revisions: [] } })),
        step,
      );
    },
  };
  return { journal, counts };
}

async function run(asked: SideAsked): Promise<SideAnswer> {
  const { journal, counts } = passingJournal(asked);
  const remote = openRemote(asked.access, lineFetch, Date.now);
  const connection = {
    team: asked.members.team,
    keys: await openDevice(asked.device),
    journal,
    remote,
  };
  let most = 0;
  const sample = setInterval(() => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, heapUsed + arrayBuffers);
  }, SAMPLE_MS);
  const [began, cpu] = [performance.now(), cpuMs()];
  await (asked.side === 'push' ? push(connection) : pull(connection));
  clearInterval(sample);
  return {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (cpuMs() - cpu) / 1000,
    mostMiB: most / 1024 ** 2,
    records: counts.moved,
  };
}

console.log(JSON.stringify(await run(JSON.parse(await text(process.stdin)) as SideAsked)));
