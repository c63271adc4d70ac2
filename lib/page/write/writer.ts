// How does the script that reads a page find the one that writes? That one is brought into the page when the person presses fill.
import type { fill } from './fill';
import type { undo } from './undo';

/** What the script that writes can do. This file knows its types only, so that reading a page loads none of its code. */
export interface Writer {
  /** The extension's version: after an update the old script may still stand in an open page. */
  readonly version: string;
  readonly fill: typeof fill;
  readonly undo: typeof undo;
}

const WRITER = Symbol.for('beiantong.writer');

type World = typeof globalThis & { [WRITER]?: Writer };

/** Stands where the reading script of the same world looks for it; brought in a second time, nothing changes. */
export function offerWriter(writer: Writer): void {
  const world: World = globalThis;
  if (world[WRITER]?.version !== writer.version) world[WRITER] = writer;
}

/** The writing script of this version; null where it has not been brought in. */
export function writerOf(version: string): Writer | null {
  const writer = (globalThis as World)[WRITER];
  return writer?.version === version ? writer : null;
}
