// What does the background need of a browser? Handed in by its entrypoint, so that all of `lib/app` runs without one.
import type { ImageTools } from '../../pictures/clean-image';
import type { ToPage } from '../../protocol/page-messages';
import type { Fetch } from '../../team/remote';
import type { SessionStore } from '../../vault/store/key-value-store';

/** The scripts that may be put into a page after a press of the person, or to draw what that press asked for. */
export type InjectedScript = 'page' | 'page-reader' | 'page-overlay' | 'teach' | 'page-writer';

/** The functions of the browser that the background calls; a tab that is gone is never an error. */
export interface BrowserPorts {
  /** The address of a tab; null when the tab is gone or the browser does not tell it. */
  readonly tabUrl: (tabId: number) => Promise<string | null>;
  /** Says something to the script in a tab's top frame; undefined when no script of ours is there. */
  readonly sendToPage: (tabId: number, message: ToPage) => Promise<unknown>;
  /** Puts a script into a tab's top frame; false when the browser does not allow it. */
  readonly injectScript: (tabId: number, script: InjectedScript) => Promise<boolean>;
  /** Shows a tab that is behind another one; answers the tab that was in front, null when nothing had to change. */
  readonly activateTab: (tabId: number) => Promise<number | null>;
  /** Shows the tab again that was in front before; nothing with null. */
  readonly returnToTab: (tabId: number | null) => Promise<void>;
  /** Opens the panel of a tab, where the browser has one. */
  readonly openPanel: (tabId: number) => Promise<void>;
  /** Text on the toolbar's icon of one tab. */
  readonly showBadge: (tabId: number, text: string) => Promise<void>;
  /** Whether our entry stands in the browser's menu. */
  readonly showMenu: (isShown: boolean) => Promise<void>;
  /** One alarm by name, at a time in milliseconds; null takes it away. */
  readonly setAlarm: (name: string, at: number | null) => Promise<void>;
  /** A notification; a newer one of the same id takes its place. */
  readonly notify: (id: string, title: string, message: string) => Promise<void>;
  /** Permissions for the addresses that the person added. */
  readonly hosts: HostPorts;
  /** The network; asked for the stores of teams only, and only where the person allowed their address. */
  readonly fetch: Fetch;
  /** False where the browser says that there is no network. */
  readonly isOnline: () => boolean;
  /** Settings that outlive the browser; they hold nothing of a client. */
  readonly settings: SessionStore;
  /** Deletes both stores and every alarm. */
  readonly clearStores: () => Promise<void>;
  /** The languages that the person's browser asks for, the first one first. */
  readonly languages: () => readonly string[];
  readonly images: ImageTools;
}

/** An origin is the address's scheme and host: `https://console.example.cn`. */
export interface HostPorts {
  /** Whether the browser lets us into this origin now. */
  readonly isAllowed: (origin: string) => Promise<boolean>;
  /** Runs our script on pages of exactly these origins from now on. */
  readonly follow: (origins: readonly string[]) => Promise<void>;
  /** Puts our script into pages of an origin that are open already. */
  readonly injectOpenTabs: (origin: string) => Promise<void>;
  /** Gives the permission back. */
  readonly release: (origin: string) => Promise<void>;
}
