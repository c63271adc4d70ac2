// How are two independently made revisions of a client merged? Part by part against their common ancestor, with the same result on either side.
import type { Client } from '../../filing/client/client';
import { type Choices, type Conflict, mergeClients } from '../../filing/client/merge-clients';
import { type Body, contentText } from './revisions';

/** Place of the question whether to keep a client that one side removed and the other edited. */
const REMOVED = 'removed';

export interface MergedBodies {
  readonly body: Body;
  /** What both changed and nobody decided. `body` then has my value, and the client stays in the list. */
  readonly conflicts: readonly Conflict[];
}

/** Merges two revisions of one base; without a known base (null) every difference is a question. */
export function mergeBodies(
  base: Body | null,
  mine: Body,
  theirs: Body,
  choices: Choices = {},
): MergedBodies {
  const merged = mergeClients(base && byDigest(base), byDigest(mine), byDigest(theirs), choices);
  const removal = mergeRemoval(base, mine, theirs, choices[REMOVED]);
  return {
    body: { deletedOn: removal.deletedOn, client: withStored(merged.client, mine, theirs) },
    conflicts: [...merged.conflicts, ...removal.conflicts],
  };
}

/** Removed by both, or by one while the other left it alone: it is removed. Removed by one and edited by the other: a question. */
function mergeRemoval(
  base: Body | null,
  mine: Body,
  theirs: Body,
  choice: 'mine' | 'theirs' | undefined,
): { readonly deletedOn: number | null; readonly conflicts: readonly Conflict[] } {
  const isSame = (a: Body, b: Body) => (a.deletedOn === null) === (b.deletedOn === null);
  if (isSame(mine, theirs)) return { deletedOn: mine.deletedOn, conflicts: [] };
  const [removing, staying] = mine.deletedOn === null ? [theirs, mine] : [mine, theirs];
  if (base && isSame(base, removing)) return { deletedOn: null, conflicts: [] }; // the other restored it
  if (base && contentText(base) === contentText(staying))
    return { deletedOn: removing.deletedOn, conflicts: [] };
  if (choice) return { deletedOn: (choice === 'mine' ? mine : theirs).deletedOn, conflicts: [] };
  const conflict = { place: REMOVED, mine: mine.deletedOn !== null, theirs: theirs.deletedOn !== null };
  return { deletedOn: null, conflicts: [conflict] };
}

/** The client with each document's digest in place of its bytes, so that equal bytes count as the same document. */
function byDigest({ client }: Body): Client {
  const documents = client.documents.map(({ file: _file, digest, bytes: _bytes, ...document }) => ({
    ...document,
    data: digest,
  }));
  return { ...client, documents };
}

function withStored({ documents, ...client }: Client, mine: Body, theirs: Body): Body['client'] {
  const all = [...mine.client.documents, ...theirs.client.documents];
  return {
    ...client,
    documents: documents.flatMap(({ data, ...document }) => {
      const stored = all.find(({ digest }) => digest === data);
      return stored ? [{ ...document, file: stored.file, digest: data, bytes: stored.bytes }] : [];
    }),
  };
}
