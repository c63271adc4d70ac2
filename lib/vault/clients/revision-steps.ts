// What did each revision of a client do? One with two parents joined what two devices had changed: by itself, or as a person decided.
import type { Client } from '../../filing/client/client';
import type { Choices, Conflict } from '../../filing/client/merge-clients';
import { readAudit } from './audit-log';
import { opaqueId, withoutFiles } from './client-record';
import { baseOf, type Lineage, madeAt, type OpenRevision, readLineage } from './leaves';
import { mergeBodies } from './merge-bodies';
import type { OpenVault } from './open-vault';
import { isLeaving } from './revisions';

/**
 * `made`: the first one. `left`: the last that was sent to a team. `removed` and `restored` are told by the revisions,
 * whoever made them; the other acts only of this device's. Any other revision changed what stood before.
 */
export type StepKind = 'made' | 'merged' | 'decided' | 'left' | 'removed' | OwnAct;

/** What the log of this device says; a colleague's import, sharing or return to an earlier version is told as a change. */
type OwnAct = 'imported' | 'shared' | 'unshared' | 'put-back' | 'restored';

const OWN_ACTS: ReadonlyMap<string, OwnAct> = new Map([
  ['import', 'imported'],
  ['share', 'shared'],
  ['unshare', 'unshared'],
  ['restore-revision', 'put-back'],
  ['restore', 'restored'],
]);

/** How many acts are looked through: older ones are told as changes, since to decrypt a long log would delay the history. */
const ACTS = 2000;

/** What a revision is compared with: with each of several, whatever differs was changed by it. */
export interface RevisionStep {
  readonly befores: readonly Client[];
  readonly after: Client;
}

/** The revisions that did something else than change one before them, by number. */
export async function readStepKinds(
  vault: OpenVault,
  clientId: string,
): Promise<ReadonlyMap<number, StepKind>> {
  const record = await opaqueId(vault.keys, clientId);
  const [lineage, acts] = await Promise.all([readLineage(vault, record), readOwnActs(vault, record)]);
  const kinds = [...lineage.stored.values()].flatMap((one) => {
    const isOwn = madeAt(vault, one.body.origin)?.isHere === true;
    const kind = (isOwn ? acts.get(one.row.rev) : undefined) ?? kindOf(lineage, one);
    return kind === null ? [] : [[one.row.rev, kind] as const];
  });
  return new Map(kinds);
}

/** The acts of this device on one record that have a name of their own, by revision. */
async function readOwnActs(vault: OpenVault, record: string): Promise<ReadonlyMap<number, OwnAct>> {
  const lines = await readAudit(vault, ACTS);
  const acts = lines.flatMap((line) => {
    const act = line.record === record ? OWN_ACTS.get(line.action) : undefined;
    return act === undefined ? [] : [[line.rev, act] as const];
  });
  return new Map(acts);
}

function kindOf(lineage: Lineage, one: OpenRevision): StepKind | null {
  const { origin, deletedOn } = one.body;
  if (isLeaving(origin)) return 'left';
  const [parent] = origin.parents;
  if (parent === undefined) return 'made';
  if (origin.parents.length === 1) {
    const before = lineage.stored.get(parent);
    if (!before || (before.body.deletedOn === null) === (deletedOn === null)) return null;
    return deletedOn === null ? 'restored' : 'removed';
  }
  const joined = joinedIn(lineage, one);
  return joined === null || joined.conflicts.length === 0 ? 'merged' : 'decided';
}

/** What the parents of a revision give by themselves; null when they are no longer kept. */
function joinedIn(lineage: Lineage, { body }: OpenRevision) {
  const [mine, theirs] = body.origin.parents.map((name) => lineage.stored.get(name));
  if (!mine || !theirs) return null;
  const base = baseOf(lineage, mine.revision, theirs.revision);
  const join = (choices: Choices) => mergeBodies(base, mine.body, theirs.body, choices);
  return { conflicts: join({}).conflicts, join };
}

const allOf = (conflicts: readonly Conflict[], side: 'mine' | 'theirs'): Choices =>
  Object.fromEntries(conflicts.map(({ place }) => [place, side]));

const revisionAt = ({ stored }: Lineage, rev: number): OpenRevision | undefined =>
  [...stored.values()].find(({ row }) => row.rev === rev);

/** The readings that are under way: the rows of a history ask for theirs at the same time. */
const underWay = new WeakMap<OpenVault, Map<string, Promise<Lineage>>>();

/** The lineage of a record, read once for all who ask meanwhile; nothing of it is kept afterwards. */
function lineageUnderWay(vault: OpenVault, id: string): Promise<Lineage> {
  const readings = underWay.get(vault) ?? new Map<string, Promise<Lineage>>();
  underWay.set(vault, readings);
  const known = readings.get(id);
  if (known) return known;
  const reading = readLineage(vault, id).finally(() => readings.delete(id));
  readings.set(id, reading);
  return reading;
}

/** What the revisions from `since` to `rev` changed; null when one that is needed is no longer kept. */
export async function readStep(
  vault: OpenVault,
  clientId: string,
  rev: number,
  since: number,
): Promise<RevisionStep | null> {
  const id = await opaqueId(vault.keys, clientId);
  const shared = await lineageUnderWay(vault, id);
  // one that was saved since that reading began
  const lineage = revisionAt(shared, rev) ? shared : await readLineage(vault, id);
  const [first, last] = [revisionAt(lineage, since), revisionAt(lineage, rev)];
  if (!first || !last) return null;
  const after = withoutFiles(last.body);
  const { parents } = first.body.origin;
  if (parents.length > 1 && rev === since) {
    const joined = joinedIn(lineage, first);
    if (joined === null || joined.conflicts.length === 0) return { befores: [after], after };
    const { conflicts, join } = joined;
    const sides = [join(allOf(conflicts, 'mine')), join(allOf(conflicts, 'theirs'))];
    return { befores: sides.map(({ body }) => withoutFiles(body)), after };
  }
  const before = lineage.stored.get(parents[0] ?? '') ?? revisionAt(lineage, since - 1);
  return before ? { befores: [withoutFiles(before.body)], after } : null;
}
