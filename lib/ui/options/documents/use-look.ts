// Which pictures of a folder have been looked at, and what was seen? One after the other, until all are or the person stops.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderActions } from './folder-actions';
import type { Look } from './look-at-scan';
import type { ListedScan } from './scan-choices';

/** The papers that carry the name or number of their holder. */
const CARRIES_NAME = /^subject-certificate$|-id$/u;

export interface Looking {
  readonly looks: ReadonlyMap<string, Look>; // by path
  /** How many of the pictures of the present or last run are done; null: none was begun. */
  readonly run: { readonly done: number; readonly all: number; readonly isRunning: boolean } | null;
  readonly start: (scans: readonly ListedScan[]) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** The files that are worth a look: licences and cards, and those whose name does not say what they are. */
export function toLookAt(scans: readonly ListedScan[]): readonly ListedScan[] {
  return scans.filter(
    ({ document, file, state, look }) =>
      state !== 'left' &&
      look === undefined &&
      !/\.mp4$/iu.test(file.name) &&
      (document === null || CARRIES_NAME.test(document)),
  );
}

/** Looks at pictures; leaving the page ends it. */
export function useLook(look: FolderActions['look']): Looking {
  const [looks, setLooks] = useState<Looking['looks']>(new Map());
  const [run, setRun] = useState<Looking['run']>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (scans: readonly ListedScan[]) => {
    if (!look || run?.isRunning) return;
    const stopped = new AbortController();
    const { signal } = stopped;
    control.current = stopped;
    let done = 0;
    const tell = (isRunning: boolean) => setRun({ done, all: scans.length, isRunning });
    tell(true);
    for (const { path, file, client } of scans) {
      const seen = await look(file, client, signal).catch(() => null);
      if (signal.aborted) return;
      if (seen !== null) setLooks((all) => new Map(all).set(path, seen));
      done += 1;
      tell(done < scans.length);
    }
  };
  const stop = () => {
    control.current?.abort();
    setRun((at) => at && { ...at, isRunning: false });
  };
  return {
    looks,
    run,
    start: (scans) => void start(scans),
    stop,
    clear: () => {
      stop();
      setLooks(new Map());
      setRun(null);
    },
  };
}
