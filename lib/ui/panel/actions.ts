// Which functions does the side panel get? Its entrypoint passes them in; the panel itself uses no extension API.
import type { MessageType, Request } from '../../protocol/protocol';
import type { ClientField, FieldOfClient } from '../options/tabs';
import type { OrderOnPage } from '../order-number';
import type { VaultActions } from '../vault/actions';

/** One filing of one client. */
export interface FilingPlace {
  readonly clientId: string;
  readonly filingId: string;
}

/** A file to be added to the client; the background knows whose document it is. */
export interface Attachment {
  readonly document: string;
  readonly side: 'front' | 'back' | null;
  readonly file: File;
}

/** The messages about one tab. Each answer is the tab's new view. */
export type TabMessage = Extract<MessageType, `tab.${string}`>;
/** The data of such a message, without the tab. */
export type TabRequest<Type extends TabMessage> = Omit<Request<Type>, 'tabId'>;

/** Sends a message about the tab; resolves when its new view is shown. `act('tab.go-to', { key })` */
export type Act = <Type extends TabMessage>(
  type: Type,
  ...data: Record<string, never> extends TabRequest<Type> ? [] : [TabRequest<Type>]
) => Promise<void>;

export interface PanelActions extends VaultActions {
  readonly act: Act;
  /** Resolves to null, or to what was wrong with the file. */
  readonly attach: (attachment: Attachment) => Promise<string | null>;
  readonly openOptions: () => void;
  /** Opens the editor of a client at a place, or at the field of a report; absent without an editor. */
  readonly editClient?: (at: FieldOfClient | ClientField) => void;
  /** Opens the team's part of the options. */
  readonly openTeam: () => void;
  /** Opens the report of the bound filing as a page to print. */
  readonly printReport: () => void;
  /** Opens the letter for this document, filled in and ready to print. */
  readonly printPaper?: (document: string) => void;
  /** Opens the page that reads certificates into a client, or into a new one (null); absent in a build that cannot. */
  readonly readPapers?: ((clientId: string | null) => void) | undefined;
  /** The only number of an order that the page shows, or why there is none. */
  readonly readOrder?: () => Promise<OrderOnPage>;
  readonly openPractice: () => void;
}
