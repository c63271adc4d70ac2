// How do the facts of several sources become one set?
import type { FactValue } from '../../rules/operator-names';

/** Facts while they are gathered; undefined: not known. */
export type Found = Record<string, FactValue | undefined>;

/**
 * What the sources tell, without what none of them knows; a later one counts before an earlier one. An object without a
 * prototype takes hundreds of keys in a third of the time, and has no name of its own that could be taken for a fact.
 */
export function together(...sources: readonly Readonly<Found>[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = Object.create(null);
  for (const source of sources) {
    for (const id of Object.keys(source)) {
      const value = source[id];
      if (value !== undefined) facts[id] = value;
    }
  }
  return facts;
}
