// How is a long list shown? One page at a time, so that ten thousand rows cost no more than twenty.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';

export const PAGE = 20;
/** So few on a last page of their own would cost more than they save: they stand on the page before. */
const FEW = 4;

/** The last page of so many items, counted from 0. */
export const lastPageOf = (items: number, page: number = PAGE): number =>
  Math.max(0, Math.ceil((items - FEW) / page) - 1);

/** The items of a page. */
export const itemsOn = <Item,>(items: readonly Item[], at: number, page: number = PAGE): readonly Item[] =>
  items.slice(at * page, at === lastPageOf(items.length, page) ? items.length : (at + 1) * page);

interface PagerProps<Item> {
  readonly t: Translate;
  readonly items: readonly Item[];
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** One page of the items, and the buttons for others if there are any. */
export function Pager<Item>({ t, items, children }: PagerProps<Item>) {
  const [wanted, setWanted] = useState(0);
  const last = lastPageOf(items.length);
  const at = Math.min(wanted, last);
  return (
    <>
      {children(itemsOn(items, at))}
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
