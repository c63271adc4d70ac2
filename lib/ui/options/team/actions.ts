// What can a person do with a team besides asking the background?
import type { Ask } from '../../../protocol/protocol';

export interface TeamActions {
  readonly ask: Ask;
  /** Asks the browser for one address; to be called within the press itself, before anything is waited for. */
  readonly allow: (origin: string) => Promise<boolean>;
  /** Saves a text as a file. */
  readonly saveText: (name: string, text: string) => void;
}
