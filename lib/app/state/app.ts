// What does the background hold? One value, handed to every function of this folder.
import type { Rulebook } from '../../filing/rulebook/open';
import type { Preferences } from '../../ui/preferences';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { Vault } from '../../vault/vault';
import type { FillRuns } from './fill-runs';
import type { ShelfStore } from './own-portals';
import type { Pages } from './pages';
import type { Panels } from './panels';

/** All that the background holds; each function of its tables gets it handed in. */
export interface App {
  readonly vault: Vault;
  readonly sessions: SessionStore;
  readonly pages: Pages;
  readonly shelf: ShelfStore;
  readonly panels: Panels;
  readonly runs: FillRuns;
  /** Ends each import, export, backup and restore that is under way. */
  readonly exchanges: Set<() => void>;
  /** The newest view begun for each tab, and the newest that was begun to be shown: an older one is not shown any more. */
  readonly versions: Map<number, number>;
  readonly shows: Map<number, number>;
  /** The lists that a person saw at the gate, by tab: none is shown twice. */
  readonly gatesSeen: Map<number, Set<string>>;
  /** Message keys of what went wrong in a tab, until the next act there. */
  readonly notices: Map<number, string>;
  /** The tabs with a client, as far as it was looked since the background woke. */
  readonly boundTabs: Set<number>;
  readonly rulebook: () => Rulebook;
  readonly preferences: () => Promise<Preferences>;
  readonly today: () => string;
  readonly now: () => number;
  readonly token: () => string;
}
