// Backup files that went wrong, by accident or by somebody who knows the passphrase. Whole or refused; refused, nothing is stored.
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { Client } from '../../lib/filing/client/client';
import {
  chain,
  type Frame,
  framePlace,
  newHeader,
  packFrame,
  sealFrame,
  writeHeader,
} from '../../lib/vault/backup/format';
import { sourceOf } from '../../lib/vault/backup/frames';
import { type BackupFault, openWhole } from '../../lib/vault/backup/read';
import { type Bytes, secureRandom, toBase64 } from '../../lib/vault/crypto/bytes';
import { deriveFromPassphrase } from '../../lib/vault/crypto/kdf';
import { withSmallFiles } from '../lib/filing/sample-client';
import { cheap, openTestVault } from '../lib/vault/test-vault';
import { changedBytes, changedValue, type Step, steps } from './mutate';
import { type Target, target } from './target';

const SECRET = 'Backup giraffe 4 window';
const FAULTS: readonly BackupFault[] = ['not-a-backup', 'newer-version', 'wrong-passphrase', 'damaged'];

const small = withSmallFiles();
/** With one document, with none and with two: a client without any is a frame of its own. */
const clients: readonly Client[] = [1, 0, 2].map((documents, at) => ({
  ...small,
  id: `client-${at}`,
  documents: small.documents.slice(0, documents),
}));

const nameOf = (number: number) => `${number}`.repeat(32);
const bytesIn = (data: string) => new Uint8Array(Buffer.from(data, 'base64'));
const digestIn = (data: string) => createHash('sha256').update(bytesIn(data)).digest('base64');

/** The parts of a good backup, taken apart once: each input is put together from them. */
async function takeApart() {
  const { header, key } = await newHeader(SECRET, cheap, secureRandom);
  const secret = await deriveFromPassphrase(SECRET, header.kdf);
  // the last client waits for a decision: another revision of it stands behind it
  const revisions = [
    ...clients.map((client) => ({ kind: 'client', client })),
    { kind: 'leaf', client: clients.at(-1) },
  ];
  const frames: Frame[] = revisions.flatMap(({ kind, client }, number): Frame[] => {
    const documents = client?.documents ?? [];
    return [
      ...documents.map(({ id, data }) => ({
        head: { kind: 'file', document: id, at: 0, of: 1, digest: digestIn(data) },
        bytes: bytesIn(data),
      })),
      {
        head: {
          kind,
          revision: nameOf(number),
          origin: { parents: [nameOf(9)], author: null, device: '', at: 1, line: { [nameOf(9)]: [] } },
          deletedOn: null,
          client: { ...client, tags: [kind], documents: documents.map((one) => ({ ...one, data: '' })) },
        },
        bytes: new Uint8Array(0),
      },
    ];
  });
  const { vault } = await openTestVault();
  await vault.saveMany(clients.slice(0, 1));
  return { header, key, derive: async () => new Uint8Array(secret), frames, vault };
}
const apart = takeApart();

interface Changed {
  /** Which frames are left out, doubled or put elsewhere, and how one of them is changed. */
  readonly frames: readonly Step[];
  readonly inside: { readonly at: number; readonly changes: readonly Step[] } | null;
  /** The counts and the digest are made to fit again, as by somebody who knows the passphrase. */
  readonly isFitted: boolean;
  /** What is then done to the file itself; nothing when null. */
  readonly bytes: readonly Step[] | null;
}
const changed: fc.Arbitrary<Changed> = fc.record({
  frames: fc.array(fc.record({ at: fc.nat(), kind: fc.nat(), with: fc.nat() }), { maxLength: 3 }),
  inside: fc.option(fc.record({ at: fc.nat(), changes: steps })),
  isFitted: fc.boolean(),
  bytes: fc.option(steps, { freq: 1 }),
});

function moved(frames: readonly Frame[], changes: readonly Step[]): readonly Frame[] {
  return changes.reduce<readonly Frame[]>((before, { at, kind, with: number }) => {
    const from = at % Math.max(1, before.length);
    const to = number % (before.length + 1);
    const part = before.slice(from, from + 1 + (number % 3));
    if (kind % 3 === 0) return before.toSpliced(from, part.length);
    if (kind % 3 === 1) return before.toSpliced(to, 0, ...part);
    return before.toSpliced(from, part.length).toSpliced(to, 0, ...part);
  }, frames);
}

function withOneChanged(frames: readonly Frame[], inside: Changed['inside']): readonly Frame[] {
  const index = inside && frames.length > 0 ? inside.at % frames.length : -1;
  return frames.map((frame, at) =>
    at === index && inside ? { ...frame, head: changedValue(frame.head, inside.changes) } : frame,
  );
}

const isOf = (frame: Frame, kind: string): boolean =>
  typeof frame.head === 'object' && frame.head !== null && 'kind' in frame.head && frame.head.kind === kind;

async function manifestFor(plains: readonly Bytes[], counted: readonly Frame[]): Promise<Frame> {
  let digest: Bytes = new Uint8Array(0);
  for (const plain of plains)
    digest = await chain(digest, new Uint8Array(await crypto.subtle.digest('SHA-256', plain)));
  const files = counted.filter((frame) => isOf(frame, 'file'));
  const head = {
    kind: 'manifest',
    created: 1,
    clients: counted.filter((frame) => isOf(frame, 'client')).length,
    files: files.length,
    fileBytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    skipped: [],
    digest: toBase64(digest),
  };
  return { head, bytes: new Uint8Array(0) };
}

async function fileOf({ frames: order, inside, isFitted, bytes }: Changed): Promise<Bytes> {
  const { header, key, frames } = await apart;
  const wrong = withOneChanged(moved(frames, order), inside);
  const plains = wrong.map((frame) => packFrame(frame));
  const manifest = packFrame(await manifestFor(plains, isFitted ? wrong : frames));
  const all = [...plains, manifest];
  const sealed = await Promise.all(
    all.map((plain, at) =>
      sealFrame(key, plain, framePlace(header, at, at + 1 === all.length), secureRandom),
    ),
  );
  const whole = new Uint8Array(Buffer.concat([writeHeader(header), ...sealed]));
  return bytes ? changedBytes(whole, bytes) : whole;
}

async function read(input: Changed): Promise<void> {
  const { derive, vault } = await apart;
  const opened = await openWhole(sourceOf(new Blob([await fileOf(input)])), derive);
  if (!opened.ok) {
    if (!FAULTS.includes(opened.reason)) throw new Error(`refused for no known reason: ${opened.reason}`);
    return;
  }
  const restored = await vault.restoreWhole(opened);
  if (!restored.ok) throw new Error('read whole, and refused when it was to be restored');
  const { added, updated, undecided, same, manifest } = restored;
  // beside the clients what waits beside one of them
  const stored = added + updated + undecided + same;
  if (stored < manifest.clients) throw new Error('restored in part');
  const { torn, undecryptable, lostFiles } = await vault.verify();
  if (torn.length + undecryptable.length + lostFiles.length > 0)
    throw new Error('the vault is not whole any more');
}

export const backups: readonly Target[] = [target('backup', changed, read, 0.5)];
