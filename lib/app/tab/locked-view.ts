// What does a panel show while the vault is locked? The view is made without client and page, so it cannot contain anything of them.
import type { TabView } from '../../protocol/tab';
import { imitationAt, type Portal } from '../portals/portals';

/** What is known of a tab while the vault is locked. */
export interface LockedTab {
  readonly tabId: number;
  /** According to the browser. */
  readonly url: string;
  readonly portal: Portal | null;
  /** Milliseconds before another passphrase may be tried. */
  readonly unlockWait: number;
}

/** The view of a locked vault. */
export function lockedView({ tabId, url, portal, unlockWait }: LockedTab, version: number): TabView {
  return {
    version,
    vault: 'locked',
    unlockWait,
    tabId,
    url,
    portal: portal && { id: portal.id, label: portal.label, provider: portal.provider ?? '' },
    ...imitationAt(url),
    guidance: null,
    step: null,
    clients: [],
    clientCount: 0,
    binding: null,
    report: null,
    filingTypeLabel: null,
    plan: [],
    takeable: [],
    conflicts: [],
    filling: null,
    interrupted: null,
    receipt: null,
    answers: [],
    notice: null,
  };
}
