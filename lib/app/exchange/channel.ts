// How does a job communicate with the page that started it? With one request at a time; when the port closes, the job ends.
import { ExchangeReply } from '../../protocol/exchange';
import type { ExchangeResult, ExchangeSignal } from '../../protocol/exchange-signals';
import { readAs } from '../../protocol/message-kind';
import { type Bytes, fromBase64 } from '../../vault/crypto/bytes';
import type { KdfHeader } from '../../vault/crypto/kdf';
import { vaultFault } from '../../vault/faults';

/** The parts of a port that are used. */
export interface ExchangePort {
  readonly postMessage: (word: ExchangeSignal) => void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  readonly disconnect: () => void;
}

type Question = Extract<ExchangeSignal, { ask: string }>;
type Asked = (word: Question) => Promise<ExchangeReply>;

/** The channel to the page. */
export interface ExchangeChannel {
  readonly signal: AbortSignal;
  readonly read: (from: number, to: number) => Promise<Bytes>;
  /** The key derived from a passphrase at these costs; the page derives it in a worker that ends with the job. */
  readonly derive: (kdf: KdfHeader) => Promise<Bytes>;
  readonly next: () => Promise<{ readonly bytes: Bytes; readonly isLast: boolean }>;
  readonly write: (bytes: Bytes) => Promise<void>;
  /** The size of the file that was written. */
  readonly finish: () => Promise<number>;
  readonly progress: (phase: 'write' | 'check' | 'store', done: number, total: number) => void;
}

/** Sends requests and receives replies over the port, including `first`, the message that names the job. */
export function openChannel(
  port: ExchangePort,
  begin: (first: unknown) => void,
): { channel: ExchangeChannel; end: () => void } {
  const stop = new AbortController();
  let waiting: { resolve: (reply: ExchangeReply) => void; reject: (fault: Error) => void } | null = null;
  let isBegun = false;
  const end = () => {
    stop.abort();
    waiting?.reject(vaultFault('cancelled'));
    waiting = null;
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((message) => {
    if (!isBegun) {
      isBegun = true;
      return begin(message);
    }
    const reply = readAs(ExchangeReply, message);
    const asked = waiting;
    waiting = null;
    if (reply) asked?.resolve(reply);
    else end();
  });
  const askNow: Asked = (word) =>
    new Promise((resolve, reject) => {
      if (stop.signal.aborted) return reject(vaultFault('cancelled'));
      waiting = { resolve, reject };
      port.postMessage(word);
    });
  let last: Promise<unknown> = Promise.resolve();
  // a reply does not name its request, so the next request waits for it
  const ask: Asked = (word) => {
    const turn = last.then(() => askNow(word));
    last = turn.catch(() => undefined);
    return turn;
  };
  return { channel: channelOver(ask, stop.signal, port), end };
}

/** The shortest interval between progress messages, in milliseconds, since the page redraws for each. */
const PROGRESS_EVERY = 100;

function channelOver(ask: Asked, signal: AbortSignal, port: ExchangePort): ExchangeChannel {
  let sentAt = 0;
  return {
    signal,
    read: async (from, to) => {
      const reply = await ask({ ask: 'read', from, to });
      if ('bytes' in reply) return reply.bytes;
      throw vaultFault('cancelled');
    },
    derive: async (kdf) => {
      const reply = await ask({ ask: 'derive', kdf });
      if ('secret' in reply) return fromBase64(reply.secret);
      throw vaultFault('cancelled');
    },
    next: async () => {
      const reply = await ask({ ask: 'next' });
      if ('isLast' in reply) return reply;
      throw vaultFault('cancelled');
    },
    write: async (bytes) => {
      await ask({ ask: 'write', bytes });
    },
    finish: async () => {
      const reply = await ask({ ask: 'finish' });
      if ('size' in reply) return reply.size;
      throw vaultFault('cancelled');
    },
    progress: (phase, done, total) => {
      const isBetween = done !== 0 && done !== total && Date.now() - sentAt < PROGRESS_EVERY;
      if (signal.aborted || isBetween) return;
      sentAt = Date.now();
      port.postMessage({ event: 'progress', phase, done, total });
    },
  };
}
/** A result with nothing in it yet. */
export const NOTHING: ExchangeResult = {
  clients: 0,
  added: 0,
  updated: 0,
  kept: 0,
  undecided: 0,
  removed: [],
  files: 0,
  skipped: 0,
  missing: [],
  isCancelled: false,
  recoveryCode: null,
};
