// Which texts of a page for phones are prompts in rows that are tapped, where nothing but the colour of a prompt tells that the row waits to be filled?
import { holdsControl } from './control';
import { firstNameOf, hasWords, styleOf } from './elements';
import { hasArrow, hasArrowBehind, isDrawnArrow } from './list-arrow';
import { ASKS_FOR_CHOICE, endsWords, LONGEST_NAME, MOST_PARTS, rowsMadeAs } from './named-rows';
import { hasLetter, tidy } from './text';

const CLIMB = 5;
const LONGEST_PROMPT = 40;
/** What a box may show before its text and is no name: https://. */
const isAffix = (words: string): boolean =>
  /[a-z\u4e00-\u9fff]/i.test(words) ? /^https?:\/\/$/i.test(words) : !/\p{L}/u.test(words);
/** A number shown as it would be filled in is a value, unless it is an example. */
const IS_VALUE = /^[^如例]*\d{4}|^\P{Script=Han}*$/u;
const FEWEST_ROWS = 3;
/** A word of what asks for a choice. */
const ASKS = /选|擇|choose|select/iu;

/** A row that begins with a name, and the boxes around all that it shows behind it but notes, from the inside. */
interface NamedText {
  readonly row: Element;
  readonly name: Element;
  readonly boxes: readonly Element[];
}

export interface TappedRow {
  readonly row: Element;
  readonly name: Element;
  /** Does the row end with an arrow, so that a tap opens a list? */
  readonly opensList: boolean;
  /** Does the text only say what is to be filled in? */
  readonly isPrompt: boolean;
}

/** The first thing with words before an element, in one box; affixes are no name. */
function nameBefore(element: Element): Element | null {
  let at = element.previousElementSibling;
  while (at !== null && isAffix(tidy(at.textContent ?? ''))) at = at.previousElementSibling;
  return at;
}

/** The row of which this is the only text behind its name; null for any other text. Sizes are compared last, since nearly every text of a page is asked. */
function rowOf(value: Element): NamedText | null {
  const boxes = [value];
  for (let at = value; boxes.length < CLIMB; ) {
    const [row, name, before] = [at.parentElement, nameBefore(at), at.previousSibling];
    if (row === null || (before?.nodeType === 3 && hasWords(before))) return null; // 3: a text, which goes on in the element
    if (name !== null) {
      const isRow = isNamedBy(name, row) && boxes.every((box) => endsWords(box, value));
      return isRow ? { row, name, boxes } : null;
    }
    boxes.push(row);
    at = row;
  }
  return null;
}

const isNamedBy = (name: Element, row: Element): boolean =>
  hasLetter(name.textContent ?? '') &&
  tidy(name.textContent ?? '').length <= LONGEST_NAME &&
  nameBefore(name) === null &&
  name.querySelectorAll('*').length < MOST_PARTS &&
  row.childElementCount < MOST_PARTS &&
  !/^(?:TR|DL|LABEL)$/u.test(row.tagName);

/** Does an arrow stand behind the text, or is one drawn there? */
const endsInArrow = ({ row, boxes }: NamedText): boolean =>
  [...boxes, row].some(
    (at) =>
      hasArrowBehind(at) ||
      (at.childElementCount > 1 && (hasArrow(at) || [...at.children].some(isDrawnArrow))),
  );

const inkOf = (element: Element): string => styleOf(element)?.color ?? '';

/** The colour of prompts in the rows of one make, remembered by their list or by their page: once all rows are filled, nothing shows it. */
const inks = new WeakMap<Node, Map<string, string>>();

/** The colour in which rows made as this one ask for a choice before an arrow; null where none does, or where one has a box to type into. */
function promptInk(row: Element): string | null {
  const make = firstNameOf(row);
  const place = make === '' ? row.parentElement : row.ownerDocument;
  if (place === null) return null;
  const known = inks.get(place) ?? new Map<string, string>();
  const ink = known.get(make);
  if (ink !== undefined) return ink;
  const rows = rowsMadeAs(row);
  if (rows.length < FEWEST_ROWS) return null;
  const asking = rows
    .filter(({ textContent }) => ASKS.test(textContent ?? '')) // cheap, as most rows ask for nothing
    .flatMap((at) => [...at.querySelectorAll('*')])
    .find(asksBeforeArrow);
  if (asking === undefined || rows.some(holdsControl)) return null;
  inks.set(place, known.set(make, inkOf(asking)));
  return inkOf(asking);
}

/** Does it ask for a choice, in another colour than the name of its row has, before an arrow? */
function asksBeforeArrow(element: Element): boolean {
  const words = tidy(element.textContent ?? '');
  if (element.firstElementChild !== null || !hasLetter(words) || !ASKS_FOR_CHOICE.test(words)) return false;
  const found = rowOf(element);
  return found !== null && inkOf(element) !== inkOf(found.name) && endsInArrow(found);
}

/** The row of a text, where the page has rows made as it that ask for a choice; null for any other text. */
export function tappedRow(value: Element): TappedRow | null {
  if (value.firstElementChild !== null) return null;
  const words = tidy(value.textContent ?? '');
  const found = hasLetter(words) || /\d/u.test(words) ? rowOf(value) : null;
  const ink = found && promptInk(found.row);
  if (found === null || ink === null || holdsControl(found.row)) return null;
  const isPrompt = inkOf(value) === ink && words.length <= LONGEST_PROMPT && !IS_VALUE.test(words);
  return { row: found.row, name: found.name, opensList: endsInArrow(found), isPrompt };
}
