// How do the facts of several sources become one set?
import type { FactValue } from '../../rules/operator-names';

/** Facts while they are gathered; undefined: not known. */
export type Found = Record<string, FactValue | undefined>;

/**
 * What the sources tell, without what none of them knows; a later one counts before an earlier one. Put in one by one:
 * a spread of an object with so many keys takes twice as long, and every report makes several.
 */
export function together(...sources: readonly Readonly<Found>[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const source of sources) {
    for (const id in source) {
      const value = source[id];
      if (value !== undefined) facts[id] = value;
    }
  }
  return facts;
}
