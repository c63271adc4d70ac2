// How does a page run an import, export, backup or restore? It answers the background's questions until the job is done.
import { browser } from 'wxt/browser';
import type { ExchangeJob, ExchangeReply } from '../protocol/exchange';
import type { ExchangeResult, ExchangeSignal, KdfRequest } from '../protocol/exchange-signals';
import type { Watch } from '../ui/options/exchange/actions';
import type { Bytes } from '../vault/crypto/bytes';
import { bytePort, newExchangeName } from './byte-port';

/** What the page can do with its file; each job uses what it needs. */
export interface FileHandlers {
  readonly read?: (from: number, to: number) => Promise<Bytes>;
  /** Derives from the typed passphrase at these costs, as base64; stops when the signal is aborted. */
  readonly derive?: (kdf: KdfRequest, signal: AbortSignal) => Promise<string>;
  readonly next?: () => { readonly bytes: Bytes; readonly isLast: boolean };
  readonly write?: (bytes: Bytes) => Promise<void>;
  /** Closes the file and returns its size. */
  readonly finish?: () => Promise<number>;
}

/** Runs a job to its end. Throws an error whose message is the fault's code when it fails, with the client that could not be stored, if it is one. */
export function runExchange(job: ExchangeJob, hands: FileHandlers, watch: Watch): Promise<ExchangeResult> {
  return new Promise((resolve, reject) => {
    const name = newExchangeName();
    const port = bytePort(browser.runtime.connect({ name }), name, import.meta.env.FIREFOX);
    const ended = new AbortController();
    const end = (code: string) => {
      ended.abort();
      port.disconnect();
      reject(new Error(code));
    };
    const stop = () => end('cancelled');
    if (watch.signal.aborted) return stop();
    watch.signal.addEventListener('abort', stop, { once: true });
    port.onDisconnect.addListener(() => {
      ended.abort();
      reject(new Error('gone'));
    });
    port.onMessage.addListener((message: unknown) => {
      const word = message as ExchangeSignal; // only the extension's background sends on this port
      if ('ask' in word) {
        answer(word, hands, ended.signal).then(
          (reply) => port.postMessage(reply),
          () => end('file-failed'),
        );
      } else if (word.event === 'progress') watch.onProgress(word.phase, word.done, word.total);
      else {
        watch.signal.removeEventListener('abort', stop);
        if (word.event === 'done') resolve(word.result);
        else reject(Object.assign(new Error(word.code), word.refused && { refused: word.refused }));
        ended.abort();
        port.disconnect();
      }
    });
    port.postMessage(job);
  });
}

async function answer(
  word: Extract<ExchangeSignal, { ask: string }>,
  hands: FileHandlers,
  signal: AbortSignal,
): Promise<ExchangeReply> {
  switch (word.ask) {
    case 'read':
      return { bytes: (await hands.read?.(word.from, word.to)) ?? new Uint8Array(0) };
    case 'derive':
      return { secret: (await hands.derive?.(word.kdf, signal)) ?? '' };
    case 'next':
      return hands.next?.() ?? { bytes: new Uint8Array(0), isLast: true };
    case 'write':
      await hands.write?.(word.bytes);
      return { isTaken: true };
    case 'finish':
      return { size: (await hands.finish?.()) ?? 0 };
  }
}
