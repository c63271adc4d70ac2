// What do scans say that their clients do not, and how is it filled in? Only what is empty; each client is saved once.
import type { Ask } from '../../../protocol/protocol';
import {
  agreed,
  type DifferingValue,
  type ScanValue,
  valuesOfScan,
  withValuesOfScans,
} from '../../../recognition/client/values-of-scans';
import { tidy } from '../clients/editor/draft';
import { type ListedScan, verdictNow } from './scan-choices';

/** A value with the file on which it stands. */
export type FileValue<Value = ScanValue> = Value & { readonly path: string };

export interface ClientValues {
  readonly client: string;
  readonly lacking: readonly FileValue[];
  readonly differing: readonly FileValue<DifferingValue>[];
}

/** By client, those with nothing left out. Each client is read once. */
export async function valuesOfScans(
  scans: readonly ListedScan[],
  ask: Ask,
): Promise<readonly ClientValues[]> {
  const ids = [...new Set(scans.flatMap(({ client }) => client ?? []))];
  const all = await Promise.all(
    ids.map((id) =>
      valuesOf(
        id,
        scans.filter(({ client }) => client === id),
        ask,
      ),
    ),
  );
  return all.filter(({ lacking, differing }) => lacking.length + differing.length > 0);
}

async function valuesOf(id: string, scans: readonly ListedScan[], ask: Ask): Promise<ClientValues> {
  const read = await ask('clients.read', { id }).catch(() => null);
  const found = read?.ok
    ? scans.flatMap((scan) => {
        const paper = paperOf(scan);
        return paper === null ? [] : [{ path: scan.path, ...valuesOfScan(read.client, paper) }];
      })
    : [];
  const lacking = found.flatMap(({ path, lacking: own }) => own.map((one) => ({ ...one, path })));
  const differing = found.flatMap(({ path, differing: own }) => own.map((one) => ({ ...one, path })));
  return { client: id, lacking: agreed(lacking), differing };
}

/** The paper on a scan; null where its picture does not say that it is this client's. A back is its client's by its name. */
function paperOf(scan: ListedScan) {
  const { document, look } = scan;
  const kind = look?.pictured.kind ?? null;
  if (document === null || look === undefined || kind === null) return null;
  const isOwn = verdictNow(scan) === 'same' || kind === 'resident-id-back';
  return isOwn ? { kind, document, values: look.values } : null;
}

interface Filling {
  readonly ask: Ask;
  readonly token: () => string;
}

/** Fills in what is empty still; not what stands on a file of `left`, which was not stored. */
export async function fillIn(
  values: readonly ClientValues[],
  left: ReadonlySet<string>,
  filling: Filling,
): Promise<{ readonly filled: readonly ClientValues[]; readonly unfilled: readonly string[] }> {
  const filled: ClientValues[] = [];
  const unfilled: string[] = [];
  for (const { client, ...all } of values) {
    const lacking = all.lacking.filter(({ path }) => !left.has(path));
    if (lacking.length === 0) continue;
    const isDone = await fillOne(client, lacking, filling).catch(() => false);
    if (isDone) filled.push({ client, ...all, lacking });
    else unfilled.push(client);
  }
  return { filled, unfilled };
}

async function fillOne(id: string, values: readonly ScanValue[], { ask, token }: Filling): Promise<boolean> {
  const read = await ask('clients.read', { id });
  if (!read.ok) return false;
  const client = tidy(withValuesOfScans(read.client, values));
  const asked = { client: { ...client }, base: read.rev, seen: null, choices: {}, command: token() };
  return (await ask('clients.save', asked)).ok;
}
