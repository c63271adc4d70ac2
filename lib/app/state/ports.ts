// What does the background need from a browser? Passed in by its entrypoint, so that all of `lib/app` runs without one.
import type { ImageTools } from '../../pictures/clean-image';
import type { ToPage } from '../../protocol/page-messages';
import type { Fetch } from '../../team/remote';
import type { SessionStore } from '../../vault/store/key-value-store';

/** The scripts that may be injected into a page after a press of the person, or to draw what that press asked for. */
export type InjectedScript = 'page' | 'page-reader' | 'page-overlay' | 'teach' | 'page-writer';

/** The browser functions that the background calls; a closed tab is never an error. */
export interface BrowserPorts {
  /** The address of a tab; null when the tab is gone or the browser withholds it. */
  readonly tabUrl: (tabId: number) => Promise<string | null>;
  /** Sends a message to the script in a tab's top frame; undefined when no script of ours is there. */
  readonly sendToPage: (tabId: number, message: ToPage) => Promise<unknown>;
  /** Injects a script into a tab's top frame; false when the browser does not allow it. */
  readonly injectScript: (tabId: number, script: InjectedScript) => Promise<boolean>;
  /** Brings a tab to the front; returns the tab that was there, null when nothing had to change. */
  readonly activateTab: (tabId: number) => Promise<number | null>;
  /** Brings back the tab that was in front before; does nothing for null. */
  readonly returnToTab: (tabId: number | null) => Promise<void>;
  /** Opens the panel of a tab, where the browser has one. */
  readonly openPanel: (tabId: number) => Promise<void>;
  /** Sets the badge text of the toolbar icon for one tab. */
  readonly showBadge: (tabId: number, text: string) => Promise<void>;
  /** Shows or hides our entry in the browser's context menu. */
  readonly showMenu: (isShown: boolean) => Promise<void>;
  /** Sets the alarm of this name to a time in milliseconds; null removes it. */
  readonly setAlarm: (name: string, at: number | null) => Promise<void>;
  /** Shows a notification, replacing an earlier one with the same id. */
  readonly notify: (id: string, title: string, message: string) => Promise<void>;
  /** Permissions for the addresses that the person added. */
  readonly hosts: HostPorts;
  /** The network; used only for the stores of teams, at addresses that the person allowed. */
  readonly fetch: Fetch;
  /** False when the browser reports that there is no network. */
  readonly isOnline: () => boolean;
  /** Settings that outlive the browser; they contain nothing of a client. */
  readonly settings: SessionStore;
  /** Deletes both stores and every alarm. */
  readonly clearStores: () => Promise<void>;
  /** The languages set in the browser, in order of preference. */
  readonly languages: () => readonly string[];
  readonly images: ImageTools;
}

/** An origin is scheme and host: `https://console.example.cn`. */
export interface HostPorts {
  /** Whether we have permission for this origin now. */
  readonly isAllowed: (origin: string) => Promise<boolean>;
  /** Registers our script for pages of exactly these origins. */
  readonly follow: (origins: readonly string[]) => Promise<void>;
  /** Injects our script into pages of an origin that are already open. */
  readonly injectOpenTabs: (origin: string) => Promise<void>;
  /** Gives the permission back. */
  readonly release: (origin: string) => Promise<void>;
}
