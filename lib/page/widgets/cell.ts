// How is a cell written that turns into a box when pressed? The control that appears in it is written like any other of its kind, and then closed.
import { buttonText } from '../dom/buttons';
import { CONTROL, type Control } from '../dom/control';
import { isLive, isVisible } from '../dom/elements';
import type { FillStep } from '../model';
import { enter, leave, press, pressKey, pressTwice } from './events';
import { innermost } from './popup';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const OPENS = 400;
const CLOSES = 150;
const SAVES = /^(?:[✓✔√]|确定|确认|保存|完成|ok|save|done|apply)$/iu;
const GIVES_UP = /^(?:[✗✕×xX]|取消|关闭|cancel|close)$/iu;

/** The cell, and the element around it, because some pages replace the cell by the box. */
interface Place {
  readonly cell: Element;
  readonly around: Element | null;
  /** The controls that were there before the cell was opened, and what had the focus. */
  readonly before: ReadonlySet<Element>;
  readonly focused: Element | null;
}

function placeOf(cell: Element): Place {
  const around = cell.parentElement;
  const { activeElement: focused } = cell.ownerDocument;
  return { cell, around, before: new Set(around?.querySelectorAll(CONTROL) ?? []), focused };
}

/** Where the control appears: in the cell, or in the element around it where the page replaces or hides the cell (x-editable). */
const boxOf = ({ cell, around }: Place): Element | null => (isLive(cell) && isVisible(cell) ? cell : around);

/** The text box that a table lays over the cell being edited: ExtJS, Handsontable. */
function laidOver(cell: Element): Element | null {
  if (!isLive(cell)) return null;
  const { left, top, width, height } = cell.getBoundingClientRect();
  const hit = cell.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2);
  const control = hit?.closest(CONTROL) ?? null;
  return control?.contains(cell) === true ? null : control;
}

/** The control that has appeared in place of the text, over it, or in a window of its own, where it has the focus. */
function openedIn(place: Place): Element | null {
  const box = boxOf(place);
  if (box === null || box.matches(CONTROL)) return box;
  const { activeElement: focused } = place.cell.ownerDocument;
  return (
    [...box.querySelectorAll(CONTROL)].find((at) => !place.before.has(at)) ??
    laidOver(place.cell) ??
    (focused !== place.focused && focused?.matches(CONTROL) ? focused : null)
  );
}

/** Tries the ways in which a person would open the cell: a press, Enter, a double press. */
async function openCell(place: Place, deps: WriteDeps): Promise<boolean> {
  const { cell } = place;
  const tries = [
    () => press(innermost(cell)),
    () => {
      enter(cell);
      pressKey(cell, 'Enter');
    },
    () => pressTwice(innermost(cell)),
  ];
  for (const attempt of tries) {
    if (!deps.isAllowed() || !isLive(cell)) return false;
    attempt();
    if ((await waitFor(() => openedIn(place), deps, OPENS)) !== null) return true;
  }
  return false;
}

const isClosed = async (place: Place, deps: WriteDeps): Promise<boolean> =>
  (await waitFor(() => openedIn(place) === null, deps, CLOSES)) !== null;

/** Presses the button of these words that is nearest to the box, in the cell or in the window that holds the box. */
function pressButton(place: Place, words: RegExp): void {
  for (let box = openedIn(place); box !== null && box.tagName !== 'BODY'; box = box.parentElement) {
    const buttons = [...box.querySelectorAll('button,a,[role=button]')];
    const button = buttons.find((at) => words.test(buttonText(at)));
    if (button !== undefined) press(button);
    if (button !== undefined || box === boxOf(place)) return;
  }
}

/** Closes what was opened. The cell takes the new value or, when nothing was written, keeps the one it had. */
async function closeCell(place: Place, isKept: boolean, deps: WriteDeps): Promise<boolean> {
  const onBox = (act: (box: Element) => void): void => {
    const box = openedIn(place);
    if (box !== null) act(box);
  };
  const byKey = (): void => onBox((box) => pressKey(box, isKept ? 'Enter' : 'Escape'));
  const byLeaving = (): void => onBox(leave);
  // in a table with one box for all cells, Enter would move that box to the next cell, so leaving it comes first
  const laid = laidOver(place.cell);
  const isLaid = isKept && laid !== null && !place.cell.contains(laid);
  const byButton = (): void => pressButton(place, isKept ? SAVES : GIVES_UP);
  // a window or a form of its own keeps what was typed only when its button is pressed
  const opened = openedIn(place);
  const box = isLive(place.cell) ? place.cell : place.around;
  const isApart = opened !== null && opened !== laid && !box?.contains(opened);
  const byHand = isLaid ? [byLeaving, byKey] : [byKey, byLeaving];
  const ways = isApart ? [byButton, ...byHand] : [...byHand, byButton];
  for (const way of ways) {
    if (await isClosed(place, deps)) return true;
    way();
  }
  return isClosed(place, deps);
}

/** Does the control that appeared hold a value that the cell did not show? A native select always shows its first entry, so it is not asked. */
const holdsValue = (control: Control, { reads }: WriteDeps): boolean =>
  control.kind !== 'native-select' && reads.shownValue(control).some((text) => text !== '');

/** The step for the control that appeared: to empty a text box, an empty text is written. */
const stepFor = (step: FillStep, { kind }: Control): FillStep =>
  step.value.length > 0 || kind === 'native-select' || kind === 'select'
    ? { ...step, value: step.value.filter((text) => text !== '') }
    : { ...step, value: [''] };

/** Writes a cell; `write` writes a control of any kind. */
export const cellWriter =
  (write: Write): Write =>
  async ({ element }, step, deps): Promise<WriteOutcome> => {
    const place = placeOf(element);
    if (!(await openCell(place, deps))) return deps.isAllowed() ? 'refused' : 'stopped';
    const box = openedIn(place);
    const control = box === null ? null : (deps.controlOf?.(box) ?? null);
    const mayWrite = deps.isAllowed() && control !== null && (step.overwrite || !holdsValue(control, deps));
    const outcome = mayWrite ? await write(control, stepFor(step, control), deps) : 'refused';
    const isShut = await closeCell(place, outcome === 'written', deps);
    if (!deps.isAllowed()) return 'stopped';
    return outcome === 'written' && !isShut ? 'refused' : outcome;
  };
