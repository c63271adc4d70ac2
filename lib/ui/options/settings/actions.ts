// Which functions do the settings get?
import type { CommandName } from '../../shortcuts';

export interface Shortcut {
  readonly name: CommandName;
  /** In the browser's notation: Alt+Shift+F; empty when none is set. */
  readonly keys: string;
}

export interface SettingsActions {
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for changing them; resolves to false where it cannot be opened. */
  readonly changeShortcuts: () => Promise<boolean>;
  readonly openPractice: () => void;
  /** The version from which the extension was updated; null when there is nothing new to tell. */
  readonly updatedFrom: () => Promise<string | null>;
  readonly markNotesRead: () => void;
}
