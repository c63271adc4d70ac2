// What of a client waits for a person to decide? Two revisions that were made apart, with a question for each part that both changed.
import type { UndecidedView } from '../../protocol/conflicts';
import type { App } from '../state/app';
import { conflictViews } from './save';

/** The questions; null where there is none. Revisions that have come to say the same need no person any more. */
export async function undecidedOf(
  { vault }: App,
  { id }: { readonly id: string },
): Promise<UndecidedView | null> {
  for (;;) {
    const open = await vault.readUndecided(id);
    if (!open) return null;
    const { mine, theirs, conflicts } = open;
    const seen = { mine: mine.revision, theirs: theirs.revision };
    if (conflicts.length > 0)
      return {
        seen,
        mine: { isHere: mine.isHere, at: mine.at },
        theirs: { isHere: theirs.isHere, at: theirs.at },
        conflicts: conflictViews(conflicts, mine.client, theirs.client),
      };
    const joined = await vault.decide(id, seen, {});
    if (!joined.ok) return null; // somebody else did something meanwhile; whoever looks again sees it
  }
}
