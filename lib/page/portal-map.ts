// What do we know of one portal? The shapes of rules/portals: the portal's own words, and our vocabulary of fields.
import type { WidgetKind } from './plan';

type Words = readonly string[];

/** One of our codes and the words under which a portal offers it. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** How one portal asks for one field. */
export interface MappedField {
  readonly labels: Words;
  /** Headings, any of which must stand above the control; absent: any. */
  readonly section?: Words;
  readonly kind?: readonly WidgetKind[];
  /** Attributes as `name=value`, any of which must be on the control; absent: not needed. */
  readonly hints?: Words;
  /** Our code → this portal's words for it. */
  readonly options?: Readonly<Record<string, string>>;
  /** Between several domains, addresses or URLs; absent: only one is taken. */
  readonly separator?: string;
  /** Of several values the first is what is asked: the main domain. */
  readonly first?: boolean;
  /** Leave the names of province, city and district away. */
  readonly withoutRegion?: boolean;
  /** Write `https://` before an address, or leave it away. */
  readonly scheme?: boolean;
}

export interface MappedPage {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Texts of headings or sections, one of which is on this page and on no other. */
  readonly markers: Words;
  readonly fields: Readonly<Record<string, MappedField>>;
}

export interface PortalMap {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly matches: Words;
  readonly provider: string | null;
  readonly channels: Words;
  /** `seen`: taken from a real page on that day; `synthetic`: from documents and tools only. */
  readonly basis: 'seen' | 'synthetic';
  readonly checkedOn: string;
  readonly pages: readonly MappedPage[];
  readonly next: Words;
  readonly submit: Words;
  readonly never: Words;
}

export interface VocabularyField {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly synonyms: Words;
  readonly hints?: Words;
  readonly choices?: readonly Choice[];
  readonly check?: string;
  readonly never?: boolean;
  readonly sensitive?: boolean;
}

export interface Vocabulary {
  readonly owners: readonly { readonly owner: string; readonly words: Words }[];
  readonly concepts: readonly { readonly concept: string; readonly words: Words }[];
  readonly never: Words;
  readonly fields: readonly VocabularyField[];
}

/** Does an address lie under one of the portal's patterns? Compared by exact origin and start of path. */
export function isAt(map: Pick<PortalMap, 'matches'>, url: string): boolean {
  return map.matches.some((pattern) => {
    const [, origin, path] = /^(https:\/\/[^/*]+)(\/[^*]*)\*?$/u.exec(pattern) ?? [];
    if (origin === undefined || path === undefined) return false;
    return url === `${origin}${path}` || url.startsWith(`${origin}${path}`);
  });
}
