// Which functions do the client list and the editor get?
import type { Ask } from '../../../protocol/protocol';
import type { RecognitionActions } from '../../recognition/actions';
import type { DocumentActions } from '../documents/actions';

export type Decisions = Readonly<Record<string, 'mine' | 'theirs'>>;

/** What is set on several clients alike; what is left out stays unchanged. */
export interface Marks {
  readonly addTag?: string;
  readonly removeTag?: string;
  readonly group?: string | null;
  readonly colour?: string | null;
}

/** Requests to the background need no function of their own: `ask('clients.remove', { ids })`. */
export interface ListActions {
  readonly ask: Ask;
}

export interface EditorActions extends ListActions {
  /**
   * A new random id. It identifies a change, so that repeating the request after a lost answer has no second effect.
   */
  readonly token: () => string;
  /** Warns before the page is left while something is unsaved; returns a function that stops this. */
  readonly guard: () => () => void;
}

export interface ClientsActions extends EditorActions {
  readonly documents: DocumentActions;
  /** Reading of photographed certificates; null in a build without it. */
  readonly recognition: RecognitionActions | null;
  /** Calls back when clients may have changed elsewhere; returns a function that stops this. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Leads to a filing on the board; absent on a page without one. */
  readonly toFiling?: (which: { readonly clientId: string; readonly filingId: string }) => void;
  /** Back into the guide for newcomers; absent for whoever did not come from there. */
  readonly toGuide?: (() => void) | undefined;
  /** The guide's step of the passphrase came before this one. */
  readonly isSecretSet?: boolean | undefined;
  readonly today: () => string;
  readonly moment: () => string;
}
