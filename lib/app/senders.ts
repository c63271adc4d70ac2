// Who is speaking? A surface of ours may ask for much, a page for little, anyone else for nothing.
import { isPractice } from './portals/practice';

export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly documentId?: string;
}

export type Speaker =
  | { readonly kind: 'surface' }
  | { readonly kind: 'page'; readonly tabId: number; readonly documentId: string; readonly origin: string }
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
    origin: new URL(sender.url).origin,
  };
}
