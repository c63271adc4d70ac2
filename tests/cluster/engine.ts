// How do tests start a real store on this machine, and how do they reach it?
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { CreateOnly } from '../../lib/protocol/team-store';
import type { Access } from '../../lib/team/access';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';

/** A store that runs on this machine until it is stopped. */
export interface Engine {
  /** The ports where it answers in plain HTTP; the line in front of it adds TLS. */
  readonly ports: readonly number[];
  /** Address and credentials of its first user, through a line on this port. */
  readonly access: (linePort: number, createOnly: CreateOnly) => Access;
  readonly stop: () => Promise<void>;
}

/** Which of these programs are missing on this machine; Debian installs some of them in sbin folders. */
export function missingPrograms(names: readonly string[]): readonly string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return names.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}

/**
 * Whether the tests of an engine run: with `CI=true` a missing program is a failure, elsewhere one line says what to
 * install.
 */
export function canRun(names: readonly string[], packages: string): boolean {
  const missing = missingPrograms(names);
  if (missing.length === 0) return true;
  const message = `${missing.join(', ')} missing: apt install ${packages}`;
  if (process.env.CI === 'true') throw new Error(message);
  console.log(`skipped: ${message}`);
  return false;
}

/** A place in a store where nothing has been written yet. */
export const somePlace = () => ({
  device: toHex(secureRandom(16)),
  foreign: `j/${toHex(secureRandom(16))}/0000000001`,
});

/** A free port of the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Waits until an HTTP server answers anything at all. */
export async function untilAnswers(port: number, within: number, program: ChildProcess): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return;
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended with ${program.exitCode}`);
    if (Date.now() > end) throw new Error(`nothing answers on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Ends a program and waits until it is gone. */
export function ended(program: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) return resolve();
    program.once('exit', () => resolve());
    program.kill(signal);
  });
}
