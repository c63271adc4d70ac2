// @vitest-environment happy-dom
// Is the script that draws over a page asked for once, only when there is something to show, and held to be there only when it is?
import { beforeEach, expect, it, vi } from 'vitest';
import { createOverPage } from '../../../entrypoints/page-reader/over-page';
import type { LiveReading } from '../../../lib/page/read/read';
import { PILL_START } from '../../../lib/protocol/pill-place';
import type { OverlayView } from '../../../lib/protocol/tab';
import type { OverlayScript } from '../../../lib/ui/overlay/overlay-script';

const live: LiveReading = {
  reading: { url: '', title: '', headings: [], fields: [], evidence: [], fingerprint: '', buttons: [] },
  elements: new Map(),
  roots: [],
};
const view: OverlayView = {
  marks: [],
  counts: { block: 0, ask: 0, documents: 0, warn: 0, todo: 0 },
  status: 'unbound',
  gate: null,
  nextGate: null,
  language: 'zh',
  theme: 'light',
  pill: PILL_START,
};
const nothing = () => undefined;
const actions = {
  openPanel: nothing,
  pick: nothing,
  savePill: nothing,
  goTo: nothing,
  goFix: nothing,
  goOnAnyway: nothing,
  close: nothing,
};

let script: OverlayScript | null;
let arrive: () => void;
const show = vi.fn();
const bringIn = vi.fn(
  () =>
    new Promise<void>((resolve) => {
      arrive = resolve;
    }),
);
const open = () => createOverPage(window, { actions, script: () => script, bringIn });

/** The script that draws has come, or the browser kept it out. */
async function answered(isThere: boolean): Promise<void> {
  const drawn = { show, holdGate: nothing, move: nothing, raiseOver: nothing, close: nothing };
  script = isThere ? { version: '1', open: () => drawn } : null;
  arrive();
  await Promise.resolve();
  await Promise.resolve();
}

beforeEach(() => {
  script = null;
  vi.clearAllMocks();
});

it('is not asked for while there is nothing to show', () => {
  const over = open();
  over.show(null, live);
  over.holdGate(null);
  over.close();
  expect(bringIn).not.toHaveBeenCalled();
});

it('is asked for once, and then draws what there is to show by now', async () => {
  const over = open();
  const later = { ...view, status: 'locked' as const };
  over.show(view, live);
  over.show(later, live);
  expect(over.view()).toBeNull(); // nobody could see a list, so none may hold a press
  await answered(true);
  expect(bringIn).toHaveBeenCalledTimes(1);
  expect(show.mock.calls).toEqual([[later, live]]);
  expect(over.view()).toBe(later);
});

it('draws nothing that was taken away before it came', async () => {
  const over = open();
  over.show(view, live);
  over.show(null, live);
  await answered(true);
  expect(show).not.toHaveBeenCalled();
  expect(over.view()).toBeNull();
});

it('is asked for again with the next view where the browser kept it out', async () => {
  const over = open();
  over.show(view, live);
  await answered(false);
  expect(over.view()).toBeNull();
  over.show(view, live);
  await answered(true);
  expect(bringIn).toHaveBeenCalledTimes(2);
  expect(over.view()).toBe(view);
});
