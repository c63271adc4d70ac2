// How is a long list kept short? The first items are shown, and the rest on request.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from './translate';

interface LimitedProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  readonly t: Translate;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** Shows at most this many items; one more is shown too, since a button would need the same space. */
export function Limited<Item>({ items, most, t, children }: LimitedProps<Item>) {
  const [isAll, setAll] = useState(false);
  const isShort = isAll || items.length <= most + 1;
  return (
    <>
      {children(isShort ? items : items.slice(0, most))}
      {!isShort && (
        <button type="button" class="link show-all" data-testid="show-all" onClick={() => setAll(true)}>
          {t('panel.showAll', { n: items.length })}
        </button>
      )}
    </>
  );
}
