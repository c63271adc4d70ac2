// The engine as a content script would load it, with plain functions that a test can call in its isolated world.
import { isTextControl } from '../../lib/page/dom';
import { type FillDeps, fill } from '../../lib/page/fill';
import type { FillResult, FillStep } from '../../lib/page/plan';
import { readPage } from '../../lib/page/read';
import { undo } from '../../lib/page/undo';
import { whyHidden } from '../../lib/page/visible';
import { watch } from '../../lib/page/watch';

let live = readPage(document, { url: location.href });
let isAllowed = true;
let last: FillResult[] = [];
let changes = 0;

const deps: FillDeps = {
  root: document,
  isAllowed: () => isAllowed,
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  reread: () => readPage(document, { url: location.href }).elements,
};

Object.assign(globalThis, {
  read: () => {
    live = readPage(document, { url: location.href });
    return live.reading;
  },
  timeOf: (rounds: number) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      readPage(document, { url: location.href });
      return performance.now() - start;
    });
    return Math.min(...times);
  },
  fill: async (steps: FillStep[], stopAfter = Number.POSITIVE_INFINITY) => {
    isAllowed = true;
    let done = 0;
    last = await fill(steps, live.elements, {
      ...deps,
      onProgress: () => {
        done += 1;
        if (done >= stopAfter) isAllowed = false;
      },
    });
    return last;
  },
  undo: () => {
    isAllowed = true;
    return undo(last, live.elements, deps);
  },
  hidden: () =>
    Object.fromEntries(
      live.reading.fields.map((field) => {
        const control = live.elements.get(field.key);
        return [field.label, control === undefined ? 'gone' : whyHidden(control, [])];
      }),
    ),
  watchChanges: () =>
    watch(
      document,
      () => {
        changes += 1;
      },
      {
        whenIdle: (work) => {
          const id = requestIdleCallback(work);
          return () => cancelIdleCallback(id);
        },
      },
    ),
  changes: () => changes,
  /** What most fillers do: value, input, change on the first box of each field. */
  fillPlainly: (texts: Readonly<Record<string, string>>) => {
    for (const field of live.reading.fields) {
      const box = live.elements.get(field.key)?.parts[0];
      if (box === undefined || !isTextControl(box) || box.type === 'file') continue;
      box.value = texts[field.label] ?? '';
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
    }
  },
});
