// How much memory and processor time do a browser's pages and their workers take?
import { readFileSync } from 'node:fs';
import type { Browser } from './harness';

/** What the browser reports about its processes. */
async function processesOf({ context }: Browser) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser was not started here');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/** Seconds of processor time that all processes of a browser have taken so far. */
export async function processorSeconds(browser: Browser): Promise<number> {
  return (await processesOf(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** The renderer process with the most memory; a page and its workers share one. Read from /proc, so on Linux only. */
export async function largestRenderer(browser: Browser): Promise<number> {
  const processInfo = await processesOf(browser);
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return renderers.reduce((most, id) => (heldBy(id) > heldBy(most) ? id : most));
}

/** The memory of a process, in bytes. */
export function heldBy(id: number): number {
  const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
  return 1024 * Number(kilobytes);
}

const REST = 3000; // milliseconds
const LITTLE = 2 * 1024 * 1024;

/** The memory of a process in bytes, once it no longer decreases. */
export async function heldAtRest(id: number): Promise<number> {
  for (let held = heldBy(id); ; ) {
    await new Promise((resolve) => setTimeout(resolve, REST));
    const now = heldBy(id);
    if (now > held - LITTLE) return now;
    held = now;
  }
}

const EVERY = 50; // milliseconds

/** The most memory (bytes) that a process was seen to have while something ran. */
export async function mostHeldWhile(id: number, run: () => Promise<void>): Promise<number> {
  let most = heldBy(id);
  const timer = setInterval(() => {
    most = Math.max(most, heldBy(id));
  }, EVERY);
  await run().finally(() => clearInterval(timer));
  return most;
}
