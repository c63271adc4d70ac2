// What can a person do in the side panel? The functions its entrypoint hands in; the panel itself knows no extension API.

import type { FilingState } from '../../filing/client/client';
import type { ClientSummary } from '../../protocol/clients';
import type { FilingDetail } from '../../protocol/filings';
import type { BarePage } from '../../protocol/tab';
import type { FactValue } from '../../rules/operator-names';
import type { VaultActions } from '../vault/actions';

/** One filing of one client. */
export interface FilingPlace {
  readonly clientId: string;
  readonly filingId: string;
}

/** A file on its way into the client: the background knows whose document it is. */
export interface Attachment {
  readonly document: string;
  readonly side: 'front' | 'back' | null;
  readonly file: File;
}

export interface PanelActions extends VaultActions {
  readonly bind: (clientId: string) => void;
  /** Whether the client stands among the first to choose from. */
  readonly pin: (clientId: string, isPinned: boolean) => void;
  /** The first clients that match, by name. */
  readonly findClients: (search: string) => Promise<readonly ClientSummary[]>;
  readonly unbind: () => void;
  /** Resolves when the choice is kept and shown. */
  readonly chooseServices: (services: readonly string[]) => Promise<void>;
  /** Fills this page; `replace` names the controls whose present content may be overwritten. */
  readonly fill: (replace: readonly string[]) => void;
  /** Undoes one written control, or all with null. */
  readonly undo: (key: string | null) => void;
  /** What the agency answers as a rule; null drops it. */
  readonly setUsual?: (fact: string, value: boolean | null) => void;
  readonly answer: (answers: readonly { readonly fact: string; readonly value: FactValue }[]) => void;
  /** Resolves to null, or to what was wrong with the file. */
  readonly attach: (attachment: Attachment) => Promise<string | null>;
  /** Takes what the page holds in these controls into the client. */
  readonly take: (keys: readonly string[]) => void;
  /** Makes a client from what stands on the page, and binds the tab to it. */
  readonly newFromPage: () => void;
  /** Whether the page in question is of the entity whose pages were collected before. */
  readonly sameEntity: (isSame: boolean) => void;
  /** Says which field a control asks for; kept for the address. */
  readonly pick?: (key: string, fieldId: string) => void;
  /** Says that the page in view is a filing form. */
  readonly sayFilingForm?: () => void;
  readonly goTo: (key: string) => void;
  readonly override: (typed: string) => void;
  readonly recheck: () => void;
  readonly openOptions: () => void;
  /** Opens the report of the bound filing as a page to print. */
  readonly printReport: () => void;
  /** Opens the letter that becomes this document, filled and ready to print. */
  readonly printPaper?: (document: string) => void;
  readonly openPractice: () => void;
  /** Says of a page without a client where it is filed, and for whom. */
  readonly aboutPage: (about: Pick<BarePage, 'province' | 'category'>) => void;
  /** The filing as it is on its way; null when it is gone. */
  readonly filing: (which: FilingPlace) => Promise<FilingDetail | null>;
  /** Notes that the filing came to another state today; a message of the authority begins to run now. */
  readonly moveFiling: (which: FilingPlace, to: FilingState) => Promise<boolean>;
}
