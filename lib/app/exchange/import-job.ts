// How are many clients imported? As lines of JSON, in pieces; each client is checked again before any of its batch is stored.
import { mergeClient } from '../../exchange/import/merge-client';
import type { Client } from '../../filing/client/client';
import { faultAlone } from '../../filing/client/client-faults';
import { checkValue } from '../../filing/client/parse-client';
import type { ExchangeResult } from '../../protocol/exchange-signals';
import { withCleanDocuments } from '../clients/clean-files';
import { refusal } from '../clients/refused-client';
import { withBareOrders } from '../clients/save';
import type { App } from '../state/app';
import type { ExchangeChannel } from './channel';
import { NOTHING } from './channel';

const STEP_CLIENTS = 5000; // collected first, then stored in batches: with this many, neighbours in the vault's index are stored together
const STEP_CHARACTERS = 16 * 1024 * 1024;

/** Stores what the page sends. `merge` merges each client into the stored one, `replace` replaces it. */
export async function importClients(
  app: App,
  channel: ExchangeChannel,
  how: 'replace' | 'merge',
  total: number,
): Promise<ExchangeResult> {
  const counts = { added: 0, updated: 0 };
  const merge = how === 'merge' ? { merge: mergeClient } : {};
  const store = async (clients: readonly Client[]) => {
    const before = counts.added + counts.updated;
    const onProgress = (done: number) => channel.progress('store', before + done, total);
    const saved = await app.vault.saveMany(clients, { ...merge, onProgress, signal: channel.signal });
    counts.added += saved.added;
    counts.updated += saved.updated;
  };
  channel.progress('store', 0, total);
  let storing = Promise.resolve();
  try {
    for await (const step of stepsOf(app, channel)) {
      await storing;
      storing = store(step); // the next batch is read and checked meanwhile
      storing.catch(() => undefined); // its fault is thrown before the next batch is stored
    }
    await storing;
  } finally {
    await storing.catch(() => undefined); // nothing is stored after the job has ended
  }
  const clients = counts.added + counts.updated;
  await app.vault.note('import', '', `clients:${clients} added:${counts.added} updated:${counts.updated}`);
  return { ...NOTHING, ...counts, clients };
}

/** The received clients, each checked, in batches that are stored one after the other. */
async function* stepsOf(app: App, channel: ExchangeChannel): AsyncGenerator<readonly Client[]> {
  let step: Client[] = [];
  let size = 0;
  for await (const line of linesOf(channel)) {
    step.push(await withCleanDocuments(app, withBareOrders(app, clientOf(line, app.today()))));
    size += line.length;
    if (step.length < STEP_CLIENTS && size < STEP_CHARACTERS) continue;
    yield step;
    step = [];
    size = 0;
  }
  if (step.length > 0) yield step;
}

async function* linesOf(channel: ExchangeChannel): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }); // a piece may end in the middle of a character
  let rest = '';
  for (;;) {
    const { bytes, isLast } = await channel.next();
    const lines = (rest + decoder.decode(bytes, { stream: !isLast })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
    if (!isLast) continue;
    if (rest !== '') yield rest;
    return;
  }
}

function clientOf(line: string, today: string): Client {
  const value: unknown = JSON.parse(line);
  const checked = checkValue(value, today);
  if (checked.ok) return checked.client;
  const faults = checked.faults.map((fault) => ({ ...fault, message: faultAlone(fault) })); // the place is named beside it
  throw refusal({ name: nameIn(value), faults });
}

/** The name of what may not be a client; '' without one. */
function nameIn(value: unknown): string {
  const { entity } = (value ?? {}) as { readonly entity?: { readonly name?: unknown } | null };
  return typeof entity?.name === 'string' ? entity.name : '';
}
