// Is the script that reads brought in for somebody only, once, and is what is said meanwhile done in its order?
import { expect, it, vi } from 'vitest';
import { readOnDemand } from '../../../entrypoints/page.content/read-on-demand';
import type { HelloAnswer } from '../../../lib/protocol/page-messages';
import type { PageRead } from '../../../lib/protocol/reading-script';
import { waitFor } from '../../wait-for';

/** A page whose reading script comes when `arrive` is called; `done` says what it was told. */
function pageWith({ answer, isAllowed = true }: { answer?: HelloAnswer; isAllowed?: boolean } = {}) {
  const done: string[] = [];
  let arrive: () => void = () => undefined;
  let isThere = false;
  const read: PageRead = {
    hear: async ({ type }) => done.push(type),
    greet: async ({ watch }) => void done.push(`greeted ${watch}`),
    stop: () => done.push('stop'),
    close: () => done.push('close'),
  };
  const bringIn = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        arrive = () => {
          isThere = isAllowed;
          resolve();
        };
      }),
  );
  const page = readOnDemand({
    send: async ({ type }) => (type === 'page.hello' ? answer : undefined),
    bringIn,
    open: () => (isThere ? read : null),
  });
  return { page, done, bringIn, arrive: () => arrive() };
}

const nothing = { type: 'to-page.show', watch: false, overlay: null } as const;

it('is not brought in where nobody looks, nor to be told that there is nothing', async () => {
  const { page, bringIn } = pageWith({ answer: { watch: false, overlay: null } });
  await page.greet();
  expect(await page.hear(nothing)).toBeUndefined();
  expect(await page.hear({ type: 'to-page.stop' })).toBeUndefined();
  page.stop();
  page.close();
  expect(bringIn).not.toHaveBeenCalled();
});

it('comes once, and what was said before it was there is done in order: a lock last', async () => {
  const { page, done, bringIn, arrive } = pageWith({ answer: { watch: true, overlay: null } });
  const all = [
    page.greet(),
    page.hear({ type: 'to-page.watch' }),
    page.hear(nothing),
    page.hear({ type: 'to-page.stop' }),
  ];
  await waitFor(() => expect(bringIn).toHaveBeenCalled());
  expect(done).toEqual([]);
  arrive();
  await Promise.all(all);
  expect(done.toSorted()).toEqual(['greeted true', 'to-page.show', 'to-page.stop', 'to-page.watch']);
  expect(done.filter((one) => one.startsWith('to-page'))).toEqual([
    'to-page.watch',
    'to-page.show',
    'to-page.stop',
  ]);
  await page.hear({ type: 'to-page.read' });
  expect(bringIn).toHaveBeenCalledTimes(1);
  expect(done.at(-1)).toBe('to-page.read');
});

it('is asked for again by the next message where the browser did not let it in', async () => {
  const { page, done, bringIn, arrive } = pageWith({ isAllowed: false });
  const first = page.hear({ type: 'to-page.watch' });
  arrive();
  expect(await first).toBeUndefined();
  const second = page.hear({ type: 'to-page.watch' });
  arrive();
  await second;
  expect(bringIn).toHaveBeenCalledTimes(2);
  expect(done).toEqual([]);
});

it('does nothing in a page that another copy of our script has taken over meanwhile', async () => {
  const { page, done, arrive } = pageWith();
  const watched = page.hear({ type: 'to-page.watch' });
  page.close();
  arrive();
  expect(await watched).toBeUndefined();
  expect(done).toEqual([]);
});
