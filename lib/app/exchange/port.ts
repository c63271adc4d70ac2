// Who answers the exchange port? One job a port, told by its first message; locking ends all of them.
import { followLock } from '../../../entrypoints/background/lock-alarm';
import { ExchangeJob } from '../../protocol/exchange';
import type { ExchangeResult } from '../../protocol/names';
import { faultCode } from '../../vault/faults';
import type { App } from '../state/app';
import { showAll } from '../tab/publish';
import { backUp, restore } from './backup-job';
import { exportClients } from './export-job';
import { importClients } from './import-job';
import { type ExchangePort, type Talk, talkOver } from './talk';

/** Serves a port that a surface of ours opened. */
export function serveExchange(app: App, port: ExchangePort): void {
  const { talk, end } = talkOver(port, (first) => void carryOut(app, port, talk, first));
  const endByLock = () => {
    port.postMessage({ tell: 'fault', code: 'locked' });
    end();
  };
  app.exchanges.add(endByLock);
  talk.signal.addEventListener('abort', () => app.exchanges.delete(endByLock));
}

async function carryOut(app: App, port: ExchangePort, talk: Talk, first: unknown): Promise<void> {
  try {
    const job = ExchangeJob.safeParse(first);
    if (!job.success) return port.disconnect();
    const result = await run(app, talk, job.data);
    port.postMessage({ tell: 'done', result });
  } catch (error) {
    const code = talk.signal.aborted ? 'cancelled' : (faultCode(error) ?? codeOf(error));
    if (!talk.signal.aborted) port.postMessage({ tell: 'fault', code });
  } finally {
    await showAll(app);
    await followLock(app);
  }
}

/** A result that refused carries its reason as the message of an error. */
function codeOf(error: unknown): string {
  const isCode = error instanceof Error && /^[a-z-]{3,40}$/.test(error.message);
  return isCode ? error.message : 'failed';
}

function run(app: App, talk: Talk, job: ExchangeJob): Promise<ExchangeResult> {
  switch (job.job) {
    case 'import':
      return importClients(app, talk, job.how, job.total);
    case 'export':
      return exportClients(app, talk, job.format, job.ids);
    case 'backup':
      return backUp(app, talk, job.passphrase);
    case 'restore':
      return restore(app, talk, job);
  }
}
