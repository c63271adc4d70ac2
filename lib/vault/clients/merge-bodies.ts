// What becomes of two revisions of a client that were made apart? Laid over what both came from, part by part, the same from both sides.
import type { Client } from '../../filing/client/client';
import { type Choices, type Conflict, mergeClients } from '../../filing/client/merge-clients';
import { type Body, contentText } from './revisions';

/** The place of the question whether a client that one side removed and the other edited is to stay. */
const REMOVED = 'removed';

export interface MergedBodies {
  readonly body: Body;
  /** What both changed and nobody decided; in `body` stands mine, and the client is in the list. */
  readonly conflicts: readonly Conflict[];
}

/** Merges what was made of one base; of no known one (null) everything that differs is asked. */
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

/** Both removed it: it is removed. One removed what the other left alone: it is. One edited what the other removed: asked. */
function mergeRemoval(
  base: Body | null,
  mine: Body,
  theirs: Body,
  choice: 'mine' | 'theirs' | undefined,
): { readonly deletedOn: number | null; readonly conflicts: readonly Conflict[] } {
  const isSame = (a: Body, b: Body) => (a.deletedOn === null) === (b.deletedOn === null);
  if (isSame(mine, theirs)) return { deletedOn: mine.deletedOn, conflicts: [] };
  const [removing, staying] = mine.deletedOn === null ? [theirs, mine] : [mine, theirs];
  if (base && isSame(base, removing)) return { deletedOn: null, conflicts: [] }; // the other brought it back
  if (base && contentText(base) === contentText(staying))
    return { deletedOn: removing.deletedOn, conflicts: [] };
  if (choice) return { deletedOn: (choice === 'mine' ? mine : theirs).deletedOn, conflicts: [] };
  const conflict = { place: REMOVED, mine: mine.deletedOn !== null, theirs: theirs.deletedOn !== null };
  return { deletedOn: null, conflicts: [conflict] };
}

/** The client with the digest of each document in the place of its bytes: the same bytes are the same document. */
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
