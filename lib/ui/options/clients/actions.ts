// What can a person do at the clients' desk, and what do they hear back?
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

/** What only asks the background needs no function of its own: `ask('clients.remove', { ids })`. */
export interface ListActions {
  readonly ask: Ask;
}

export interface EditorActions extends ListActions {
  /** A fresh id: nobody else makes the same. It names a change, so that asking again after a lost answer does nothing twice. */
  readonly token: () => string;
  /** Asks before the page is left while something is unsaved; answers how to stop asking. */
  readonly guard: () => () => void;
}

export interface DeskActions extends EditorActions {
  readonly documents: DocumentActions;
  /** Reading of photographed papers; null in a build that cannot. */
  readonly recognition: RecognitionActions | null;
  /** Tells when somebody may have changed clients elsewhere; answers how to stop listening. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Back into the guide for newcomers; absent for whoever did not come from there. */
  readonly toGuide?: (() => void) | undefined;
  readonly today: () => string;
  readonly moment: () => string;
}
