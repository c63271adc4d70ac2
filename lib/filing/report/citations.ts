// Where does a statement come from, and how old is it?
import type { Cite } from '../../rules/format';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';

/** Citations for people: the source's title, its day, and the place in it. */
export function citationsOf(book: Rulebook, cites: readonly Cite[]): readonly Citation[] {
  return readIn(book)(cites);
}

const readIn = rememberPer((book: Rulebook) =>
  rememberPer((cites: readonly Cite[]) => cites.map((cite) => readOne(book, cite))),
);

function readOne(book: Rulebook, { source, path, clause }: Cite): Citation {
  const known = book.sources.get(source);
  const locator = [known?.locator, path, clause].filter((part) => part !== undefined).join(' ');
  const provider = known?.provider === undefined ? {} : { provider: known.provider };
  const cited = { source, title: known?.title ?? titleOf(source), date: known?.date ?? null, ...provider };
  return locator === '' ? cited : { ...cited, locator };
}

/** An unknown source is shown by its id. */
const titleOf = (id: string): Text => ({ zh: id, en: id });

/** A citation of one source by its id. */
export const citationOf = (book: Rulebook, source: string): Citation => readOne(book, { source });

/** Each citation once, in the original order. */
export function uniqueCitations(cites: readonly Citation[]): readonly Citation[] {
  const seen = new Map(cites.map((cite) => [`${cite.source} ${cite.locator ?? ''}`, cite]));
  return [...seen.values()];
}

/** The day of the oldest dated citation of some statements, or null when none carries a day. */
export function oldestOf(cited: readonly { readonly cites: readonly Citation[] }[]): string | null {
  let oldest: string | null = null;
  for (const { cites } of cited)
    for (const { date } of cites) if (date !== null && (oldest === null || date < oldest)) oldest = date;
  return oldest;
}
