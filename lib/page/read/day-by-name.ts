// Which box is for a day by its name alone? One that nobody may type in and that was empty: something else is opened to fill it.
import type { Control } from '../dom/control';
import { isInput } from '../dom/elements';
import { ARROW_SIGN } from '../dom/list-arrow';
import { simplifiedWords } from '../dom/page-signs';
import { tidy } from '../dom/text';
import { DAY_NAMED } from './popup-triggers';

/** What was empty when it was first seen: what it shows since was chosen for it. */
const empty = new WeakSet<Element>();

/** Of what a page draws by itself only a name that ends so asks for a day: 有效期至 may stand over a list of terms. */
const DRAWN_DAY =
  /(?:日期|[到截]期日|(?:到期|过期|失效|截止)时间|哪天(?:开通|到期)?|有效期(?:[（(][由自起至到止][)）]|[起止]|[起开]始日?|[终截]止日?))(?: .*)?$/u;
/** What stands in a box that asks for one end of the term that its name speaks of. */
const END = /^[由自起始至到止终]$|^(?:开始|起始|结束|截止|终止)(?:日期?|时间)?$/u;
const TERM = /有效期|期限/u;

/** Does a drawn box ask for a day: by its name, or as one end of a term? What asked so once goes on asking. */
function asksForDay({ element }: Control, label: string): boolean {
  const words = tidy(element.textContent ?? '')
    .replace(ARROW_SIGN, '')
    .trim();
  if (DRAWN_DAY.test(label) || (TERM.test(label) && END.test(words))) empty.add(element);
  return empty.has(element);
}

/** A read-only box for text, or a row that opens a sheet, but a day's where its name asks for one. */
export function asDay(control: Control, label: string): Control {
  const [box, ...more] = control.parts;
  if (control.kind === 'select' && box === undefined)
    return asksForDay(control, simplifiedWords(label)) ? { ...control, kind: 'date' } : control;
  if (control.kind !== 'text' || box === undefined || more.length > 0) return control;
  if (!isInput(box) || !box.readOnly || box.disabled || !DAY_NAMED.test(simplifiedWords(label)))
    return control;
  if (box.value === '') empty.add(box);
  return empty.has(box) ? { ...control, kind: 'date' } : control;
}
