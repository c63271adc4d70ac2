// Which box asks for a day, or for the levels of a region, according to its label alone? A read-only box that was empty when first seen, so that something else has to be opened to fill it.
import type { Control } from '../dom/control';
import { isInput } from '../dom/elements';
import { ARROW_SIGN } from '../dom/list-arrow';
import { simplifiedWords } from '../dom/page-signs';
import { tidy } from '../dom/text';
import { DAY_NAMED, LEVELS, saysDay } from './popup-triggers';

/** Controls that were empty when first seen. What such a control shows later was chosen in it. */
const empty = new WeakSet<Element>();

/** For a drawn control only labels with this ending ask for a day, because 有效期至 may also be the label of a list of terms. */
const DRAWN_DAY =
  /(?:日期|[到截]期日|[线通止效发办用始]日|(?:到期|过期|失效|截止)时间|哪天(?:开通|到期)?|有效期(?:[（(][由自起至到止][)）]|[起止]|[起开]始日?|[终截]止日?))(?: .*)?$/u;
/** The words in a box for one end of the term that its label names. */
const END = /^[由自起始至到止终]$|^(?:开始|起始|结束|截止|终止)(?:日期?|时间)?$/u;
const TERM = /有效期|期限/u;

const MOST_BOXES = 5;

/** Is one of the boxes around it called after days, as the pickers of libraries are? */
function isInDayBox({ parentElement }: Element): boolean {
  let at = parentElement;
  for (let depth = 0; at !== null && depth < MOST_BOXES; depth += 1, at = at.parentElement)
    if (saysDay(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Does a drawn box ask for a day, by its label or as one end of a term? Remembered, because after a choice its words no longer show it. */
function asksForDay({ element }: Control, label: string): boolean {
  const words = tidy(element.textContent ?? '')
    .replace(ARROW_SIGN, '')
    .trim();
  if (
    DRAWN_DAY.test(label) ||
    (DAY_NAMED.test(label) && isInDayBox(element)) ||
    (TERM.test(label) && END.test(words))
  )
    empty.add(element);
  return empty.has(element);
}

/** Treats a read-only text box, or a row that opens a picker, as a date control when its label asks for a day. */
export function asDay(control: Control, label: string): Control {
  const [box, ...more] = control.parts;
  if (control.kind === 'select' && box === undefined)
    return asksForDay(control, simplifiedWords(label)) ? { ...control, kind: 'date' } : control;
  // what a library draws around its box is the list of that library, whatever its label
  if (control.element !== box || more.length > 0 || !/^(?:text|select)$/u.test(control.kind)) return control;
  const asks = simplifiedWords(label);
  // nothing is typed into it, so the levels of a region are chosen in what it opens
  if (isInput(box) && box.readOnly && control.kind === 'text' && LEVELS.test(asks))
    return { ...control, kind: 'select' };
  if (!isInput(box) || !box.readOnly || box.disabled || !DAY_NAMED.test(asks)) return control;
  if (box.value === '') empty.add(box);
  return empty.has(box) ? { ...control, kind: 'date' } : control;
}
