// Which parts has the options page, and which of them does an address open?

import type { DueView } from '../../protocol/filings';
import type { Purpose } from '../../protocol/preferences';

export const tabs = [
  'today',
  'clients',
  'filings',
  'precheck',
  'rulebook',
  'team',
  'vault',
  'settings',
  'privacy',
  'about',
] as const;
export type OptionsTab = (typeof tabs)[number];

/** The address's end that begins with reading papers, and with typing a new profile. */
export const READ_PAPERS = '#read-papers';
export const NEW_PROFILE = '#new-profile';

/** What the clients' part begins with instead of its list: reading papers of a client, or of a new one (null), or its editor. */
export interface ClientsBeginning {
  readonly kind: 'recognition' | 'editor';
  readonly id: string | null;
  /** What the editor opens at. */
  readonly at?: FieldOfClient | ClientField;
}

/** The address's end that begins with reading papers of a client; null: of a new one. */
export function readPapersOf(id: string | null): string {
  return id === null ? READ_PAPERS : `${READ_PAPERS}=${id}`;
}

/** The address's end that begins with the editor of a client, at a place of it or at what a field of a report speaks of. */
export function editorAt(at: FieldOfClient | ClientField): string {
  const named: Record<string, string> =
    'field' in at ? { field: at.field, service: at.service ?? '' } : { place: at.place ?? '' };
  return `#${new URLSearchParams({ edit: at.clientId, ...named })}`;
}

/** When the board is read again: as its pages open, and once the profiles may have changed. */
export function boardTurn(tab: OptionsTab): string {
  return tab === 'today' || tab === 'filings' || tab === 'clients' ? tab : 'other';
}

/** A day of a client that is to be changed: in its editor, at that very place. */
export type PaperDay = Pick<DueView, 'clientId' | 'kind' | 'subject' | 'day'>;

/** Where in a client another page leads: one of its fields, as people[0].mobile, or only the client (null). */
export interface ClientField {
  readonly clientId: string;
  readonly place: string | null;
}

/** The same, by the field that a report speaks of, of one service of the client or its first. */
export interface FieldOfClient {
  readonly clientId: string;
  readonly field: string;
  readonly service: string | null;
}

/** What the editor opens at. */
export type ClientPlace = PaperDay | ClientField | FieldOfClient;

/** What the end of an address begins with; undefined for every other one. */
export function beginningOf(hash: string): ClientsBeginning | undefined {
  if (hash === NEW_PROFILE) return { kind: 'editor', id: null };
  const named = new URLSearchParams(hash.slice(1));
  const clientId = named.get('edit');
  const place = named.get('place');
  if (clientId && place !== null) return { kind: 'editor', id: clientId, at: { clientId, place } };
  if (clientId)
    return {
      kind: 'editor',
      id: clientId,
      at: { clientId, field: named.get('field') ?? '', service: named.get('service') || null },
    };
  const reads = /^#read-papers(?:=([\w-]+))?$/.exec(hash);
  return reads === null ? undefined : { kind: 'recognition', id: reads[1] ?? null };
}

/** The tab that the page's address names, as #filings; when it names none, an agency's day begins with today, everybody else's with the profiles. */
export function startTab(hash: string, purpose?: Purpose): OptionsTab {
  const named = tabs.find((tab) => `#${tab}` === hash);
  return named ?? (hash === '' && purpose === 'agency' ? 'today' : 'clients');
}
