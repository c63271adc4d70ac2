// What does the background hold? One value, handed to every function of this folder.
import type { Rulebook } from '../../filing/rulebook/open';
import type { FillCount } from '../../protocol/tab';
import type { Preferences } from '../../ui/preferences';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { Vault } from '../../vault/vault';
import { newTeamMemory, type TeamMemory } from '../team/team-memory';
import { type CheckedRows, createCheckedRows } from './checked-rows';
import type { FillRuns } from './fill-runs';
import type { OwnPortalsStore } from './own-portals';
import type { Pages } from './pages';
import type { Panels } from './panels';
import type { BrowserPorts } from './ports';
import type { Rulebooks } from './rulebooks';

/** What jobs that are under way have changed: its reminders are made when the last of them has ended. */
export interface HeldReminders {
  jobs: number;
  /** Some were unfinished before the first job began. */
  isAll: boolean;
  readonly ids: Set<string>;
}

/** All that the background holds; each handler gets it handed in. */
export interface App {
  readonly vault: Vault;
  readonly browser: BrowserPorts;
  readonly sessions: SessionStore;
  readonly pages: Pages;
  readonly ownPortals: OwnPortalsStore;
  readonly panels: Panels;
  readonly runs: FillRuns;
  /** Ends each import, export, backup and restore that is under way. */
  readonly exchanges: Set<() => void>;
  /** The version of the newest view that was begun for each tab. */
  readonly versions: Map<number, number>;
  /** The version of the newest view that was begun in order to be shown; an older one is shown to nobody any more. */
  readonly shows: Map<number, number>;
  /** The lists that a person saw at the gate, by tab and list, with what was done there: none is shown twice. */
  readonly gatesSeen: Map<number, Map<string, Set<string>>>;
  /** How far a fill had come whose document is no longer in the tab, until the next act there. */
  readonly interrupted: Map<number, FillCount>;
  /** Message keys of what went wrong in a tab, until the next act there. */
  readonly notices: Map<number, string>;
  /** What the pre-check of many found, until the vault locks. */
  readonly checkedRows: CheckedRows;
  /** Tabs known to have a client; empty after a restart of the background until each tab is looked at again. */
  readonly boundTabs: Set<number>;
  readonly heldReminders: HeldReminders;
  readonly rulebooks: Rulebooks;
  /** The one in use. */
  readonly rulebook: () => Rulebook;
  readonly teams: TeamMemory;
  readonly preferences: () => Promise<Preferences>;
  readonly today: () => string;
  readonly now: () => number;
  readonly token: () => string;
}

/** What a background that has just started remembers of tabs and jobs: nothing. */
export function emptyMemory(): Pick<
  App,
  | 'exchanges'
  | 'versions'
  | 'shows'
  | 'notices'
  | 'gatesSeen'
  | 'interrupted'
  | 'boundTabs'
  | 'checkedRows'
  | 'teams'
  | 'heldReminders'
> {
  return {
    exchanges: new Set(),
    versions: new Map(),
    shows: new Map(),
    notices: new Map(),
    gatesSeen: new Map(),
    interrupted: new Map(),
    boundTabs: new Set(),
    checkedRows: createCheckedRows(),
    heldReminders: { jobs: 0, isAll: false, ids: new Set() },
    teams: newTeamMemory(),
  };
}
