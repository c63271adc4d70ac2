// How much of a list was understood? Its items, and those of them that name no known reason.
import type { Headed } from './headings';

export interface Items {
  /** How many items the list of a text has; 0 where it has none. */
  readonly count: number;
  /** The items that name nothing known, as they stand there. */
  readonly unread: readonly string[];
}

export const NO_ITEMS: Items = { count: 0, unread: [] };

/** The items of a text; each reaches to the next one, and is understood where any sentence in it is. */
export function itemsIn(all: readonly Headed[], named: readonly { readonly sentence: string }[]): Items {
  const isRead = ({ sentence: { text } }: Headed) => named.some(({ sentence }) => sentence.includes(text));
  const begins = all.flatMap(({ sentence, body }, at) => (sentence.listed && body !== '' ? [at] : []));
  if (begins.length < 2) return NO_ITEMS;
  const unread = begins.flatMap((begin, nth) => {
    const item = all.slice(begin, begins[nth + 1]);
    return item.some(isRead) ? [] : [all[begin]?.sentence.text ?? ''];
  });
  return { count: begins.length, unread };
}
