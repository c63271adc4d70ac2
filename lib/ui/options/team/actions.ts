// Which functions does a team's tab get besides requests to the background?
import type { Ask } from '../../../protocol/protocol';

export interface TeamActions {
  readonly ask: Ask;
  /**
   * Requests the browser's permission for one address; to be called within the press itself, before anything is
   * awaited.
   */
  readonly allow: (origin: string) => Promise<boolean>;
  /** Saves a text as a file. */
  readonly saveText: (name: string, text: string) => void;
}
