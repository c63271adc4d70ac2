// What can be done with one client: storing, reading, its earlier revisions, and the draft of it?
import type { Client } from '../filing/client/client';
import type { Choices } from '../filing/client/merge-clients';
import type { UnlockedVault } from './access/unlocked-vault';
import { note } from './clients/audit-log';
import { opaqueId } from './clients/client-record';
import { listRevisions, type Revision, readRemoval, readRevision, restoreRevision } from './clients/history';
import {
  type KeptDraft,
  type KeptValues,
  keepDraft,
  keepValues,
  readDraft,
  readValues,
} from './clients/kept-draft';
import { type DecideResult, decide, readUndecided, type SeenLeaves, type Undecided } from './clients/leaves';
import type { OpenVault } from './clients/open-vault';
import { type ReadResult, readClient, readClientWithoutFiles, readDocument } from './clients/read-clients';
import { removeClient, restoreClient, type SaveResult, saveClient } from './clients/records';
import { type RevisionStep, readStep, readStepKinds, type StepKind } from './clients/revision-steps';
import { bringBack } from './copy/bring-back';
import type { CopyFolder } from './copy/copy-head';
import type { Bytes } from './crypto/bytes';
import { faultCode } from './faults';
import type { SessionStore } from './store/key-value-store';

/** Everything here throws `locked` while the vault is locked. */
export interface ClientStore {
  /** A repeated call with the same `command`, made because the reply was lost, changes nothing and answers what the first call did. */
  readonly saveClient: (client: Client, expectedRev: number | null, command?: string) => Promise<SaveResult>;
  readonly removeClient: (id: string, expectedRev: number, command?: string) => Promise<SaveResult>;
  readonly restoreClient: (id: string, expectedRev: number, command?: string) => Promise<SaveResult>;
  readonly readClient: (id: string) => Promise<ReadResult>;
  readonly readClientWithoutFiles: (id: string) => Promise<ReadResult>;
  readonly readDocument: (id: string, documentId: string) => Promise<Bytes | null>;
  /** Stores the draft that is being typed, encrypted, in place of the previous one; null deletes it. Without `marks` nothing is stored. */
  readonly keepDraft: (draft: KeptDraft | null) => Promise<void>;
  /** The stored draft; null when there is none. */
  readonly readDraft: () => Promise<KeptDraft | null>;
  /** The same for the values that were filled in for many clients: none deletes them. */
  readonly keepValues: (values: KeptValues) => Promise<void>;
  readonly readValues: () => Promise<KeptValues>;
  /** The stored revisions of a client, newest first: the current one and at most 50 earlier ones. */
  readonly listRevisions: (id: string) => Promise<readonly Revision[]>;
  /** The revisions that did something else than change one before them, by number. */
  readonly readStepKinds: (id: string) => Promise<ReadonlyMap<number, StepKind>>;
  /** What the revisions from `since` to `rev` are compared with; null when it is no longer kept. */
  readonly readStep: (id: string, rev: number, since: number) => Promise<RevisionStep | null>;
  /** When a client was removed, and where; null for one that is in the list or cannot be read. */
  readonly readRemoval: (id: string) => ReturnType<typeof readRemoval>;
  readonly readRevision: (id: string, rev: number) => Promise<Client | null>;
  /** Makes an earlier revision the current one; null when that revision is not stored or is damaged. */
  readonly restoreRevision: (
    id: string,
    rev: number,
    expectedRev: number,
    command?: string,
  ) => Promise<SaveResult | null>;
  /** The differences between two revisions that were made independently and not yet decided; null when there are none. */
  readonly readUndecided: (id: string) => Promise<Undecided | null>;
  /** Decides between the two revisions that the person was shown. */
  readonly decide: (id: string, seen: SeenLeaves, choices: Choices) => Promise<DecideResult>;
  /** Records an action of a surface in the audit log; `detail` holds codes and counts, no values. */
  readonly note: (action: string, clientId: string, detail: string) => Promise<void>;
}

/** One client: storing, reading, its earlier revisions, and the draft of it. */
export function clientsOf(
  { write, read }: UnlockedVault,
  marks: SessionStore | undefined,
  copy: CopyFolder | undefined,
): ClientStore {
  /** Brings a client back that cannot be read, if the second copy holds this very revision; answers whether it did. */
  const isBack = async (id: string): Promise<boolean> => {
    if (!copy) return false;
    const bring = async (vault: OpenVault) =>
      bringBack(vault, copy, { records: [await opaqueId(vault.keys, id)], older: false });
    return write(bring).then(
      ({ clients }) => clients > 0,
      () => false, // nothing can be written at the moment: it stays damaged
    );
  };
  const readAgain = async (id: string, work: (vault: OpenVault) => Promise<ReadResult>) => {
    const result = await read(work);
    return !result.ok && result.reason === 'damaged' && (await isBack(id)) ? read(work) : result;
  };
  return {
    saveClient: (client, expected, command) => write((vault) => saveClient(vault, client, expected, command)),
    removeClient: (id, expected, command) => write((vault) => removeClient(vault, id, expected, command)),
    restoreClient: (id, expected, command) => write((vault) => restoreClient(vault, id, expected, command)),
    readClient: (id) => readAgain(id, (vault) => readClient(vault, id)),
    readClientWithoutFiles: (id) => readAgain(id, (vault) => readClientWithoutFiles(vault, id)),
    readDocument: async (id, documentId) => {
      const work = (vault: OpenVault) => readDocument(vault, id, documentId);
      return read(work).catch(async (error: unknown) => {
        if (!isDamage(error) || !(await isBack(id))) throw error;
        return read(work);
      });
    },
    keepDraft: (draft) => read(async (vault) => (marks ? keepDraft(vault, marks, draft) : undefined)),
    readDraft: () => read(async (vault) => (marks ? readDraft(vault, marks) : null)),
    keepValues: (values) => read(async (vault) => (marks ? keepValues(vault, marks, values) : undefined)),
    readValues: () => read(async (vault) => (marks ? readValues(vault, marks) : {})),
    listRevisions: (id) => read((vault) => listRevisions(vault, id)),
    readStepKinds: (id) => read((vault) => readStepKinds(vault, id)),
    readStep: (id, rev, since) => read((vault) => readStep(vault, id, rev, since)),
    readRemoval: (id) => read((vault) => readRemoval(vault, id)),
    readRevision: (id, rev) => read((vault) => readRevision(vault, id, rev)),
    restoreRevision: (id, rev, expected, command) =>
      write((vault) => restoreRevision(vault, id, rev, expected, command)),
    readUndecided: (id) => read((vault) => readUndecided(vault, id)),
    decide: (id, seen, choices) => write((vault) => decide(vault, id, seen, choices)),
    note: (action, clientId, detail) => write((vault) => note(vault, action, clientId, detail)),
  };
}

const isDamage = (error: unknown): boolean =>
  ['damaged-record', 'not-decryptable'].includes(faultCode(error) ?? '');
