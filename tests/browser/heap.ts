// Which texts are in a JavaScript heap? Takes a snapshot of a page or of the extension's worker after garbage collection.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

type Send = (method: string, params?: object) => Promise<unknown>;

/** The heap of a page as text. */
export async function heapOfPage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  const send = session.send.bind(session) as Send; // only the methods below are sent
  await snapshot(send);
  await session.detach();
  return pieces.join('');
}

/** The heap of the extension's service worker as text. */
export async function heapOfWorker(context: BrowserContext): Promise<string> {
  const pieces: string[] = [];
  const { send, session } = await attachWorker(context, (chunk) => pieces.push(chunk));
  await snapshot(send);
  await session.detach();
  return pieces.join('');
}

/** The used heap of each page, and of the worker under `worker`, buffers included, after garbage collection (bytes). */
export async function heapMeters<Name extends string>(
  pages: Readonly<Record<Name, Page>>,
): Promise<() => Promise<Readonly<Record<Name | 'worker', number>>>> {
  const [first] = Object.values<Page>(pages);
  if (!first) throw new Error('no page');
  const { send } = await attachWorker(first.context(), () => undefined);
  const sends: (readonly [string, Send])[] = [['worker', send]];
  for (const [name, page] of Object.entries<Page>(pages)) {
    const session = await page.context().newCDPSession(page);
    sends.push([name, session.send.bind(session) as Send]); // as above
  }
  return async () => {
    const sizes = await Promise.all(
      sends.map(async ([name, each]) => [name, await liveBytes(each)] as const),
    );
    return Object.fromEntries(sizes) as Record<Name | 'worker', number>; // one entry for each name that was passed
  };
}

/** The used heap of a page and of the worker together. */
export async function heapMeter(page: Page): Promise<() => Promise<number>> {
  const meter = await heapMeters({ page });
  return async () => Object.values(await meter()).reduce((sum, size) => sum + size, 0);
}

async function liveBytes(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  return usedBytes(send);
}

async function usedBytes(send: Send): Promise<number> {
  const usage = await send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as { usedSize: number; backingStorageSize?: number }; // the protocol's own form
  return usedSize + backingStorageSize;
}

/** The heap of the extension's worker while something ran, buffers included (bytes). */
export interface HeapWhile {
  /** The largest value seen, including garbage that was not collected yet. */
  readonly most: number;
  /** After it ended and garbage was collected. */
  readonly after: number;
}

const EVERY_MS = 100;

/** Runs something and measures the worker's heap ten times a second meanwhile; garbage is collected only by the browser itself. */
export async function workerHeapWhile(
  context: BrowserContext,
  run: () => Promise<unknown>,
): Promise<HeapWhile> {
  const { send, session } = await attachWorker(context, () => undefined);
  let most = 0;
  let isRunning = true;
  const looking = (async () => {
    while (isRunning) {
      most = Math.max(most, await usedBytes(send));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  try {
    await run();
  } finally {
    isRunning = false;
    await looking;
  }
  const after = await liveBytes(send);
  await session.detach();
  return { most, after };
}

async function attachWorker(context: BrowserContext, onChunk: (chunk: string) => void) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser was not started here');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!target) throw new Error('the worker does not run');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  return { session, send: sendInto(session, sessionId, onChunk) };
}

/** Collected twice, because objects freed in the first round may have kept others alive. */
async function snapshot(send: Send): Promise<void> {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
}

/** Sends commands inside another command, because this driver has no session for a worker. */
function sendInto(session: CDPSession, sessionId: string, onChunk: (chunk: string) => void): Send {
  let count = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method, params, result } = JSON.parse(message) as {
      id?: number;
      result?: unknown;
      method?: string;
      params?: { chunk?: string };
    }; // the protocol's own form
    if (method === 'HeapProfiler.addHeapSnapshotChunk') onChunk(params?.chunk ?? '');
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method, params = {}) => {
    count += 1;
    const id = count;
    const done = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => done);
  };
}
