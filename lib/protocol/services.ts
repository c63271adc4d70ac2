// What is told of the services of a client?
import type { ClientSummary } from './clients';

export interface ServiceSummary {
  readonly id: string;
  readonly kind: 'website' | 'app' | 'mini-program' | 'quick-app';
  readonly name: string;
  readonly domain: string;
}

/** A page asks about one of several services and does not say which: the one whose values are meant, null where the person must name it first, and all of them. */
export interface PageService {
  readonly chosen: string | null;
  readonly services: readonly ServiceSummary[];
}

/** Why a filing is about this one of the client's services: the page says its domain or name, or no other one still to be filed is at the page's provider. */
export type ServiceWhy = { readonly kind: 'named'; readonly text: string } | { readonly kind: 'only' };

/** The chosen client has several services that a page may be for, and nothing says which. */
export interface ServiceChoice {
  readonly client: ClientSummary;
  readonly services: readonly ServiceSummary[];
}
