// The engine as a content script loads it, with plain functions that a test can call in its isolated world.

import { isTextControl } from '../../lib/page/dom/elements';
import { whyHidden } from '../../lib/page/dom/visibility';

import type { FillResult, FillStep } from '../../lib/page/model';
import { openReader, readPage } from '../../lib/page/read/read';
import { type Watcher, watch } from '../../lib/page/read/watch';
import { READS } from '../../lib/page/shown/reads';
import { type FillDeps, fill } from '../../lib/page/write/fill';
import { wait, watchDrawings } from '../../lib/page/write/page-turns';
import { surfaceOf } from '../../lib/page/write/surface';
import { undo } from '../../lib/page/write/undo';

const reader = openReader(document, () => ({ url: location.href }));
let live = reader.read();
let isAllowed = true;
let last: FillResult[] = [];
let changes = 0;
let spent = 0;
let watching: Watcher | null = null;
let stopKeeping = (): void => undefined;
let drawings = watchDrawings([]);

const deps: FillDeps = {
  root: document,
  isAllowed: () => isAllowed,
  now: () => drawings.now(),
  wait,
  change: (milliseconds) => drawings.change(milliseconds),
  reads: READS,
  reread: () => reader.read().elements,
};

const stopWatching = (): void => {
  watching?.stop();
  stopKeeping();
};

Object.assign(globalThis, {
  /** A reading of the page from scratch, without what the watcher knows. */
  fresh: () => readPage(document, { url: location.href }).reading,
  read: () => {
    live = reader.read();
    return live.reading;
  },
  /** The milliseconds of each step of a reading; between two steps the page may run. */
  stepsOf: async () => {
    const times: number[] = [];
    let clock = 0;
    let begun = performance.now();
    const note = () => {
      times.push(performance.now() - begun);
      begun = performance.now();
    };
    // with this clock the time limit is always reached, so every step ends its slice
    const now = () => {
      clock += 1000;
      return clock;
    };
    live = await reader.readInSlices({ now, turn: async () => note() });
    note();
    return { reading: live.reading, times };
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
    drawings = watchDrawings(live.roots);
    const filled = await fill(steps, live.elements, {
      ...deps,
      onProgress: () => {
        done += 1;
        if (done >= stopAfter) isAllowed = false;
      },
    });
    last = [...(await filled.later())];
    drawings.stop();
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
        return [field.label, control === undefined ? 'gone' : whyHidden(surfaceOf(control, READS), () => [])];
      }),
    ),
  watchChanges: () => {
    stopWatching();
    stopKeeping = reader.keep();
    reader.read();
    watching = watch(
      document,
      () => {
        changes += 1;
        const start = performance.now();
        live = reader.read();
        spent += performance.now() - start;
        watching?.follow(live.roots);
      },
      {
        whenIdle: (work) => {
          const id = requestIdleCallback(work);
          return () => cancelIdleCallback(id);
        },
      },
    );
    watching.follow(live.roots);
  },
  stopWatching,
  /** Resolves when the page is next idle. */
  idle: () => new Promise<void>((done) => requestIdleCallback(() => done())),
  changes: () => changes,
  /** The latest reading after changes, and the time it cost. */
  changed: () => ({ reading: live.reading, spent }),
  /** What most fillers do: set the value and send input and change to the first box of each field. */
  fillPlainly: (texts: Readonly<Record<string, string>>) => {
    for (const field of live.reading.fields) {
      const box = live.elements.get(field.key)?.parts[0];
      if (box === undefined || !isTextControl(box) || box.type === 'file') continue;
      box.value = texts[field.label] ?? '';
      for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
    }
  },
});
