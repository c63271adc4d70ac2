// Does a control hold something that nobody chose, after it could not be filled or its page has changed the text?
import type { Control } from '../dom/control';
import type { FillStep } from '../model';

/** A sheet may write its first row as soon as it is opened. What a cell of a table held before may show only then, so of a cell this is not said. */
export const leavesOther = (
  reason: string,
  { kind }: Control,
  before: readonly string[],
  left: readonly string[],
): boolean =>
  kind !== 'cell' &&
  (reason === 'option-missing' || reason === 'not-taken') &&
  left.some((text) => text !== '') &&
  left.join('\n') !== before.join('\n');

/** What a page may leave out of a text without changing what it says: a scheme, www., spaces and marks. */
const SAYS_NOTHING = /^(?:https?:\/\/)?(?:www\.)?|[^\p{L}\d.@]+/giu;

const saidBy = (text = ''): string => text.normalize('NFKC').replace(SAYS_NOTHING, '').toLowerCase();

/** Has the page dropped a part of the text in a box that was empty? What it holds then is another value: without its dot, a domain is another name. */
export function isCut(
  { value: [text, ...more] }: FillStep,
  before: readonly string[],
  [left]: readonly string[],
): boolean {
  const [wanted, held] = [saidBy(text), saidBy(left)];
  const wasEmpty = more.length === 0 && before.every((one) => one === '');
  return wasEmpty && held !== '' && held.length < wanted.length;
}
