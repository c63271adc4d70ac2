// When is the reading script injected into the page? With the first task there; until then the page is not read.
import type { HelloAnswer, PageMessage, ToPage } from '../../lib/protocol/page-messages';
import type { PageRead } from '../../lib/protocol/reading-script';

export interface OnDemandDeps {
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** Has the reading script injected; resolves also when the browser does not allow it. */
  readonly bringIn: () => Promise<unknown>;
  /** Starts the session; null while the reading script is not there. */
  readonly open: () => PageRead | null;
}

/** The document of this script, whether it is read or not. */
export interface PageOnDemand {
  /** Asks whether anybody is interested in this page; if not, nothing else happens here. */
  readonly greet: () => Promise<void>;
  readonly hear: (message: ToPage) => Promise<unknown>;
  readonly stop: () => void;
  readonly close: () => void;
}

/** Does the background only say that there is nothing to do and to show? */
const isNothing = (message: ToPage): boolean =>
  message.type === 'to-page.stop' ||
  (message.type === 'to-page.show' && !message.watch && message.overlay === null);

export function readOnDemand({ send, bringIn, open }: OnDemandDeps): PageOnDemand {
  let read: PageRead | null = null;
  let coming: Promise<void> | null = null;
  let isClosed = false;

  async function come(): Promise<void> {
    read = open();
    if (read === null) {
      await bringIn();
      if (!isClosed) read = open();
    }
    coming = null; // if the browser did not allow it, the next message tries again
  }

  /** Messages that arrive while the script is being injected are handled in order. */
  async function reading(): Promise<PageRead | null> {
    if (read !== null) return read;
    coming ??= come();
    await coming;
    return read;
  }

  return {
    async greet() {
      const answer = (await send({ type: 'page.hello' })) as HelloAnswer | undefined; // our own background
      if (answer?.watch) await (await reading())?.greet(answer);
    },
    async hear(message) {
      if (read === null && coming === null && isNothing(message)) return undefined;
      return (read ?? (await reading()))?.hear(message);
    },
    stop: () => read?.stop(),
    close() {
      isClosed = true;
      read?.close();
    },
  };
}
