// @vitest-environment happy-dom
// Is the script that draws over a page asked for once, only when there is something to show, and held to be there only when it is?
import { beforeEach, expect, it, vi } from 'vitest';
import { createOverPage } from '../../../entrypoints/page-reader/over-page';
import type { LiveReading } from '../../../lib/page/read/read';
import type { OverlayView } from '../../../lib/protocol/overlay';
import { PILL_START } from '../../../lib/protocol/pill-place';
import type { OverlayDeps, OverlayScript } from '../../../lib/ui/overlay/overlay-script';

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
const overlay: OverlayDeps = {
  openPanel: nothing,
  pick: nothing,
  savePill: nothing,
  goTo: nothing,
  goFix: nothing,
  roleOf: () => null,
  reportGate: nothing,
};

let script: OverlayScript | null;
let arrive: () => void;
const show = vi.fn();
const stop = vi.fn();
const goTo = vi.fn();
const follow = vi.fn(() => stop);
const bringIn = vi.fn(
  () =>
    new Promise<void>((resolve) => {
      arrive = resolve;
    }),
);
const open = () => createOverPage(window, { overlay, script: () => script, bringIn });

/** The script that draws has come, or the browser kept it out. */
async function answered(isThere: boolean): Promise<void> {
  const drawn = { show, follow, goTo, close: nothing };
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
  over.close();
  expect(bringIn).not.toHaveBeenCalled();
});

it('is asked for once, and then draws what there is to show by now', async () => {
  const over = open();
  const later = { ...view, status: 'locked' as const };
  over.show(view, live);
  over.show(later, live);
  await answered(true);
  expect(bringIn).toHaveBeenCalledTimes(1);
  expect(show.mock.calls).toEqual([[later, live]]);
});

it('draws nothing that was taken away before it came', async () => {
  const over = open();
  over.show(view, live);
  over.show(null, live);
  await answered(true);
  expect(show).not.toHaveBeenCalled();
});

it('is asked for again with the next view where the browser kept it out', async () => {
  const over = open();
  over.show(view, live);
  await answered(false);
  over.show(view, live);
  await answered(true);
  expect(bringIn).toHaveBeenCalledTimes(2);
  expect(show).toHaveBeenCalledTimes(1);
});

it('listens in each document once it is there, also in those found before, and no longer in those that are gone', async () => {
  const frame = document.implementation.createHTMLDocument();
  const over = open();
  const stopPage = over.follow(document);
  const stopFrame = over.follow(frame);
  over.show(view, live);
  expect(follow).not.toHaveBeenCalled(); // nobody could see a list, so none may hold a press
  stopFrame();
  await answered(true);
  expect(follow.mock.calls).toEqual([[document]]);
  over.follow(frame)();
  expect(follow.mock.calls).toEqual([[document], [frame]]);
  expect(stop).toHaveBeenCalledTimes(1);
  stopPage();
  expect(stop).toHaveBeenCalledTimes(2);
});

it('points out a control once it is there, though nothing was shown before', async () => {
  const over = open();
  const going = over.goTo(document.body);
  expect(bringIn).toHaveBeenCalledTimes(1);
  await answered(true);
  await going;
  expect(goTo.mock.calls).toEqual([[document.body]]);
  await over.goTo(document.body);
  expect(bringIn).toHaveBeenCalledTimes(1);
  expect(goTo).toHaveBeenCalledTimes(2);
});
