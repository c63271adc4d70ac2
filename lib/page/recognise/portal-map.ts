// What do we know of one portal? The shapes of rules/portals: the portal's own words, and our vocabulary of fields.
import type { ServiceKinds } from '../../filing/client/draft-filings';
import type { WidgetKind } from '../model';

type Words = readonly string[];

/** One of our codes and the words under which a portal offers it. */
export interface Choice {
  readonly value: string;
  /** What an English reader is told; nothing is matched by it. */
  readonly en?: string;
  readonly words: Words;
}

/** How one portal asks for one field. */
export interface MappedField {
  /** The portal's words, or what stands inside an unlabelled control; none: `hints` alone name it. */
  readonly labels: Words;
  /** Headings, any of which must stand above the control; where absent, it may stand under each. */
  readonly section?: Words;
  readonly kind?: readonly WidgetKind[];
  /** Attributes as `name=value`, any of which must be on the control; absent: not needed. */
  readonly hints?: Words;
  /** Where one label and kind stand several times on the page: which of them, from 0; where absent, each of them. */
  readonly occurrence?: readonly number[];
  /** Our code → this portal's words for it. */
  readonly options?: Readonly<Record<string, string>>;
  /** Our code → the portal's own number for it, asked where it offers none of the words. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Between several domains, addresses or URLs; absent: only one is taken. */
  readonly separator?: string;
  /** Of several values the first is what is asked: the main domain. */
  readonly first?: boolean;
  /** Begin and end of a range: one value goes into both. */
  readonly pair?: boolean;
  /** Leave the names of province, city and district away. */
  readonly withoutRegion?: boolean;
  /** Write `https://` before an address, or leave it away. */
  readonly scheme?: boolean;
  /** The person picked this on the page itself, so it holds whatever the page shows; never part of a shared file. */
  readonly picked?: boolean;
}

export interface MappedPage {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Texts of headings or sections, one of which is on this page and on no other. */
  readonly markers: Words;
  /** Paths with their hash route, where headings say too little; one that is here counts like a marker. */
  readonly paths?: Words;
  readonly fields: Readonly<Record<string, MappedField>>;
  /** Controls that a person said are not ours; never written, whatever they are called. */
  readonly leave?: readonly MappedField[];
  /** What a person taught on this very page; asked before `fields`. Not part of a file: see `layers.ts`. */
  readonly taught?: Pick<MappedPage, 'fields' | 'leave'>;
  /** What the page wants of the person, where we only tell and write nothing. */
  readonly guidance?: readonly Guidance[];
}

/** One line of what a page wants of the person. */
export interface Guidance {
  readonly zh: string;
  readonly en: string;
  /** An id of rules/sources.json; absent where the page itself says so. */
  readonly source?: string;
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
  /** True where only the person acts, behind a captcha or for somebody else: nothing is ever written. */
  readonly handsOff?: boolean;
  /** The kinds of service that its forms are for; absent where they are for any. */
  readonly serviceKinds?: ServiceKinds;
  /** Attributes by which a product is told at addresses that its owners choose; two of them must be on the page. */
  readonly signs?: Words;
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
  /** Somebody else, of whom a filing asks only what `concepts` and `slots` list with the party among the terms. */
  readonly parties: readonly { readonly party: string; readonly words: Words }[];
  /** Words that say nothing. */
  readonly fillers: Words;
  /** Words that say nothing in a heading, and may say something in a label. */
  readonly headingFillers: Words;
  readonly terms: readonly { readonly term: string; readonly words: Words }[];
  /** Terms that a label may have besides what it asks. */
  readonly weak: Words;
  /** `asked`: the terms that together ask for it; one with a question mark may be absent. `owned`: whose the label itself has to say it is. */
  readonly concepts: readonly {
    readonly concept: string;
    readonly of?: string;
    readonly owned?: Words;
    readonly asked: Words;
  }[];
  /** Upload slots: the id by whose slot it is; '' where it is nobody's in particular. */
  readonly slots: readonly {
    readonly slot: string;
    readonly ids: Readonly<Record<string, string>>;
    readonly asked: Words;
  }[];
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
export const isAddress = (id: string): boolean => /Address$/u.test(id);
