// Which stored clients may be one and the same? Pairs that share a licence number, a name, a domain or a mobile.
import { type IndexedClient, type SearchEntry, summaryOf } from './client-index';
import { allEntries } from './index-shards';
import type { OpenVault } from './open-vault';

export type SharedKind = 'number' | 'name' | 'domain' | 'mobile';

/** Two clients and what they share; the one saved last comes first. */
export interface DuplicatePair {
  readonly first: IndexedClient;
  readonly second: IndexedClient;
  readonly shared: readonly SharedKind[];
}

/** All pairs. When more than two share something, each is paired with the one saved last, so that they can be merged one by one. */
export async function listDuplicates(vault: OpenVault): Promise<readonly DuplicatePair[]> {
  const { entries } = await allEntries(vault);
  const present = entries.filter((entry) => entry.deletedOn === null).sort((a, b) => b.changed - a.changed);
  const pairs = new Map<string, { first: SearchEntry; second: SearchEntry; shared: Set<SharedKind> }>();
  const newest = new Map<string, SearchEntry>();
  for (const entry of present) {
    for (const [kind, value] of tracesOf(entry)) {
      const key = `${kind}:${value}`;
      const first = newest.get(key);
      if (!first) newest.set(key, entry);
      if (!first || first === entry) continue;
      const pair = pairs.get(`${first.id} ${entry.id}`) ?? { first, second: entry, shared: new Set() };
      pair.shared.add(kind);
      pairs.set(`${first.id} ${entry.id}`, pair);
    }
  }
  const found = [...pairs.values()].toSorted((a, b) => Number(isPhoneOnly(a)) - Number(isPhoneOnly(b)));
  return found.map(({ first, second, shared }) => ({
    first: summaryOf(first),
    second: summaryOf(second),
    shared: [...shared],
  }));
}

/** Pairs that share only a mobile come last: two clients may merely have the same contact. */
const isPhoneOnly = ({ shared }: { readonly shared: ReadonlySet<SharedKind> }): boolean =>
  shared.size === 1 && shared.has('mobile');

function tracesOf(entry: SearchEntry): readonly (readonly [SharedKind, string])[] {
  return [
    ['number', normal(entry.certNumber)],
    ['name', normal(entry.name)],
    ...entry.domains.map((domain) => ['domain', domain.toLowerCase()] as const),
    ...mobilesOf(entry).map((mobile) => ['mobile', mobile] as const),
  ];
}

/** Without repeats: one person may act for entity and service. */
const mobilesOf = ({ people = [] }: SearchEntry): readonly string[] =>
  [...new Set(people.map(({ mobile }) => mobile))].filter((mobile) => mobile !== '');

/** The text without width, case, spaces and punctuation: 示例（浙江）公司 and 示例(浙江) 公司 are one name. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]/gu, '');
}
