// Are bytes that are sent beside a port matched with their message, whichever of the two arrives first?
import { afterEach, expect, it } from 'vitest';
import { type BytePort, bytePort, isExchange, newExchangeName } from '../../../lib/extension/byte-port';

type Listener = (word: object) => void;
const open: BytePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.disconnect();
});

/** Two ends of a port that carries JSON and nothing else, each word after a pause. */
function pairOf(pause: (word: number) => number) {
  const ends = [0, 1].map(() => ({ heard: new Set<Listener>(), gone: new Set<() => void>() }));
  const name = newExchangeName();
  const portAt = (at: number): BytePort => {
    const [own, other] = [ends[at], ends[1 - at]];
    if (!own || !other) throw new Error('two ends');
    let [count, last] = [0, Promise.resolve()];
    const port = {
      postMessage: (word: object) => {
        const text = JSON.stringify(word);
        const milliseconds = pause(count++);
        last = last.then(async () => {
          await new Promise((done) => setTimeout(done, milliseconds));
          for (const listener of other.heard) listener(JSON.parse(text));
        });
      },
      onMessage: { addListener: (listener: Listener) => void own.heard.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => void own.gone.add(listener) },
      disconnect: () => {
        for (const listener of other.gone) listener();
      },
    };
    // only what both sides use of a port
    const made = bytePort(port as unknown as Parameters<typeof bytePort>[0], name, false);
    open.push(made);
    return made;
  };
  return [portAt(0), portAt(1)] as const;
}

/** A word with its bytes as a text: the runner would compare them one by one. */
function written(word: unknown): unknown {
  const { bytes, ...rest } = word as { readonly bytes?: Uint8Array };
  return bytes === undefined ? rest : { ...rest, bytes: Buffer.from(bytes).toString('base64') };
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

it.each([
  ['words are slower', () => 5],
  ['bytes are slower', () => 0],
  ['words stand still now and then', (word: number) => (word % 3 === 0 ? 8 : 0)],
])('keeps message and bytes together when %s', async (_, pause) => {
  const [page, background] = pairOf(pause);
  const heard: unknown[] = [];
  const all = new Promise<void>((done) => {
    background.onMessage.addListener((word) => {
      heard.push(word);
      if (heard.length === 40) done();
    });
  });
  const said = Array.from({ length: 40 }, (_, at) =>
    at % 4 === 1 ? { at, text: 'none' } : { at, bytes: bytesOf(at * 1000) },
  );
  for (const word of said) page.postMessage(word);
  await all;
  expect(heard.map(written)).toEqual(said.map(written));
});

it('sends only the intended part of a larger piece', async () => {
  const [page, background] = pairOf(() => 0);
  const came = new Promise<unknown>((done) => background.onMessage.addListener(done));
  page.postMessage({ bytes: bytesOf(1_000_000).subarray(10, 20) });
  const { bytes } = (await came) as { readonly bytes: Uint8Array };
  expect([...bytes]).toEqual([...bytesOf(20).subarray(10)]);
  expect(bytes.buffer.byteLength).toBe(10);
});

it('uses the port itself when it can carry bytes', () => {
  const port = { name: 'any' } as unknown as Parameters<typeof bytePort>[0];
  expect(bytePort(port, 'any', true)).toBe(port);
});

it('gives each port a name of its own, recognized as one of the exchange', () => {
  const names = [newExchangeName(), newExchangeName()];
  expect(new Set(names).size).toBe(2);
  expect(names.every(isExchange)).toBe(true);
  expect(isExchange('panel:1')).toBe(false);
});
