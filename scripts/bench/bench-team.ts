// How fast is a team exchanged? Push, pull, poll and a new epoch, at 100,000 records, over each store that this machine has. Usage: npm run bench:team [-- [RECORDS] [memory|lighttpd|ceph|browser-push|browser-pull …]]. The last two, when asked for: the built extension in Chromium over lighttpd (npx wxt build first).
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Access } from '../../lib/team/access';
import { createDevice, openDevice } from '../../lib/team/device-keys';
import { firstEpoch, grantTo, nextEpoch } from '../../lib/team/epoch-keys';
import { fingerprintOf, readFounding } from '../../lib/team/members';
import { objectNames } from '../../lib/team/object-names';
import { openRemote } from '../../lib/team/open-remote';
import { pull } from '../../lib/team/pull';
import { push } from '../../lib/team/push';
import type { Remote } from '../../lib/team/remote';
import { packMembers } from '../../lib/team/team-state';
import { addMember, foundTeam, publishEntry } from '../../lib/team/write-members';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';
import * as ceph from '../../tests/cluster/ceph';
import { missingPrograms } from '../../tests/cluster/engine';
import * as lighttpd from '../../tests/cluster/lighttpd';
import { lineFetch, openLine } from '../../tests/cluster/line';
import { makeBucket } from '../../tests/cluster/s3-admin';
import { memoryRemote } from '../../tests/lib/team/memory-remote';
import { revisionOf, TEAM, type TeamDevice, teamOf } from '../../tests/lib/team/team-of';
import { type BenchLine, cpuMs } from './bench-lines';
import { benchBrowserPull, benchBrowserPush } from './team-browser';
import type { SideAnswer, SideAsked } from './team-side';

/** The mean size of an encrypted client without its scans. */
const RECORD_BYTES = 2_700;
const MEMBERS = 200;

interface Store {
  readonly remote: Remote;
  /** How another process reaches the store; null: it is in this process's memory. */
  readonly access: Access | null;
  readonly stop: () => Promise<void>;
}

const STORES: Readonly<Record<string, () => Promise<Store | null>>> = {
  memory: async () => ({ remote: memoryRemote(), access: null, stop: async () => undefined }),
  lighttpd: async () => {
    if (missingPrograms(lighttpd.PROGRAMS).length > 0) return null;
    const engine = await lighttpd.startLighttpd();
    const line = await openLine(engine.ports[0] ?? 0);
    line.passed.push = () => 0; // a bench does not record what passed
    const access = engine.access(line.port, 'if-none-match');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    const remote = openRemote(access, lineFetch, Date.now);
    return { remote, access, stop: () => line.stop().then(engine.stop) };
  },
  ceph: async () => {
    if (missingPrograms(ceph.PROGRAMS).length > 0) return null;
    const cluster = await ceph.startCeph();
    const line = await openLine(cluster.ports[0] ?? 0);
    await makeBucket(cluster, line.port);
    line.passed.push = () => 0;
    const access = cluster.access(line.port, 'if-none-match');
    const remote = openRemote(access, lineFetch, Date.now);
    return { remote, access, stop: () => line.stop().then(cluster.stop) };
  },
};

/** Measurements of the extension itself instead of a store: its memory, and how fast its pages answer. */
const BROWSERS: Readonly<Record<string, (records: number) => Promise<readonly BenchLine[]>>> = {
  'browser-push': benchBrowserPush,
  'browser-pull': benchBrowserPull,
};

interface Taken {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const [began, cpu] = [performance.now(), cpuMs()];
  await work();
  return { seconds: (performance.now() - began) / 1000, cpuSeconds: (cpuMs() - cpu) / 1000 };
}

async function benchStore(name: string, records: number, remote: Remote): Promise<readonly BenchLine[]> {
  const { devices } = await teamOf(remote, ['editor']);
  const [author, reader] = devices as [TeamDevice, TeamDevice]; // the founder and one more device
  for (let at = 0; at < records; at += 1) author.connection.journal.save(revisionOf(RECORD_BYTES));
  const pushed = await taken(() => push(author.connection));
  const pulled = await taken(() => pull(reader.connection));
  const verbs = { list: 0, get: 0 };
  const counted: Remote = {
    ...remote,
    list: (prefix) => {
      verbs.list += 1;
      return remote.list(prefix);
    },
    get: (object) => {
      verbs.get += 1;
      return remote.get(object);
    },
  };
  const polled = await taken(() => pull({ ...reader.connection, remote: counted }));
  if (reader.connection.journal.revisions.size < records) throw new Error('not all of it arrived');
  const line = (what: string, measured: number, unit: string, bar: number | null): BenchLine => ({
    what: `${name}: ${what}`,
    measured,
    unit,
    bar: bar === null ? null : { sign: '<=', value: bar },
  });
  return [
    line(`push of ${records}`, pushed.seconds, 's', 60),
    line(`push of ${records}, processor`, pushed.cpuSeconds, 's', null),
    line(`pull of ${records}`, pulled.seconds, 's', 60),
    line(`pull of ${records}, processor`, pulled.cpuSeconds, 's', null),
    line('poll', polled.seconds * 1000, 'ms', null),
    line('poll, lists', verbs.list, 'requests', 1),
    line('poll, gets', verbs.get, 'requests', 0),
  ];
}

