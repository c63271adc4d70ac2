// @vitest-environment happy-dom
// Is a long list shown by pages, none of which holds but a row or two?
import { expect, it } from 'vitest';
import { itemsOn, lastPageOf, Pager } from '@/lib/ui/options/exchange/pager';
import { createTranslate } from '@/lib/ui/translate';
import { show } from '../../render';

const items = (n: number) => Array.from({ length: n }, (_, at) => at);

it('the few of a last page stand on the page before', () => {
  expect([0, 20, 22, 24, 25, 40, 44, 45].map((n) => lastPageOf(n))).toEqual([0, 0, 0, 0, 1, 1, 1, 2]);
  for (const n of [20, 22, 25, 44, 45, 103]) {
    const pages = items(lastPageOf(n) + 1).map((at) => itemsOn(items(n), at));
    expect(pages.flat()).toEqual(items(n));
    expect(pages.at(-1)?.length).toBeGreaterThan(Math.min(n, 4));
  }
});

it('22 entries have no second page', () => {
  const { all } = show(
    <Pager t={createTranslate('zh')} items={items(22)}>
      {(shown) => shown.map((one) => <i key={one} data-testid="entry" />)}
    </Pager>,
  );
  expect(all('entry')).toHaveLength(22);
  expect(all('page-after')).toEqual([]);
});
