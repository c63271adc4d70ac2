// How often is the panel drawn while a fill runs?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followTab } from '../../../entrypoints/sidepanel/follow-tab';
import type { FillProgress, TabView } from '../../../lib/protocol/tab';

const heard = vi.hoisted(() => ({ message: (_: unknown): void => undefined }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect: () => ({
        onMessage: { addListener: (listener: (message: unknown) => void) => (heard.message = listener) },
        onDisconnect: { addListener: () => undefined },
        disconnect: () => undefined,
      }),
    },
  },
}));

const TAB = 7;
const viewOf = (version: number): TabView => ({ tabId: TAB, version, filling: null }) as TabView; // what is told apart here
const progress = (done: number): FillProgress => ({ tabId: TAB, filling: { done, total: 12 } });

let drawn: TabView[];
beforeEach(async () => {
  vi.useFakeTimers();
  drawn = [];
  await followTab(String(TAB), (view) => drawn.push(view));
});
afterEach(() => void vi.useRealTimers());

it('a view at once, progress ten times a second at the most, and none after the receipt', () => {
  heard.message(viewOf(1));
  expect(drawn).toHaveLength(1);
  for (let done = 1; done <= 12; done += 1) {
    heard.message(progress(done));
    vi.advanceTimersByTime(20);
  }
  expect(drawn.slice(1).map(({ filling }) => filling?.done)).toEqual([5, 10]);
  heard.message(viewOf(2));
  expect(drawn.at(-1)).toEqual(viewOf(2));
  vi.advanceTimersByTime(1000);
  expect(drawn).toHaveLength(4);
});