/** The memory that each side of a first synchronisation needs at most, each in its own process that stores nothing. */
async function benchSides(name: string, records: number, typed: Access): Promise<readonly BenchLine[]> {
  const access = alone(typed);
  const founder = await createDevice(toHex(secureRandom(16)), 'founder');
  const newcomer = await createDevice(toHex(secureRandom(16)), 'newcomer');
  const keys = await openDevice(founder);
  const secret = firstEpoch(secureRandom);
  const remote = openRemote(access, lineFetch, Date.now);
  const first = await foundTeam(TEAM, founder.device, keys, secret, access);
  await remote.putNew(objectNames.memberEntry(1), first);
  const root = await fingerprintOf(founder.device);
  const before = await readFounding(first, { team: TEAM, root });
  const asked = {
    device: newcomer.device,
    role: 'editor',
    invitation: toHex(secureRandom(16)),
    digits: '',
  } as const;
  const entry = await addMember({ team: before, keys, secret }, asked, access);
  const members = packMembers(await publishEntry(remote, before, entry));
  const lines: BenchLine[] = [];
  for (const [side, device] of [
    ['push', founder],
    ['pull', newcomer],
  ] as const) {
    const work = { side, records, recordBytes: RECORD_BYTES, access, device, members };
    const { seconds, cpuSeconds, mostMiB, records: moved } = await runSide(work);
    if (moved < records) throw new Error(`${side}: ${moved} of ${records}`);
    lines.push(
      { what: `${name}: ${side} alone`, measured: seconds, unit: 's', bar: null },
      { what: `${name}: ${side} alone, processor`, measured: cpuSeconds, unit: 's', bar: null },
      {
        what: `${name}: ${side} alone holds at most`,
        measured: mostMiB,
        unit: 'MiB',
        bar: { sign: '<=', value: 400 },
      },
    );
  }
  return lines;
}

/** A second folder beside that of the other measurements. */
function alone(access: Access): Access {
  const folder = `${access.address.folder}-alone`;
  return access.engine === 's3'
    ? { ...access, address: { ...access.address, folder } }
    : { ...access, address: { ...access.address, folder } };
}

async function runSide(asked: SideAsked): Promise<SideAnswer> {
  const script = join(import.meta.dirname, 'team-side.ts');
  const side = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  side.stdin.end(JSON.stringify(asked));
  return JSON.parse(await text(side.stdout)) as SideAnswer; // its only output
}

/** The removal of a member from a large team: a new key for everybody who stays. */
async function benchEpoch(): Promise<readonly BenchLine[]> {
  const { device } = await createDevice(toHex(secureRandom(16)), 'a device');
  const members = Array.from({ length: MEMBERS }, () => ({ ...device, id: toHex(secureRandom(16)) }));
  const next = nextEpoch(firstEpoch(secureRandom), secureRandom);
  const { cpuSeconds } = await taken(() => grantTo(TEAM, next, members));
  return [
    {
      what: `an epoch for ${MEMBERS} devices, processor`,
      measured: cpuSeconds * 1000,
      unit: 'ms',
      bar: null,
    },
  ];
}

const words = process.argv.slice(2);
const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000);
const asked = words.filter((word) => !/^\d+$/.test(word));
const lines: BenchLine[] = [...(await benchEpoch())];
for (const name of asked.length > 0 ? asked : Object.keys(STORES)) {
  const inBrowser = BROWSERS[name];
  if (inBrowser) {
    lines.push(...(await inBrowser(count)));
    continue;
  }
  const store = await STORES[name]?.();
  if (!store) {
    console.log(`${name}: not on this machine`);
    continue;
  }
  try {
    lines.push(...(await benchStore(name, count, store.remote)));
    if (store.access) lines.push(...(await benchSides(name, count, store.access)));
  } finally {
    await store.stop();
  }
}
for (const { what, measured, unit, bar } of lines)
  console.log(
    `${what.padEnd(60)} ${measured.toFixed(2).padStart(10)} ${unit}${bar ? `  (<= ${bar.value})` : ''}`,
  );
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench-team.json', JSON.stringify({ lines }));
