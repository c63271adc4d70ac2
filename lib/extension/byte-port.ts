// How are bytes sent over a port? In Chromium by a separate channel, since its ports carry JSON: ten megabytes as text would take about a second.
import type { Browser } from 'wxt/browser';
import { EXCHANGE } from '../protocol/names';
import type { Bytes } from '../vault/crypto/bytes';

type Port = Pick<Browser.runtime.Port, 'postMessage' | 'onMessage' | 'onDisconnect' | 'disconnect'>;

/** What both sides use of a port. A message may have one value of bytes, under `bytes`. */
export interface BytePort {
  readonly postMessage: (word: object) => void;
  readonly onMessage: { addListener(listener: (word: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  readonly disconnect: () => void;
}

/** A new name for an import or export port; unique, because bytes of two ports with one name would mix. */
export const newExchangeName = (): string => `${EXCHANGE}:${crypto.randomUUID()}`;

/** Whether a port of this name is one for import or export. */
export const isExchange = (name: string): boolean => name.startsWith(`${EXCHANGE}:`);

/** The port itself when it carries bytes (Firefox), else with a channel of its own for them. */
export function bytePort(port: Port, name: string, carriesBytes: boolean): BytePort {
  return carriesBytes ? port : withChannel(port, new BroadcastChannel(name));
}

/** Bytes and messages each arrive in order, so the first bytes belong to the first message that announces some. */
function withChannel(port: Port, channel: BroadcastChannel): BytePort {
  const arrived: Bytes[] = [];
  const waiting: ((bytes: Bytes) => void)[] = [];
  channel.onmessage = ({ data }: MessageEvent<Bytes>) => {
    const take = waiting.shift();
    if (take) take(data);
    else arrived.push(data);
  };
  const nextBytes = () =>
    new Promise<Bytes>((resolve) => {
      const first = arrived.shift();
      if (first) resolve(first);
      else waiting.push(resolve);
    });
  port.onDisconnect.addListener(() => channel.close());
  return {
    postMessage: (word) => {
      const { bytes } = word as { readonly bytes?: unknown };
      if (!(bytes instanceof Uint8Array)) return port.postMessage(word);
      const isWhole = bytes.byteLength === bytes.buffer.byteLength;
      channel.postMessage(isWhole ? bytes : bytes.slice()); // of a view, the whole buffer would be copied
      port.postMessage({ ...word, bytes: BESIDE });
    },
    onMessage: {
      addListener: (listener) => {
        let heard = Promise.resolve();
        port.onMessage.addListener((word: object) => {
          const isBeside = 'bytes' in word && word.bytes === BESIDE;
          heard = heard.then(async () => listener(isBeside ? { ...word, bytes: await nextBytes() } : word));
        });
      },
    },
    onDisconnect: port.onDisconnect,
    disconnect: () => {
      channel.close(); // the side that disconnects a port gets no event for it
      port.disconnect();
    },
  };
}

/** Stands in a message for bytes that come over the channel. */
const BESIDE = 'beside';
