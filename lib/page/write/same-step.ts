// Does a page still show the step of its flow that a fill was begun in? It may go on under the same address.
import { STEP_NOW } from '../dom/component-libraries';

/** The marks of a step that no field of it changes: its first title, and the step that a row of steps shows. */
const STEP_MARK = `h1,[aria-current=step],${STEP_NOW}`;

interface Mark {
  readonly at: Element;
  readonly words: string;
}

const marksOf = (page: Document): readonly Mark[] =>
  [...page.querySelectorAll(STEP_MARK)].map((at) => ({ at, words: at.textContent ?? '' }));

const wordsOf = (marks: readonly Mark[]): string => marks.map(({ words }) => words).join('\n');

const placeOf = ({ location }: Document): string => `${location.pathname}${location.hash}`;

/** Says from now on whether the page still shows the step it shows now. */
export function watchStep(page: Document): () => boolean {
  const place = placeOf(page);
  const known = marksOf(page);
  return () => {
    if (placeOf(page) !== place) return false;
    const stands = known.every(({ at, words }) => at.isConnected && at.textContent === words);
    // titles that were drawn anew may say the same
    return stands || wordsOf(marksOf(page)) === wordsOf(known);
  };
}
