// What in a client must a person decide? Two revisions were made independently; there is a question for each part that both changed.
import type { Client, Filing } from '../../filing/client/client';
import { changesBetween } from '../../filing/client/client-changes';
import { differingFields } from '../../filing/client/field-values';
import type { Text } from '../../filing/text';
import type { UndecidedView } from '../../protocol/conflicts';
import type { Undecided } from '../../vault/clients/leaves';
import { lexicon } from '../portals/portals';
import type { App } from '../state/app';
import { deviceNames, sourceOf } from '../team/device-names';
import { conflictViews } from './save';

/** A client as it is stored and, if a decision is pending, as it would be if decided the other way. */
export interface MaybeUndecided {
  readonly client: Client;
  readonly otherwise?: Client | undefined;
}

/** The names of the fields of this filing that are undecided; they are not filled. */
export function undecidedFields({ client, otherwise }: MaybeUndecided, filing: Filing): readonly Text[] {
  if (!otherwise) return [];
  return differingFields(client, otherwise, filing).flatMap((id) => lexicon.byId.get(id)?.label ?? []);
}

/** What the side changed that did not remove the client; nothing where neither removed it. */
function editedIn({ mine, theirs, conflicts }: Undecided): Pick<UndecidedView, 'edited'> {
  const removal = conflicts.find(({ place }) => place === 'removed');
  if (removal === undefined) return {};
  const [gone, stays] = removal.mine === true ? [mine, theirs] : [theirs, mine];
  return { edited: [...new Set(changesBetween(gone.client, stays.client).map(({ part }) => part))] };
}

/** The questions; null when there is none. Revisions whose contents have become equal need no decision. */
export async function undecidedOf(app: App, { id }: { readonly id: string }): Promise<UndecidedView | null> {
  const { vault } = app;
  for (;;) {
    const open = await vault.readUndecided(id);
    if (!open) return null;
    const { mine, theirs, conflicts } = open;
    const seen = { mine: mine.revision, theirs: theirs.revision };
    if (conflicts.length > 0) {
      const names = await deviceNames(app);
      return {
        seen,
        mine: sourceOf(mine, names),
        theirs: sourceOf(theirs, names),
        conflicts: conflictViews(conflicts, mine.client, theirs.client),
        ...editedIn(open),
      };
    }
    const joined = await vault.decide(id, seen, {});
    if (!joined.ok) return null; // somebody else changed it meanwhile; the next look shows that
  }
}
