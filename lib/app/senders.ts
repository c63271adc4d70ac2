// Who sent a message, and may they send it? Our own pages may send much, portal pages little, anyone else nothing.
import { isPractice } from './portals/practice';

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number; readonly url?: string };
  readonly frameId?: number;
  readonly documentId?: string;
  /** Chromium's word for whether the document is still shown: `active`, `cached`, `pending_deletion`. */
  readonly documentLifecycle?: string;
}

export type Speaker =
  | { readonly kind: 'surface' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly documentId: string;
      /** The page's address according to the browser. */
      readonly address: string;
    }
  /** A portal page that another document has replaced: it may say that it ended, and nothing else. */
  | { readonly kind: 'left'; readonly tabId: number; readonly documentId: string }
  | { readonly kind: 'stranger' };

const STRANGER: Speaker = { kind: 'stranger' };

/**
 * Distinguishes our surfaces from portal pages by what the browser says about the sender, never by the message. Our
 * practice portal has no more rights than any other portal.
 */
export function speakerOf(
  sender: Sender,
  own: { id: string; origin: string },
  isPortal: (url: string) => boolean,
): Speaker {
  if (sender.id !== own.id || sender.url === undefined) return STRANGER;
  const isOurs = sender.url.startsWith(`${own.origin}/`);
  if (isOurs && !isPractice(sender.url)) return { kind: 'surface' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || (!isOurs && !isPortal(sender.url))) return STRANGER;
  if (sender.frameId !== 0) return leftOf(sender, tabId);
  // Firefox gives no documentId: the tab and its URL then have to name the document.
  return {
    kind: 'page',
    tabId,
    documentId: sender.documentId ?? `${tabId}:${sender.url}`,
    address: addressOf(sender.url, sender.tab?.url),
  };
}

/** Once a page of another site is shown, Chromium gives the one before it the number of a frame (156). */
function leftOf({ documentId, documentLifecycle = 'active' }: Sender, tabId: number): Speaker {
  if (documentId === undefined || documentLifecycle === 'active') return STRANGER;
  return { kind: 'left', tabId, documentId };
}

/**
 * Chromium reports the address with which the sender's document was loaded, and the tab's current one. A single-page
 * app that navigates without loading is at the tab's address, as long as that is the same site.
 */
function addressOf(sender: string, tab: string | undefined): string {
  const isSameSite = tab !== undefined && URL.canParse(tab) && siteOf(tab) === siteOf(sender);
  return isSameSite ? tab : sender;
}

/** Scheme and host; `URL.origin` is "null" for the addresses of extensions. */
function siteOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
