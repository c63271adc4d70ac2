// What would the report be in another province, for another entity type, at another provider? Beside today's, differences marked.
import type { Facts } from '../../rules/operator-names';
import type { PrecheckInput } from '../facts/facts';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { type Difference, differencesBetween } from './differences';
import { labelsFrom } from './phrases';
import { precheck } from './precheck';
import type { Report } from './report';

/** Both reports, and what differs between them. */
export interface WhatIf {
  readonly today: Report;
  readonly instead: Report;
  readonly differences: readonly Difference[];
}

/** Facts that the client gives though others decide them; with the ground changed they would contradict it. */
const DECIDED_BY: Readonly<Record<string, string>> = {
  'entity.category': 'entity.type',
  'entity.isSoleTrader': 'entity.type',
  'phones.allLocal': 'entity.province',
};

/** The report with some facts changed. What was worked out from a changed fact is worked out again, or asked. */
export function whatIf(book: Rulebook, input: PrecheckInput, changes: Facts): WhatIf {
  const stale = dependingOn(book, Object.keys(changes));
  const without = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => !stale.has(fact)));
  const decision = input.decision === undefined ? undefined : without(input.decision);
  const today = precheck(book, input);
  const instead = precheck(book, { ...input, decision, facts: { ...without(input.facts), ...changes } });
  return { today, instead, differences: differencesBetween(book, today, instead) };
}

/** One value that may be put in place of today's. */
interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** The provinces, kinds of subject and providers that may be tried. */
export function whatIfChoices(
  book: Rulebook,
): Readonly<Record<'provinces' | 'types' | 'providers', readonly Choice[]>> {
  const listed = (entries: Iterable<readonly [string, Text]>): readonly Choice[] =>
    [...entries].map(([id, label]) => ({ id, label }));
  return {
    provinces: listed(labelsFrom(book, 'provinces')),
    types: listed(labelsFrom(book, 'entityTypes')),
    providers: listed(Object.entries(book.facts.get('provider')?.values ?? {})),
  };
}

/** The changed facts, their other names, and all that follows from them; a changed wish opens the filing type again. */
function dependingOn(book: Rulebook, changed: readonly string[]): ReadonlySet<string> {
  const stale = new Set(changed);
  for (let before = 0; before < stale.size; ) {
    before = stale.size;
    for (const { id, derivedFrom = [], sameAs = [], impliedBy } of book.facts.values()) {
      const others = [impliedBy?.fact, DECIDED_BY[id]];
      if ([...derivedFrom, ...sameAs, ...others].some((ground) => ground !== undefined && stale.has(ground)))
        stale.add(id);
      else if (stale.has(id)) for (const twin of sameAs) stale.add(twin);
    }
  }
  return stale;
}
