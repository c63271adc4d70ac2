// What would a table change of a stored client? Each part with its old and new value; equal parts are counted.
import type { Client } from '../../filing/client/client';
import { changesBetween, countSame } from '../../filing/client/client-changes';
import type { Differences } from '../../protocol/exchange';
import { alignClient, mergeClient } from './merge-client';

/** What merging a table's client into the stored one would change. */
export function differencesOf(stored: Client, incoming: Client): Differences {
  const merged = mergeClient(stored, incoming);
  const { entity, people, services, tags } = alignClient(stored, incoming);
  return {
    changes: changesBetween(stored, merged),
    same: countSame(stored, { entity, people, services, tags }),
    draft: { people: merged.people, services: merged.services },
  };
}
