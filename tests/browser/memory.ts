// How much memory do a browser's pages and their workers hold? Read from Linux, process by process.
import { readFileSync } from 'node:fs';
import type { Browser } from './harness';

/** Bytes that a process holds, and the most it has held since it began. */
export interface Held {
  readonly now: number;
  readonly most: number;
}

/** What each renderer of the browser holds, the largest first: a page and its workers are in one of them. */
export async function rendererMemory({ context }: Browser): Promise<readonly Held[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser was not started here');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const bytes = (name: string) => 1024 * Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      return { now: bytes('VmRSS'), most: bytes('VmHWM') };
    })
    .toSorted((one, other) => other.now - one.now);
}
