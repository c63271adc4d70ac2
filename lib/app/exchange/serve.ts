// Who serves the exchange port? Each port runs one job, named by its first message; locking ends all jobs.
import { ExchangeJob } from '../../protocol/exchange';
import type { ExchangeResult } from '../../protocol/exchange-signals';
import { readAs } from '../../protocol/message-kind';
import { faultCode } from '../../vault/faults';
import { refusedIn } from '../clients/refused-client';
import { holdReminders } from '../filings/reminders';
import { followLockDeadline } from '../lock';
import type { App } from '../state/app';
import { publishAll } from '../tab/publish';
import { backUp, restore, tryBackup } from './backup-job';
import { type ExchangeChannel, type ExchangePort, openChannel } from './channel';
import { exportClients } from './export-job';
import { importClients } from './import-job';

/** Serves a port opened by one of our own pages. */
export function serveExchange(app: App, port: ExchangePort): void {
  const { channel, end } = openChannel(port, (first) => void carryOut(app, port, channel, first));
  const endByLock = () => {
    port.postMessage({ event: 'fault', code: 'locked' });
    end();
  };
  app.exchanges.add(endByLock);
  channel.signal.addEventListener('abort', () => app.exchanges.delete(endByLock));
}

async function carryOut(
  app: App,
  port: ExchangePort,
  channel: ExchangeChannel,
  first: unknown,
): Promise<void> {
  try {
    const job = readAs(ExchangeJob, first);
    if (!job) return port.disconnect();
    await app.rulebooks.ready();
    const result = await run(app, channel, job);
    port.postMessage({ event: 'done', result });
  } catch (error) {
    const code = channel.signal.aborted ? 'cancelled' : (faultCode(error) ?? codeOf(error));
    const refused = refusedIn(error);
    if (!channel.signal.aborted) port.postMessage({ event: 'fault', code, ...(refused && { refused }) });
  } finally {
    await publishAll(app);
    await followLockDeadline(app);
  }
}

/** A refused result contains its reason as the message of an error. */
function codeOf(error: unknown): string {
  const isCode = error instanceof Error && /^[a-z-]{3,40}$/.test(error.message);
  return isCode ? error.message : 'failed';
}

function run(app: App, channel: ExchangeChannel, job: ExchangeJob): Promise<ExchangeResult> {
  switch (job.job) {
    case 'import':
      return holdReminders(app, () => importClients(app, channel, job.how, job.total));
    case 'export':
      return exportClients(app, channel, job.format, job.ids);
    case 'backup':
      return backUp(app, channel, job.passphrase);
    case 'open-backup':
      return tryBackup(channel, job.size);
    case 'restore':
      return restore(app, channel, job);
  }
}
