// What of a client waits for a person to decide? Two revisions that were made apart, with a question for each part that both changed.
import type { Client, Filing } from '../../filing/client/client';
import { differingFields } from '../../filing/client/field-values';
import type { Text } from '../../filing/text';
import type { UndecidedView } from '../../protocol/conflicts';
import { lexicon } from '../portals/portals';
import type { App } from '../state/app';
import { deviceNames, sourceOf } from '../team/device-names';
import { conflictViews } from './save';

/** A client as it is, and, where something of it waits for a person, as it would be if decided the other way. */
export interface MaybeUndecided {
  readonly client: Client;
  readonly otherwise?: Client | undefined;
}

/** The names of the fields that portals ask of this filing and nobody has decided; they are not filled. */
export function undecidedFields({ client, otherwise }: MaybeUndecided, filing: Filing): readonly Text[] {
  if (!otherwise) return [];
  return differingFields(client, otherwise, filing).flatMap((id) => lexicon.byId.get(id)?.label ?? []);
}

/** The questions; null where there is none. Revisions that have come to say the same need no person any more. */
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
      };
    }
    const joined = await vault.decide(id, seen, {});
    if (!joined.ok) return null; // somebody else did something meanwhile; whoever looks again sees it
  }
}
