// Who sent a message, and may they ask for it? A page of ours may ask for much, a portal page for little, anyone else for nothing.
import { isPractice } from './portals/practice';

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number; readonly url?: string };
  readonly frameId?: number;
  readonly documentId?: string;
}

export type Speaker =
  | { readonly kind: 'surface' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly documentId: string;
      /** Where the page stands, in the browser's word. */
      readonly address: string;
    }
  | { readonly kind: 'stranger' };

const STRANGER: Speaker = { kind: 'stranger' };

/**
 * Tells a surface of ours from a portal page by what the browser says of the sender, never by what a message says.
 * Our practice portal may ask for no more than any other portal.
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
  if (tabId === undefined || sender.frameId !== 0) return STRANGER;
  if (!isOurs && !isPortal(sender.url)) return STRANGER;
  // Firefox gives no documentId: the tab and its URL then have to name the document.
  return {
    kind: 'page',
    tabId,
    documentId: sender.documentId ?? `${tabId}:${sender.url}`,
    address: addressOf(sender.url, sender.tab?.url),
  };
}

/**
 * Chromium says of a sender the address that its document was loaded with, and of its tab the one it has by now. A page
 * that goes on without loading is where its tab is, as long as that is the same site.
 */
function addressOf(sender: string, tab: string | undefined): string {
  const isSameSite = tab !== undefined && URL.canParse(tab) && siteOf(tab) === siteOf(sender);
  return isSameSite ? tab : sender;
}

/** Scheme and host; the browser's own `origin` is no use for the addresses of extensions. */
function siteOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
