// Which tabs does the options page have, and which does an address open?

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

/** The hash that starts with reading certificates, and the one that starts a new profile. */
export const READ_PAPERS = '#read-papers';
export const NEW_PROFILE = '#new-profile';
/** The hash that starts with restoring a backup. */
export const RESTORE = '#restore';
/** The hash that starts with a colleague's invitation to a team. */
export const JOIN_TEAM = '#join-team';

/**
 * What the clients' tab shows instead of its list: reading certificates of a client, or of a new one (null), or its
 * editor.
 */
export interface ClientsBeginning {
  readonly kind: 'recognition' | 'editor';
  readonly id: string | null;
  /** What the editor opens at. */
  readonly at?: FieldOfClient | ClientField;
}

/** The hash that starts with reading certificates of a client; null: of a new one. */
export function readPapersOf(id: string | null): string {
  return id === null ? READ_PAPERS : `${READ_PAPERS}=${id}`;
}

/** The hash that opens the editor of a client, at a place of it or at the field of a report. */
export function editorAt(at: FieldOfClient | ClientField): string {
  const named: Record<string, string> =
    'field' in at
      ? { field: at.field, service: at.service ?? '', ...(at.provider && { provider: at.provider }) }
      : { place: at.place ?? '' };
  return `#${new URLSearchParams({ edit: at.clientId, ...named })}`;
}

/** When the board is read again: when a tab that shows it opens, and after the profiles may have changed. */
export function boardTurn(tab: OptionsTab): string {
  return tab === 'today' || tab === 'filings' || tab === 'clients' ? tab : 'other';
}

/** A date of a client to change, at its place in the editor. */
export type PaperDay = Pick<DueView, 'clientId' | 'kind' | 'subject' | 'day'>;

/** The target in a client: one of its fields, as people[0].mobile, or only the client (null). */
export interface ClientField {
  readonly clientId: string;
  readonly place: string | null;
}

/** The same, by the field that a report speaks of, of one service of the client or its first. */
export interface FieldOfClient {
  readonly clientId: string;
  readonly field: string;
  readonly service: string | null;
  /** Where it is filed: a service has a server for each provider. */
  readonly provider?: string;
}

/** What the editor opens at. */
export type ClientPlace = PaperDay | ClientField | FieldOfClient;

/** What the page shows first for a hash; undefined for every other hash. */
export function beginningOf(hash: string): ClientsBeginning | undefined {
  if (hash === NEW_PROFILE) return { kind: 'editor', id: null };
  const named = new URLSearchParams(hash.slice(1));
  const clientId = named.get('edit');
  const place = named.get('place');
  const provider = named.get('provider');
  if (clientId && place !== null) return { kind: 'editor', id: clientId, at: { clientId, place } };
  if (clientId)
    return {
      kind: 'editor',
      id: clientId,
      at: {
        ...{ clientId, field: named.get('field') ?? '', service: named.get('service') || null },
        ...(provider !== null && { provider }),
      },
    };
  const reads = /^#read-papers(?:=([\w-]+))?$/.exec(hash);
  return reads === null ? undefined : { kind: 'recognition', id: reads[1] ?? null };
}

/**
 * The tab in the page's address, as #filings; without one, "today" for agencies and the profiles for everybody else.
 */
export function startTab(hash: string, purpose?: Purpose): OptionsTab {
  if (hash === RESTORE) return 'vault';
  if (hash === JOIN_TEAM) return 'team';
  const named = tabs.find((tab) => `#${tab}` === hash);
  return named ?? (hash === '' && purpose === 'agency' ? 'today' : 'clients');
}

/** From where the editor of a client was opened. */
export interface LedFrom {
  readonly tab: OptionsTab;
  /** To the next client of the list that led there; null after its last. */
  readonly next: (() => void) | null;
}
