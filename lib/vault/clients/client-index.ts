// Which clients are there? Summaries in 64 encrypted shards, so that a list or a search decrypts no client's record.
import * as z from 'zod';
import type { Client } from '../../filing/client/client';
import { type SearchText, searchTextOf, textMatcherFor, wordsOf } from './search-text';

/** What of a client may expire. */
const EndKind = z.enum(['entity-certificate', 'person-certificate', 'document', 'domain']);

interface IndexedPerson {
  readonly name: string;
  readonly mobile: string;
  readonly certNumber: string;
}

// Lists are checked by functions: an extension may not generate code, and without it zod allocates for every element of
// the 10,000 entries that opening the list reads, which took a fifth longer.
const Texts = z.custom<string[]>((value) => isListOf(value, isText));
const People = z.custom<IndexedPerson[]>((value) => isListOf(value, isPerson));

export const SearchEntry = z.strictObject({
  record: z.string(),
  rev: z.int(),
  /** Name of the present revision; absent until the record is migrated from format 1. */
  revision: z.string().optional(),
  /** Number of undecided revisions. */
  leaves: z.int().default(0),
  /** The team that shares it; absent for one that is in this vault only. */
  team: z.string().optional(),
  deletedOn: z.number().nullable(),
  id: z.string(),
  name: z.string(),
  certNumber: z.string(),
  province: z.string(),
  /** Division code of six digits. */
  region: z.string(),
  domains: Texts,
  tags: Texts,
  group: z.string().nullable(),
  colour: z.string().nullable(),
  changed: z.number(),
  ends: z.strictObject({ on: z.string(), what: EndKind }).nullable(),
  services: z.int(),
  serviceNames: Texts,
  /** Its people, by what a person is searched by; never shown. Absent until it is saved once more. */
  people: People.optional(),
  /** The numbers of its orders; absent where none is known, and until it is saved once more. */
  orders: Texts.optional(),
  documents: z.int(),
  filings: z.int(),
});
/** One client in the list, with its whole licence number, which is searched but never shown. */
export type SearchEntry = z.infer<typeof SearchEntry>;

const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const isText = (value: unknown): boolean => typeof value === 'string';

const isPerson = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && PERSON.every((key) => isText(Reflect.get(value, key)));

const PERSON = ['name', 'mobile', 'certNumber'] as const satisfies readonly (keyof IndexedPerson)[];

/** One client as a list may show it. */
export interface IndexedClient {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  /** Only the last four characters of the licence or identity number. */
  readonly certTail: string;
  /** Province code of GB/T 2260: two digits and zeros, 330000. */
  readonly province: string;
  readonly domains: readonly string[];
  /** The names of its people, by which its papers are told from others; never shown in a list. */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly colour: string | null;
  /** When it was last saved (milliseconds). */
  readonly changed: number;
  /** Whether there is an undecided revision beside the present one. */
  readonly isUndecided: boolean;
  /** The team that shares it; null for one that is in this vault only. */
  readonly team: string | null;
  /** What of it expires first, and on which day. */
  readonly ends: SearchEntry['ends'];
  readonly counts: { readonly services: number; readonly documents: number; readonly filings: number };
}

type Ending = { readonly validUntil?: string | null | undefined };

/** What the index takes from a revision. Without `leaves` that number stays as it was. */
export type Indexed = Pick<SearchEntry, 'record' | 'rev' | 'revision' | 'changed' | 'team'> & {
  readonly leaves?: number;
};
export type FreshEntry = Omit<SearchEntry, 'leaves'> & { readonly leaves?: number };

/** What the index keeps of a client. */
export function entryFor(
  indexed: Indexed,
  client: Omit<Client, 'documents'> & { readonly documents: readonly Ending[] },
  deletedOn: number | null,
): FreshEntry {
  return {
    ...indexed,
    deletedOn,
    id: client.id,
    name: client.entity.name,
    certNumber: client.entity.certNumber,
    province: `${client.entity.region.code.slice(0, 2)}0000`,
    region: client.entity.region.code,
    domains: domainsOf(client),
    tags: client.tags,
    group: client.group ?? null,
    colour: client.colour ?? null,
    ends: firstEnd(client),
    services: client.services.length,
    serviceNames: client.services.map((service) => service.name),
    people: client.people.map(({ name, mobile, certNumber }) => ({
      name,
      mobile: mobile ?? '',
      certNumber: certNumber ?? '',
    })),
    ...ordersOf(client),
    documents: client.documents.length,
    filings: client.filings.length,
  };
}

/** A client without a known order number keeps the entry that earlier versions read. */
const ordersOf = ({ filings }: Pick<Client, 'filings'>): Pick<SearchEntry, 'orders'> => {
  const orders = filings.flatMap(({ orderNumber }) => orderNumber ?? []);
  return orders.length > 0 ? { orders } : {};
};

/** Without repeats: a website and an app may have the same. */
const domainsOf = ({ services }: Pick<Client, 'services'>): string[] => [
  ...new Set(services.flatMap(({ domains }) => domains.map(({ name }) => name))),
];

/** The first day on which something of the client expires; null when nothing known does. */
function firstEnd({
  entity,
  people,
  documents,
  services,
}: Parameters<typeof entryFor>[1]): SearchEntry['ends'] {
  let first = earlier(null, 'entity-certificate', entity.certValidUntil);
  for (const person of people) first = earlier(first, 'person-certificate', person.certValidUntil);
  for (const document of documents) first = earlier(first, 'document', document.validUntil);
  for (const { domains } of services)
    for (const { expires } of domains) first = earlier(first, 'domain', expires);
  return first;
}

type End = NonNullable<SearchEntry['ends']>;

function earlier(first: End | null, what: End['what'], on: string | null | undefined): End | null {
  if (!on || on === 'long-term') return first;
  return first && first.on <= on ? first : { on, what };
}

/** The entry as a list may show it. */
export function summaryOf(entry: SearchEntry): IndexedClient {
  const { id, rev, name, province, domains, tags, group, colour, changed, ends } = entry;
  const { services, documents, filings } = entry;
  const certTail = entry.certNumber.slice(-4);
  return {
    id,
    rev,
    name,
    certTail,
    province,
    domains,
    people: [...new Set((entry.people ?? []).map((person) => person.name))],
    tags,
    group,
    colour,
    changed,
    isUndecided: entry.leaves > 0,
    team: entry.team ?? null,
    ends,
    counts: { services, documents, filings },
  };
}

/** Whether an entry matches a search. */
export function matcherFor(
  cache: { readonly texts: WeakMap<SearchEntry, SearchText> },
  query: string,
): (entry: SearchEntry) => boolean {
  const matches = textMatcherFor(wordsOf(query));
  return (entry) => {
    // prepared for an empty search too, since typing usually follows
    const text = cache.texts.get(entry) ?? searchTextOf(entry);
    cache.texts.set(entry, text);
    return matches(text);
  };
}
