// What state does the background hold? One value, passed to every function of this folder.
import type { Rulebook } from '../../filing/rulebook/open';
import type { Language } from '../../protocol/language';
import type { Preferences } from '../../protocol/preferences';
import type { FillCount } from '../../protocol/tab';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { Vault } from '../../vault/vault';
import { newTeamMemory, type TeamMemory } from '../team/team-memory';
import type { CardsUnderWay } from './cards-under-way';
import { type CheckedRows, createCheckedRows } from './checked-rows';
import type { FillRuns } from './fill-runs';
import type { OwnPortalsStore } from './own-portals';
import type { Pages } from './pages';
import type { Panels } from './panels';
import type { BrowserPorts } from './ports';
import type { Rulebooks } from './rulebooks';
import type { Sentences } from './sentences';
import type { Taken } from './taken';

/** What running jobs have changed; the reminders are updated when the last of them has ended. */
export interface HeldReminders {
  jobs: number;
  /** Updates were pending before the first job began. */
  isAll: boolean;
  readonly ids: Set<string>;
}

/** The state of the background, passed to each handler. */
export interface App {
  readonly vault: Vault;
  readonly browser: BrowserPorts;
  readonly sessions: SessionStore;
  readonly pages: Pages;
  readonly ownPortals: OwnPortalsStore;
  readonly panels: Panels;
  readonly runs: FillRuns;
  /** Ends each running import, export, backup and restore. */
  readonly exchanges: Set<() => void>;
  /** The version of the newest view begun for each tab. */
  readonly versions: Map<number, number>;
  /** The version of the newest view begun in order to be shown; older ones are no longer shown. */
  readonly shows: Map<number, number>;
  /** The lists that a person saw at the gate and what they did, by tab and list, so that none is shown twice. */
  readonly gatesSeen: Map<number, Map<string, Set<string>>>;
  /** The progress of a fill whose document is no longer in the tab, kept until the next act there. */
  readonly interrupted: Map<number, FillCount>;
  /** Message keys of faults in a tab, kept until the next act there. */
  readonly notices: Map<number, string>;
  /** What was last stored in a client from a tab's pages, so that it can be told and taken back. */
  readonly taken: Map<number, Taken>;
  /** Cards of a tab's page that are being opened and filled in one after the other. */
  readonly cards: Map<number, CardsUnderWay>;
  /** Results of the batch pre-check, kept until the vault locks. */
  readonly checkedRows: CheckedRows;
  /** Tabs known to have a client; after a restart of the background it is empty until each tab is checked again. */
  readonly boundTabs: Set<number>;
  readonly heldReminders: HeldReminders;
  readonly rulebooks: Rulebooks;
  /** The rulebook in use. */
  readonly rulebook: () => Rulebook;
  readonly teams: TeamMemory;
  readonly preferences: () => Promise<Preferences>;
  readonly sentences: (language: Language) => Sentences;
  readonly today: () => string;
  readonly now: () => number;
  readonly token: () => string;
}

/** The empty state of tabs and jobs with which a background starts. */
export function emptyMemory(): Pick<
  App,
  | 'exchanges'
  | 'versions'
  | 'shows'
  | 'notices'
  | 'gatesSeen'
  | 'interrupted'
  | 'taken'
  | 'cards'
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
    taken: new Map(),
    cards: new Map(),
    boundTabs: new Set(),
    checkedRows: createCheckedRows(),
    heldReminders: { jobs: 0, isAll: false, ids: new Set() },
    teams: newTeamMemory(),
  };
}
