// Is a page told of the progress of a job, but not more often than it can redraw?
import { afterEach, expect, it, vi } from 'vitest';
import { openChannel } from '../../../../lib/app/exchange/channel';
import type { ExchangeSignal } from '../../../../lib/protocol/exchange-signals';

afterEach(() => void vi.useRealTimers());

it('reports the first and the last step, and at most ten a second in between', () => {
  vi.useFakeTimers();
  const told: ExchangeSignal[] = [];
  const { channel } = openChannel(
    {
      postMessage: (word) => void told.push(word),
      onMessage: { addListener: () => undefined },
      onDisconnect: { addListener: () => undefined },
      disconnect: () => undefined,
    },
    () => undefined,
  );
  for (let done = 0; done <= 10_000; done += 1) {
    channel.progress('check', done, 10_000);
    if (done % 10 === 9) vi.advanceTimersByTime(1);
  }
  expect(told).toHaveLength(11);
  expect(told[0]).toEqual({ event: 'progress', phase: 'check', done: 0, total: 10_000 });
  expect(told.at(-1)).toEqual({ event: 'progress', phase: 'check', done: 10_000, total: 10_000 });
});
