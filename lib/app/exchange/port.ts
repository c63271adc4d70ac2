// Who answers the exchange port? One job a port, told by its first message; locking ends all of them.

import { followLock } from '../../../entrypoints/background/lock-alarm';
import { ExchangeJob } from '../../protocol/exchange';
import type { ExchangeResult } from '../../protocol/names';
import { faultCode } from '../../vault/faults';
import { type Desk, showAll } from '../tab/publish';
import { backUp, restore } from './backup-job';
import { exportClients } from './export-job';
import { importClients } from './import-job';
import { type ExchangePort, type Talk, talkOver } from './talk';

/** Serves a port that a surface of ours opened. */
export function serveExchange(desk: Desk, port: ExchangePort): void {
  const { talk, end } = talkOver(port, (first) => void carryOut(desk, port, talk, first));
  const endByLock = () => {
    port.postMessage({ tell: 'fault', code: 'locked' });
    end();
  };
  desk.exchanges.add(endByLock);
  talk.signal.addEventListener('abort', () => desk.exchanges.delete(endByLock));
}

async function carryOut(desk: Desk, port: ExchangePort, talk: Talk, first: unknown): Promise<void> {
  try {
    const job = ExchangeJob.safeParse(first);
    if (!job.success) return port.disconnect();
    const result = await run(desk, talk, job.data);
    port.postMessage({ tell: 'done', result });
  } catch (error) {
    const code = talk.signal.aborted ? 'cancelled' : (faultCode(error) ?? codeOf(error));
    if (!talk.signal.aborted) port.postMessage({ tell: 'fault', code });
  } finally {
    await showAll(desk);
    await followLock(desk);
  }
}

/** A result that refused carries its reason as the message of an error. */
function codeOf(error: unknown): string {
  const isCode = error instanceof Error && /^[a-z-]{3,40}$/.test(error.message);
  return isCode ? error.message : 'failed';
}

function run(desk: Desk, talk: Talk, job: ExchangeJob): Promise<ExchangeResult> {
  switch (job.job) {
    case 'import':
      return importClients(desk, talk, job.how, job.total);
    case 'export':
      return exportClients(desk, talk, job.format, job.ids);
    case 'backup':
      return backUp(desk, talk, job.passphrase);
    case 'restore':
      return restore(desk, talk, job);
  }
}
