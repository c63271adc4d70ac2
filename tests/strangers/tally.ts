// How many items were right, missed, wrong or forbidden, by difficulty? Of the held-out half only numbers are printed.
import type { Judged } from './judge';
import type { ItemClass } from './scene';

export interface Count {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly forbidden: number;
}

export interface Page {
  readonly seed: string;
  readonly judged: readonly Judged[];
  readonly isBlocked: boolean;
  readonly hasHeldForm: boolean;
  /** Skin, heading and arrangement; printed for the open half only. */
  readonly form: string;
}

export interface Tally {
  readonly all: Count;
  readonly byClass: ReadonlyMap<string, Count>;
  readonly falseBlocks: number;
  readonly pages: number;
}

const NONE: Count = { right: 0, missed: 0, wrong: 0, forbidden: 0 };

const plus = (count: Count, { verdict }: Judged): Count =>
  verdict === 'left' ? count : { ...count, [verdict]: count[verdict] + 1 };

/** The share of right items among all that should have been filled, from 0 to 1. */
export const rateOf = ({ right, missed, wrong }: Count): number =>
  right / Math.max(1, right + missed + wrong);

/** Counts pages; `of` selects the items, all by default. */
export function tallyOf(
  pages: readonly Page[],
  of: (judged: Judged, page: Page) => boolean = () => true,
): Tally {
  const judged = pages.flatMap((page) => page.judged.filter((one) => of(one, page)));
  const byClass = new Map<ItemClass, Count>();
  for (const one of judged) byClass.set(one.item.kind, plus(byClass.get(one.item.kind) ?? NONE, one));
  return {
    all: judged.reduce(plus, NONE),
    byClass,
    falseBlocks: pages.filter(({ isBlocked }) => isBlocked).length,
    pages: pages.length,
  };
}

const percent = (count: Count): string =>
  count.right + count.missed + count.wrong === 0 ? '' : `${(100 * rateOf(count)).toFixed(1)} %`;

const line = (name: string, count: Count): string =>
  `| ${name} | ${count.right} | ${count.missed} | ${count.wrong} | ${count.forbidden} | ${percent(count)} |`;

/** The table of results of one half. */
export function tableOf(title: string, { all, byClass, falseBlocks, pages }: Tally): string {
  const rows = [...byClass].sort(([a], [b]) => a.localeCompare(b)).map(([name, count]) => line(name, count));
  return [
    `${title}: ${pages} pages, false blocks ${falseBlocks}`,
    '| class | right | missed | wrong | forbidden | rate |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    line('all', all),
  ].join('\n');
}

/** Each fault with its page's form: for the open half only. */
export function faultsOf(pages: readonly Page[]): string {
  return pages
    .flatMap(({ seed, form, isBlocked, judged }) => [
      `\n${seed} (${form})${isBlocked ? ' FALSE BLOCK' : ''}`,
      ...judged
        .filter(({ verdict }) => verdict !== 'right' && verdict !== 'left')
        .map(
          ({ item, verdict, why }) =>
            `  ${verdict} ${item.kind} ${item.id || '(nobody)'} «${item.label.text || item.box.options.join('/')}» ${why}`,
        ),
    ])
    .join('\n');
}
