// Which choices does a page draw itself, without any input, and which of them answer the same question?
import { ACTS } from './acting-words';
import { areAlike } from './alike-boxes';
import { FILE_NAMES, TAG_BOX, UPLOAD } from './component-libraries';
import { holdsControl } from './control';
import { isEditCell } from './edit-cells';
import { askedInRow } from './edited-rows';
import { firstNameOf } from './elements';
import { endsWithArrow } from './list-arrow';
import { ASKS_FOR_CHOICE, endOfNamedRow, isAllOfFieldRow, MOST_PARTS } from './named-rows';
import { choiceTitle } from './names';
import { leads, pressedIn } from './pressed';
import { hasLetter, tidy } from './text';

const MOST_CHOICES = 40;
export const LONGEST_NAME = 24;
const LONGEST_CARD = 120;

const NUMBERED = /^(?:第|step\b|[\d①-⑩])/i;
/** The words of the boxes of a region beside each other: a province, a city, perhaps a district. These are no choices of one question. */
const LEVELS = /^\S+(?:省|市|自治区) \S+(?:市|州|盟|地区)(?: \S+)?$/u;
const WORD = /[a-z\u3400-\u9fff]/i;

/** Boxes that asked for a choice at an earlier reading. Remembered, because after a choice nothing else shows that the box is a control. */
export const asking = new WeakSet<Element>();

/** Does an element contain a control? The reading of a whole page knows that of all elements at once and passes its own function. */
export type Holds = (element: Element) => boolean;

const LONGEST_PLAIN = 12;

/** A choice and its opposite, in either order: 涉及 and 不涉及. */
const OPPOSITES = /^(?:是 否|有 [无無没]有?|(\S{1,6}) [不未无無非没]\S{0,2}\1)$/u;
const areOpposites = ({ length, 0: one, 1: other }: HTMLCollection): boolean => {
  const [left, right] = [one, other].map((at) => tidy(at?.textContent ?? ''));
  return length === 2 && [`${left} ${right}`, `${right} ${left}`].some((words) => OPPOSITES.test(words));
};

/** Are these parts all that a row shows behind its name beside rows with text boxes, short and of one name? On touch pages nothing else tells that they are pressed. */
const arePlainChoices = (box: Element, first: Element): boolean =>
  (firstNameOf(first) !== '' || areOpposites(box.children)) &&
  [...box.children].every(
    (at) =>
      at.firstElementChild === null &&
      firstNameOf(at) === firstNameOf(first) &&
      tidy(at.textContent ?? '').length <= LONGEST_PLAIN,
  ) &&
  isAllOfFieldRow(box);

/** The children of a row that look alike; a child that contains a control is another field beside them. Cheap tests come first: most rows have no two children alike, or a first child that cannot be pressed. */
function placesIn(box: Element, holds: Holds): readonly Element[] {
  if (box.childElementCount < 2 || box.childElementCount > MOST_CHOICES) return [];
  const isPair = (one: Element, other: Element): boolean =>
    !holds(one) && !holds(other) && areAlike(one, other);
  let first = box.firstElementChild;
  for (let next = first?.nextElementSibling; first && next && !isPair(first, next); ) {
    first = next;
    next = next.nextElementSibling;
  }
  if (!first?.nextElementSibling || first.childElementCount >= MOST_PARTS) return [];
  // this test reads styles, which is expensive, so it comes last
  if (pressedIn(first) === null && !arePlainChoices(box, first)) return [];
  const all = [...box.children];
  const isOneOfMany = (at: Element, place: number): boolean =>
    [all[place - 1], all[place + 1]].some((other) => other !== undefined && areAlike(at, other));
  return all.filter(
    (at, place) =>
      at.childElementCount < MOST_PARTS &&
      isOneOfMany(at, place) &&
      (at.textContent ?? '').length <= LONGEST_CARD &&
      !holds(at),
  );
}

/** Is it a file beside others that an upload has taken? */
const isFile = (part: Element): boolean =>
  part.querySelector(FILE_NAMES) !== null && part.closest(UPLOAD) !== null;

/** Does it ask behind its name for what is not there yet, or did so before it was filled? It is a row with a control of its own then. */
const isAskingRow = ({ children: [, ...behind] }: Element): boolean =>
  behind.some((at) => asking.has(at) || askedInRow(at) !== null || isEditCell(at));

const isChoice = (part: Element): boolean =>
  !leads(part) &&
  !endsWithArrow(part) &&
  !isAskingRow(part) &&
  !asking.has(part) &&
  !isFile(part) &&
  part.closest(TAG_BOX) === null &&
  !part.matches('[aria-expanded],[aria-haspopup],[aria-controls],[aria-current]') &&
  part.querySelector('button,[role=button]') === null && // a tag with a button to remove it
  !ASKS_FOR_CHOICE.test(tidy(part.textContent ?? ''));

/** The children of each question in a box. Words or a control between two children separate one question from the next; if that would leave a question with a single child, they are only a remark. */
function questionsIn(
  box: Element,
  places: readonly Element[],
  holds: Holds,
): readonly (readonly Element[])[] {
  const questions: Element[][] = [];
  let isNext = true;
  for (const at of box.children) {
    const isPlace = places.includes(at);
    if (isPlace && isNext) questions.push([]);
    if (isPlace) questions.at(-1)?.push(at);
    isNext = isPlace ? false : isNext || hasLetter(at.textContent ?? '') || holds(at);
  }
  return questions.every(({ length }) => length > 1) ? questions : [places];
}

/** The choices in a box, grouped by the question that they answer; empty when anything shows that they are something else. */
export function choicesByQuestion(
  box: Element,
  holds: Holds = holdsControl,
): readonly (readonly Element[])[] {
  const places = placesIn(box, holds).filter((place) => endOfNamedRow(place) === null);
  if (places.length < 2) return []; // returns early, because every element of a page is tested and most have no such children
  return questionsIn(box, places, holds)
    .map(choicesAt)
    .filter(({ length }) => length > 0);
}

/** The choices of all questions in a box. */
export const choicesIn = (box: Element, holds: Holds = holdsControl): readonly Element[] =>
  choicesByQuestion(box, holds).flat();

function choicesAt(places: readonly Element[]): readonly Element[] {
  const pressed = places.map(pressedIn).filter((part) => part !== null);
  const [first] = places;
  const box = first?.parentElement;
  const arePlain = pressed.length === 0 && first && box && arePlainChoices(box, first);
  const parts = arePlain ? places : pressed;
  if (parts.length < places.length) return [];
  const titles = parts.map(choiceTitle);
  const areNames =
    titles.every((name) => name.length <= LONGEST_NAME && WORD.test(name) && !ACTS.test(name)) &&
    !titles.every((name) => NUMBERED.test(name)) &&
    !LEVELS.test(titles.join(' ')) &&
    new Set(titles).size === titles.length;
  return areNames && parts.every(isChoice) ? parts : [];
}
