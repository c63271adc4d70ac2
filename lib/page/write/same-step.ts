// Does a page still show the step in which a fill began? It may go on to the next step under the same address.
import { STEP_NOW } from '../dom/component-libraries';

/** What identifies a step and does not change with its fields: the first title, and the current entry in a row of steps. */
const STEP_MARK = `h1,[aria-current=step],${STEP_NOW}`;

interface Mark {
  readonly at: Element;
  readonly words: string;
}

const marksOf = (page: Document): readonly Mark[] =>
  [...page.querySelectorAll(STEP_MARK)].map((at) => ({ at, words: at.textContent ?? '' }));

const wordsOf = (marks: readonly Mark[]): string => marks.map(({ words }) => words).join('\n');

const placeOf = ({ location }: Document): string => `${location.pathname}${location.hash}`;

/** Returns a function that tells whether the page still shows the step that it shows now. */
export function watchStep(page: Document): () => boolean {
  const place = placeOf(page);
  const known = marksOf(page);
  return () => {
    if (placeOf(page) !== place) return false;
    const stands = known.every(({ at, words }) => at.isConnected && at.textContent === words);
    // titles that were redrawn may have the same text
    return stands || wordsOf(marksOf(page)) === wordsOf(known);
  };
}
