// Which papers are on the table, how far is each read, and what has the person made of it? One is read after the other.
import { useEffect, useRef, useState } from 'preact/hooks';
import { EMPTY_REVIEW, type Review, withPaper } from '../../recognition/review/review';
import type { ReadFault, ReadPage } from '../../recognition/worker/messages';
import type { RecognitionActions } from './actions';

export interface PaperOnTable {
  readonly key: number;
  readonly file: File;
  readonly url: string;
  readonly state: 'waiting' | 'reading' | 'done' | ReadFault | 'cancelled';
  /** Of the reading, 0 to 1. */
  readonly share: number;
  readonly page: ReadPage | null;
  readonly lines: readonly string[];
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

/** Papers that are read in the order in which they came. */
export function usePapers(actions: RecognitionActions): Papers {
  const [papers, setPapers] = useState<readonly PaperOnTable[]>([]);
  const releases = useRef(new Map<number, () => void>());
  const running = useRef<{ key: number; stop: AbortController } | null>(null);
  const lastKey = useRef(0);
  const set = (key: number, part: (paper: PaperOnTable) => Partial<PaperOnTable>) =>
    setPapers((all) => all.map((paper) => (paper.key === key ? { ...paper, ...part(paper) } : paper)));

  const next = papers.find(({ state }) => state === 'waiting');
  const isReading = papers.some(({ state }) => state === 'reading');
  useEffect(() => {
    if (next === undefined || isReading) return;
    const { key, file } = next;
    const stop = new AbortController();
    running.current = { key, stop };
    set(key, () => ({ state: 'reading', share: 0 }));
    const watch = {
      signal: stop.signal,
      onProgress: (share: number) => set(key, () => ({ share })),
      onPicture: (picture: File) => {
        const { url, release } = actions.show(picture);
        releases.current.get(key)?.();
        releases.current.set(key, release);
        set(key, () => ({ url }));
      },
      onResult: ({
        paper,
        page,
        lines,
      }: Parameters<Parameters<RecognitionActions['read']>[1]['onResult']>[0]) =>
        set(key, (before) => ({ page, lines, review: withPaper(before.review, paper) })),
    };
    actions.read(file, watch).then(
      (fault) => set(key, () => ({ state: fault ?? 'done', share: 1 })),
      () => set(key, () => ({ state: 'cancelled' })),
    );
  });
  useEffect(
    () => () => {
      running.current?.stop.abort();
      for (const release of releases.current.values()) release();
    },
    [],
  );
  const add = (files: Iterable<File>) => {
    const fresh = [...files].map((file): PaperOnTable => {
      lastKey.current += 1;
      const { url, release } = actions.show(file);
      releases.current.set(lastKey.current, release);
      return {
        key: lastKey.current,
        file,
        url,
        state: 'waiting',
        share: 0,
        page: null,
        lines: [],
        review: EMPTY_REVIEW,
      };
    });
    setPapers((all) => [...all, ...fresh]);
  };
  return {
    papers,
    add,
    remove: (key) => {
      if (running.current?.key === key) running.current.stop.abort();
      releases.current.get(key)?.();
      releases.current.delete(key);
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
