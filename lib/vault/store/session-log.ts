// In which log does a browser session write? In a new one: what follows half a record in an old one would cost the whole database.
import { vaultFault } from '../faults';
import { shareRun } from './concurrency';
import type { SessionStore } from './key-value-store';
import { mendLog } from './mend-log';
import type { VaultDatabase } from './schema';
import { type FaultMark, type WriteFault, writeFaultOf } from './write-fault';

/** Stored in the session once its log is a new one. */
const BEGUN = 'vault-log-begun';

interface SessionLogPorts {
  readonly session: SessionStore;
  readonly reusesLog?: boolean | undefined;
}

interface FaultHandling {
  readonly mark: FaultMark;
  readonly hasRoom: () => Promise<boolean>;
  readonly secure: () => Promise<boolean>;
  readonly fail: (open: () => Promise<VaultDatabase>, code: WriteFault) => Promise<void>;
}

/** The log of this session. */
export interface SessionLog {
  /** Resolves once the log is a new one; throws `storage-full` or `write-failed` when it cannot be begun. */
  readonly begin: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Notes that the database was made in this session, and its log with it. */
  readonly noteNew: () => Promise<void>;
  /** Resolves when none is being begun any more, so that the database can be closed. */
  readonly settled: () => Promise<void>;
}

/** Begins a new log once for each session; see `Writes.beginSession`. */
export function logOfSession(ports: SessionLogPorts | undefined, faults: FaultHandling): SessionLog {
  const { mark, hasRoom, secure, fail } = faults;
  let isBegun = ports?.reusesLog !== true;
  let last: Promise<void> = Promise.resolve();
  const noteNew = async () => {
    isBegun = true;
    if (ports?.reusesLog) await ports.session.set(BEGUN, true);
  };
  const begin = shareRun(async (open: () => Promise<VaultDatabase>) => {
    isBegun = (await ports?.session.get(BEGUN)) === true;
    if (isBegun || (await mark.read())) return; // a repair begins a new log too
    await secure(); // killed from here on, the browser may lose the database, but the copy has everything
    if (await hasRoom()) await beginAnew(open);
    else await mark.set('mended');
    await noteNew();
  });
  const beginAnew = async (open: () => Promise<VaultDatabase>) => {
    const database = await open();
    await mendLog(database).catch(async (error: unknown) => {
      const code = await writeFaultOf(error, hasRoom);
      if (!code) throw error;
      await fail(open, code);
      throw vaultFault(code);
    });
  };
  return {
    begin: async (open) => {
      if (isBegun) return;
      const run = begin(open);
      last = run.catch(() => undefined); // whoever writes next tries again and is told
      await run;
    },
    noteNew,
    settled: () => last,
  };
}
