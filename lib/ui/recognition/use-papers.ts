// Which certificates were chosen, what is the progress of each, and what did the person correct? They are read one after the other.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scan } from '../../filing/client/client';
import { EMPTY_REVIEW, type Review, withPaper } from '../../recognition/review/review';
import type { ReadFault, ReadPage } from '../../recognition/worker/messages';
import type { ReadWatch, RecognitionActions } from './actions';

export interface PaperOnTable {
  readonly key: number;
  readonly file: File;
  readonly url: string;
  readonly state: 'waiting' | 'reading' | 'done' | ReadFault | 'cancelled';
  /** The progress of reading, 0 to 1. */
  readonly share: number;
  readonly page: ReadPage | null;
  /** How good the picture is; null: not read yet. */
  readonly scan: Scan | null;
  readonly lines: readonly string[];
  /** Which page of a PDF it is, from 1, and how many the file has; a picture is its only one. */
  readonly number: number;
  readonly pages: number;
  readonly review: Review;
}

export interface Papers {
  readonly papers: readonly PaperOnTable[];
  readonly add: (files: Iterable<File>) => void;
  readonly remove: (key: number) => void;
  readonly change: (key: number, change: (review: Review) => Review) => void;
  readonly cancel: () => void;
  readonly again: (key: number) => void;
}

/** The most pages of a PDF that are read, each as a certificate of its own. */
export const MOST_PAGES = 6;

/** The certificates, read in the order in which they were added, `first` at once; each page of a PDF is one. */
export function usePapers(actions: RecognitionActions, first: readonly File[] = []): Papers {
  const [papers, setPapers] = useState<readonly PaperOnTable[]>([]);
  const pictures = usePictures(actions);
  const lastKey = useRef(0);
  const set: SetPaper = (key, part) =>
    setPapers((all) => all.map((paper) => (paper.key === key ? { ...paper, ...part(paper) } : paper)));
  const paperOf = (file: File, number: number): PaperOnTable => {
    lastKey.current += 1;
    return {
      key: lastKey.current,
      file,
      number,
      url: pictures.show(lastKey.current, file),
      state: 'waiting',
      share: 0,
      page: null,
      scan: null,
      lines: [],
      pages: 1,
      review: EMPTY_REVIEW,
    };
  };
  const add = (files: Iterable<File>) => {
    const fresh = [...files].map((file) => paperOf(file, 1));
    setPapers((all) => [...all, ...fresh]);
  };
  /** The other pages of a PDF are added after its first one, once their number is known. */
  const addPages = ({ key, file }: PaperOnTable, pages: number) => {
    const others = Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, at) => paperOf(file, at + 2));
    setPapers((all) => all.flatMap((one) => (one.key === key ? [one, ...others] : [one])));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => add(first), []);
  const running = useReading(actions, papers, { set, show: pictures.show, addPages });
  return {
    papers,
    add,
    remove: (key) => {
      if (running.current?.key === key) running.current.stop.abort();
      pictures.release(key);
      setPapers((all) => all.filter((paper) => paper.key !== key));
    },
    change: (key, change) => set(key, ({ review }) => ({ review: change(review) })),
    cancel: () => {
      setPapers((all) =>
        all.map((paper) => (paper.state === 'waiting' ? { ...paper, state: 'cancelled' } : paper)),
      );
      running.current?.stop.abort();
    },
    again: (key) => set(key, () => ({ state: 'waiting' })),
  };
}

type SetPaper = (key: number, part: (paper: PaperOnTable) => Partial<PaperOnTable>) => void;

/** The URL of each certificate's picture, by its key; it is released when the picture is no longer shown. */
function usePictures(actions: RecognitionActions) {
  const releases = useRef(new Map<number, () => void>());
  useEffect(
    () => () => {
      for (const release of releases.current.values()) release();
    },
    [],
  );
  const release = (key: number) => {
    releases.current.get(key)?.();
    releases.current.delete(key);
  };
  return {
    /** Sets the URL of the picture from now on. */
    show: (key: number, picture: File): string => {
      const shown = actions.show(picture);
      release(key);
      releases.current.set(key, shown.release);
      return shown.url;
    },
    release,
  };
}

interface ReadingHooks {
  readonly set: SetPaper;
  readonly show: (key: number, picture: File) => string;
  readonly addPages: (paper: PaperOnTable, pages: number) => void;
}

/** Reads the next waiting certificate when none is being read; returns which one that is and how to stop it. */
function useReading(
  actions: RecognitionActions,
  papers: readonly PaperOnTable[],
  { set, show, addPages }: ReadingHooks,
) {
  const running = useRef<{ key: number; stop: AbortController } | null>(null);
  const next = papers.find(({ state }) => state === 'waiting');
  const isReading = papers.some(({ state }) => state === 'reading');
  useEffect(() => {
    if (next === undefined || isReading) return;
    const { key, file, number } = next;
    const stop = new AbortController();
    running.current = { key, stop };
    set(key, () => ({ state: 'reading', share: 0 }));
    const watch: ReadWatch = {
      signal: stop.signal,
      onProgress: (share) => set(key, () => ({ share })),
      onPicture: (picture, pages) => {
        const url = show(key, picture);
        set(key, () => ({ url, pages }));
        if (next.pages === 1 && number === 1 && pages > 1) addPages(next, pages);
      },
      onResult: ({ paper, page, scan, lines }) =>
        set(key, (before) => ({ page, scan, lines, review: withPaper(before.review, paper) })),
    };
    actions.read(file, number, watch).then(
      (fault) => set(key, () => ({ state: fault ?? 'done', share: 1 })),
      () => set(key, () => ({ state: 'cancelled' })),
    );
  });
  useEffect(() => () => running.current?.stop.abort(), []);
  return running;
}
