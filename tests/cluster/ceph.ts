// How do tests get a real S3 store? A cluster on this machine: three monitors, three storage daemons with three copies of everything, two S3 gateways.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Engine, ended, freePort, untilAnswers } from './engine';

export const PROGRAMS = ['ceph', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'monmaptool'];
export const PACKAGES = 'ceph-mon ceph-osd radosgw ceph-common';

export const BUCKET = 'agency';
const COUNT = 3;
const GIB = 1024 ** 3;

export interface S3User {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Cluster extends Engine {
  readonly owner: S3User;
  /** A user without any rights until a bucket policy grants some. */
  readonly addUser: (name: string) => Promise<S3User>;
  readonly suspendUser: (name: string) => Promise<void>;
  /** Kills a daemon with SIGKILL; `restart` starts it again. */
  readonly kill: (part: Part, index: number) => Promise<void>;
  readonly restart: (part: Part, index: number) => Promise<void>;
}

export type Part = 'mon' | 'osd' | 'gateway';

const run = promisify(execFile);

/** Starts the cluster in a new temporary folder; takes about half a minute. */
export async function startCeph(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-ceph-'));
  const conf = join(folder, 'ceph.conf');
  const monPorts = await Promise.all(Array.from({ length: COUNT }, freePort));
  const gatewayPorts = await Promise.all([freePort(), freePort()]);
  const fsid = randomUUID();
  writeFileSync(conf, configuration(folder, fsid, monPorts, gatewayPorts));
  for (const name of ['run', 'log']) mkdirSync(join(folder, name));

  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin`, CEPH_CONF: conf };
  const call = async (program: string, ...words: string[]) => {
    const answer = await run(program, ['-c', conf, ...words], { env, maxBuffer: 1 << 24 });
    return answer.stdout;
  };
  const running = new Map<string, ChildProcess>();
  const start = (part: Part, index: number) => {
    const [program, ...words] = commandOf(part, index);
    const child = spawn(program, ['-c', conf, '-f', ...words], { env, stdio: 'ignore' });
    running.set(`${part}.${index}`, child);
    return child;
  };

  await startMonitors({ folder, fsid, monPorts, call, start });
  await startStores({ folder, call, start });
  for (const [index, port] of gatewayPorts.entries()) {
    const child = start('gateway', index);
    await untilAnswers(port, 60_000, child);
  }
  const addUser = async (name: string): Promise<S3User> => {
    const keys = {
      accessKeyId: randomBytes(10).toString('hex'),
      secretAccessKey: randomBytes(20).toString('hex'),
    };
    const words = ['--uid', name, '--display-name', name, '--access-key', keys.accessKeyId];
    await call('radosgw-admin', 'user', 'create', ...words, '--secret-key', keys.secretAccessKey);
    return keys;
  };
  const owner = await addUser('owner');
  const find = (part: Part, index: number) => {
    const child = running.get(`${part}.${index}`);
    if (!child) throw new Error(`no ${part} ${index}`);
    return child;
  };
  return {
    ports: gatewayPorts,
    owner,
    addUser,
    suspendUser: async (name) => void (await call('radosgw-admin', 'user', 'suspend', '--uid', name)),
    kill: (part, index) => ended(find(part, index), 'SIGKILL'),
    restart: async (part, index) => {
      const child = start(part, index);
      const port = gatewayPorts[index];
      if (part === 'gateway' && port !== undefined) await untilAnswers(port, 60_000, child);
    },
    access: (linePort, createOnly) => ({
      engine: 's3',
      address: {
        endpoint: `https://127.0.0.1:${linePort}`,
        bucket: BUCKET,
        region: 'default',
        style: 'path',
        folder: 'team',
        createOnly,
      },
      credentials: owner,
    }),
    stop: async () => {
      await Promise.all([...running.values()].map((child) => ended(child, 'SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Setting {
  readonly folder: string;
  readonly call: (program: string, ...words: string[]) => Promise<string>;
  readonly start: (part: Part, index: number) => ChildProcess;
}

async function startMonitors({
  folder,
  fsid,
  monPorts,
  call,
  start,
}: Setting & { readonly fsid: string; readonly monPorts: readonly number[] }): Promise<void> {
  const map = join(folder, 'monmap');
  const adds = monPorts.flatMap((port, index) => ['--addv', `mon${index}`, `[v1:127.0.0.1:${port}]`]);
  await call('monmaptool', '--create', '--fsid', fsid, ...adds, map);
  for (const index of monPorts.keys()) {
    mkdirSync(join(folder, `mon${index}`));
    await call('ceph-mon', '--mkfs', '-i', `mon${index}`, '--monmap', map);
    start('mon', index);
  }
  await patiently(() => call('ceph', '--connect-timeout', '5', 'quorum_status'), 20);
}

async function startStores({ folder, call, start }: Setting): Promise<void> {
  for (let index = 0; index < COUNT; index += 1) {
    const uuid = randomUUID();
    mkdirSync(join(folder, `osd${index}`));
    await patiently(() => call('ceph', 'osd', 'new', uuid, String(index)), 20);
    await call('ceph-osd', '--mkfs', '-i', String(index), '--osd-uuid', uuid);
    // without a manager daemon that would do it, each storage daemon is placed below the root of the CRUSH map by hand
    const place = ['osd', 'crush', 'add', `osd.${index}`, '1', 'root=default', `host=host${index}`];
    await patiently(() => call('ceph', ...place), 20);
    start('osd', index);
  }
  await patiently(async () => {
    const { num_up_osds: up } = JSON.parse(await call('ceph', 'osd', 'stat', '-f', 'json')) as {
      num_up_osds: number;
    };
    if (up === COUNT) return;
    throw new Error(`${up} of ${COUNT} stores are up`);
  }, 60);
}

function commandOf(part: Part, index: number): [string, ...string[]] {
  if (part === 'mon') return ['ceph-mon', '-i', `mon${index}`];
  if (part === 'osd') return ['ceph-osd', '-i', String(index)];
  return ['radosgw', '-n', `client.rgw.${index}`];
}

/** Tries again each second: the first start of a storage daemon may be refused, a quorum takes its time, and a monitor that is electing refuses commands. */
async function patiently(run: () => Promise<unknown>, times: number): Promise<void> {
  for (let left = times; ; left -= 1) {
    try {
      await run();
      return;
    } catch (error) {
      if (left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function configuration(
  folder: string,
  fsid: string,
  monPorts: readonly number[],
  gatewayPorts: readonly number[],
): string {
  const hosts = monPorts.map((port) => `[v1:127.0.0.1:${port}]`).join(',');
  const gateways = gatewayPorts.map(
    (port, index) => `[client.rgw.${index}]
rgw frontends = beast endpoint=127.0.0.1:${port}
log file = ${folder}/log/rgw${index}.log
`,
  );
  return `[global]
fsid = ${fsid}
mon host = ${hosts}
auth cluster required = none
auth service required = none
auth client required = none
ms bind msgr2 = false
ms bind ipv6 = false
public addr = 127.0.0.1
cluster addr = 127.0.0.1
run dir = ${folder}/run
admin socket = ${folder}/run/$cluster-$name.asok
pid file =
log to stderr = false
mon cluster log to file = false
osd pool default size = 3
osd pool default min size = 2
osd pool default pg num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd crush update on start = false
osd class update on start = false
osd class dir = ${classFolder()}
mon allow pool delete = true
mon max pg per osd = 1000
mon warn on pool no redundancy = false
rgw thread pool size = 32
rgw relaxed s3 bucket names = true
[mon]
mon data = ${folder}/$id
log file = ${folder}/log/$id.log
[osd]
osd data = ${folder}/osd$id
osd objectstore = bluestore
bluestore block size = ${4 * GIB}
bluestore block wal size = 0
bluestore block db size = 0
osd memory target = ${900 * 1024 * 1024}
bluestore cache autotune = false
bluestore cache size = 67108864
log file = ${folder}/log/osd$id.log
${gateways.join('')}`;
}

/** The folder of the object classes, which the relative default path does not find. */
function classFolder(): string {
  return `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/rados-classes`;
}
