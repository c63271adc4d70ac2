// What can a person do at the clients' desk, and what do they hear back?
import type { Client } from '../../../filing/client/client';
import type { CheckAnswer, KeptDraft, MergeAnswer, SaveAnswer } from '../../../protocol/clients';
import type { Ask } from '../../../protocol/protocol';
import type { RecognitionActions } from '../../recognition/actions';
import type { DocumentActions } from '../documents/actions';

export type Decisions = Readonly<Record<string, 'mine' | 'theirs'>>;

/** What is set on several clients alike; what is left out stays. */
export interface Marks {
  readonly addTag?: string;
  readonly removeTag?: string;
  readonly group?: string | null;
  readonly colour?: string | null;
}

export interface SaveWish {
  readonly client: Client;
  readonly base: number | null;
  readonly seen: number | null;
  readonly choices: Decisions;
  /** Names the change, so that asking again after a lost answer does nothing twice. */
  readonly command: string;
}

/** What only asks the background needs no function of its own: `ask('clients.remove', { ids })`. */
export interface ListActions {
  readonly ask: Ask;
}

export interface EditorActions extends ListActions {
  readonly check: (client: Client) => Promise<CheckAnswer>;
  /** Keeps what is being typed, sealed; null drops it. */
  readonly keepDraft: (draft: KeptDraft | null) => Promise<void>;
  readonly keptDraft: () => Promise<KeptDraft | null>;
  readonly save: (wish: SaveWish) => Promise<SaveAnswer>;
  readonly restoreRevision: (id: string, rev: number, expected: number) => Promise<{ readonly ok: boolean }>;
  /** A fresh id: nobody else makes the same. */
  readonly token: () => string;
  /** Asks before the page is left while something is unsaved; answers how to stop asking. */
  readonly guard: () => () => void;
}

export interface DuplicateActions {
  readonly merge: (first: string, second: string, choices: Decisions, apply: boolean) => Promise<MergeAnswer>;
}

export interface DeskActions extends EditorActions, DuplicateActions {
  readonly documents: DocumentActions;
  /** Reading of photographed papers; null in a build that cannot. */
  readonly recognition: RecognitionActions | null;
  /** Tells when somebody may have changed clients elsewhere; answers how to stop listening. */
  readonly onReturn: (listener: () => void) => () => void;
  readonly today: () => string;
  readonly moment: () => string;
}
