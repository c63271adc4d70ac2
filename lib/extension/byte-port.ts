// How do bytes go over a port of the exchange? In Chromium beside it, because its ports carry JSON: bytes as text would cost about a second for ten megabytes.
import type { Browser } from 'wxt/browser';
import { EXCHANGE } from '../protocol/names';
import type { Bytes } from '../vault/crypto/bytes';

type Port = Pick<Browser.runtime.Port, 'postMessage' | 'onMessage' | 'onDisconnect' | 'disconnect'>;

/** What both sides use of a port. A word may have one value of bytes, under `bytes`. */
export interface BytePort {
  readonly postMessage: (word: object) => void;
  readonly onMessage: { addListener(listener: (word: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  readonly disconnect: () => void;
}

/** The name of a new port of the exchange: no two ports share one, as their bytes would mix. */
export const newExchangeName = (): string => `${EXCHANGE}:${crypto.randomUUID()}`;

/** Whether a port of this name is one of the exchange. */
export const isExchange = (name: string): boolean => name.startsWith(`${EXCHANGE}:`);

/** The port as it is where it carries bytes by itself (Firefox), else with a channel of its own for them. */
export function bytePort(port: Port, name: string, carriesBytes: boolean): BytePort {
  return carriesBytes ? port : withChannel(port, new BroadcastChannel(name));
}

/** Bytes and words each arrive in their order, so the first bytes belong to the first word that says it has some. */
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
      channel.postMessage(isWhole ? bytes : bytes.slice()); // of a part the whole would be copied
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
      channel.close(); // whoever ends a port does not hear of its end
      port.disconnect();
    },
  };
}

/** Stands for bytes that come beside the word. */
const BESIDE = 'beside';
