// What can a person do at the clients' desk, and what do they hear back?
import type { Client } from '../../../filing/client/client';
import type {
  CheckAnswer,
  ClientListPage,
  ClientListQuery,
  ClientStanding,
  DuplicatePage,
  EditorChoices,
  KeptDraft,
  MergeAnswer,
  ReadAnswer,
  RegionMatch,
  RevisionAnswer,
  RevisionRow,
  SaveAnswer,
} from '../../../protocol/clients';

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

export interface ListActions {
  readonly page: (wish: ClientListQuery) => Promise<ClientListPage>;
  readonly standing: (ids: readonly string[]) => Promise<readonly ClientStanding[]>;
  readonly mark: (ids: readonly string[], marks: Marks) => Promise<{ readonly done: number }>;
  readonly remove: (ids: readonly string[]) => Promise<{ readonly done: number }>;
  readonly restore: (ids: readonly string[]) => Promise<{ readonly done: number }>;
}

export interface EditorActions {
  readonly read: (id: string) => Promise<ReadAnswer>;
  readonly choices: () => Promise<EditorChoices>;
  readonly regions: (search: string) => Promise<readonly RegionMatch[]>;
  readonly check: (client: Client) => Promise<CheckAnswer>;
  /** Keeps what is being typed, sealed; null drops it. */
  readonly keepDraft: (draft: KeptDraft | null) => Promise<void>;
  readonly keptDraft: () => Promise<KeptDraft | null>;
  readonly save: (wish: SaveWish) => Promise<SaveAnswer>;
  readonly history: (id: string) => Promise<readonly RevisionRow[]>;
  readonly revision: (id: string, rev: number) => Promise<RevisionAnswer>;
  readonly restoreRevision: (id: string, rev: number, expected: number) => Promise<{ readonly ok: boolean }>;
  /** A fresh id: nobody else makes the same. */
  readonly token: () => string;
  /** Asks before the page is left while something is unsaved; answers how to stop asking. */
  readonly guard: () => () => void;
}

export interface DuplicateActions {
  readonly duplicates: (from: number, count: number) => Promise<DuplicatePage>;
  readonly merge: (first: string, second: string, choices: Decisions, apply: boolean) => Promise<MergeAnswer>;
}

export interface DeskActions extends ListActions, EditorActions, DuplicateActions {
  readonly documents: DocumentActions;
  /** Reading of photographed papers; null in a build that cannot. */
  readonly recognition: RecognitionActions | null;
  /** Tells when somebody may have changed clients elsewhere; answers how to stop listening. */
  readonly onReturn: (listener: () => void) => () => void;
  readonly today: () => string;
  readonly moment: () => string;
}
