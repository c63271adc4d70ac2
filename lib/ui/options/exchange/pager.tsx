// How is a long list shown? One page at a time, so that ten thousand rows cost no more than twenty.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';

export const PAGE = 20;

interface PagerProps<Item> {
  readonly t: Translate;
  readonly items: readonly Item[];
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** One page of the items, and the buttons for others if there are any. */
export function Pager<Item>({ t, items, children }: PagerProps<Item>) {
  const [wanted, setWanted] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const at = Math.min(wanted, last);
  return (
    <>
      {children(items.slice(at * PAGE, (at + 1) * PAGE))}
      <PageRow t={t} at={at} last={last} go={setWanted} />
    </>
  );
}

interface PageRowProps {
  readonly t: Translate;
  /** The page shown and the last one, counted from 0. */
  readonly at: number;
  readonly last: number;
  readonly go: (page: number) => void;
}

/** The buttons for the previous and next page; nothing if there is only one. */
export function PageRow({ t, at, last, go }: PageRowProps) {
  if (last === 0) return null;
  return (
    <div class="row pager">
      <button
        type="button"
        class="chip"
        data-testid="page-before"
        disabled={at === 0}
        onClick={() => go(at - 1)}
      >
        {t('pager.before')}
      </button>
      <span class="small muted">{t('pager.at', { page: at + 1, pages: last + 1 })}</span>
      <button
        type="button"
        class="chip"
        data-testid="page-after"
        disabled={at === last}
        onClick={() => go(at + 1)}
      >
        {t('pager.after')}
      </button>
    </div>
  );
}
