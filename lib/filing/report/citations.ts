// Where does a statement come from, and how old is it?
import type { Cite } from '../../rules/format';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';

/** Cites as a person reads them: the source's title, its day, and where in it. */
export function citationsOf(book: Rulebook, cites: readonly Cite[]): readonly Citation[] {
  return readIn(book)(cites);
}

const readIn = rememberPer((book: Rulebook) => rememberPer((cites: readonly Cite[]) => read(book, cites)));

function read(book: Rulebook, cites: readonly Cite[]): readonly Citation[] {
  return cites.map(({ source, path, clause }) => {
    const known = book.sources.get(source);
    const locator = [known?.locator, path, clause].filter((part) => part !== undefined).join(' ');
    const cited = { source, title: known?.title ?? titleOf(source), date: known?.date ?? null };
    return locator === '' ? cited : { ...cited, locator };
  });
}

/** What a source that nobody knows is called: its id. */
const titleOf = (id: string): Text => ({ zh: id, en: id });

/** A citation of one source by its id. */
export function citationOf(book: Rulebook, source: string): Citation {
  return citationsOf(book, [{ source }])[0] ?? { source, title: titleOf(source), date: null };
}

/** Each citation once, in the order they came. */
export function uniqueCitations(cites: readonly Citation[]): readonly Citation[] {
  const seen = new Map(cites.map((cite) => [`${cite.source} ${cite.locator ?? ''}`, cite]));
  return [...seen.values()];
}

/** The day of the oldest dated citation, or null when none carries a day. */
export function oldestOf(cites: readonly Citation[]): string | null {
  let oldest: string | null = null;
  for (const { date } of cites) if (date !== null && (oldest === null || date < oldest)) oldest = date;
  return oldest;
}
