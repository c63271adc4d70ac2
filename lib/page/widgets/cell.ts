// How is a cell written that turns into a box when pressed? The control that appears in it is written like any other of its kind, and then closed.
import type { Control } from '../dom/control';
import { around, isLive } from '../dom/elements';
import type { FillStep } from '../model';
import {
  boxOf,
  buttonIn,
  editorOf,
  formsOf,
  GIVES_UP,
  holdsOthers,
  keeperOf,
  laidOver,
  leaverOf,
  openedIn,
  overlayAround,
  overlaysOf,
  type Place,
  placeOf,
  SAVES,
  windowsOf,
} from './cell-place';
import { enter, leave, press, pressKey, pressTwice } from './events';
import { innermost } from './popup';
import { slidIn } from './popup-enders';
import { veilOver } from './sheets';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const OPENS = 400;
const CLOSES = 150;
/** So long a page may take to keep what was chosen in a row, as a server has it first. */
const KEPT = 1500;

/** What a row asks by controls that were not there before; `isApart`: nothing where others stand there too. */
type NewIn = NonNullable<ReturnType<NonNullable<WriteDeps['watchNew']>>>;

/** What a press on a cell or on the button of its row has opened. */
type Opened = 'box' | 'list' | 'form' | 'editor';

/** Tries the ways in which a person would open the cell: a press, Enter, a double press. A row with a button of its own may open a list instead of a box, or a form that asks for more. */
async function openCell(place: Place, newIn: NewIn | null, deps: WriteDeps): Promise<Opened | null> {
  const { cell, button } = place;
  const opened = (): Opened | null => {
    if (formsOf(place).length > 0) return 'form';
    const editor = newIn && editorOf(place);
    if (editor && newIn(editor, true).length > 0) return 'editor';
    if (openedIn(place) !== null) return 'box';
    return windowsOf(place).length > 0 ? 'list' : null;
  };
  const tries = [
    () => press(button ?? innermost(cell)),
    () => {
      enter(cell);
      pressKey(cell, 'Enter');
    },
    () => pressTwice(innermost(cell)),
  ];
  for (const attempt of tries) {
    if (!deps.isAllowed() || !isLive(cell)) return null;
    attempt();
    const found = await waitFor(opened, deps, OPENS);
    if (found !== null) return found;
  }
  return null;
}

/** Closes what has come over the page, so that what writes a list opens it itself. */
async function leaveWindows(place: Place, deps: WriteDeps): Promise<void> {
  const leaves =
    overlaysOf(place).flatMap((at) => leaverOf(at) ?? [])[0] ??
    (place.button ? undefined : veilOver(place.cell));
  if (leaves !== undefined) press(leaves);
  const isLeft = (): boolean => windowsOf(place).length === 0;
  for (const act of [() => pressKey(place.cell, 'Escape'), () => press(place.cell.ownerDocument.body)]) {
    if ((await waitFor(isLeft, deps, CLOSES)) !== null) return;
    act();
  }
  await waitFor(isLeft, deps, CLOSES);
}

const isClosed = async (place: Place, deps: WriteDeps): Promise<boolean> =>
  (await waitFor(() => openedIn(place) === null, deps, CLOSES)) !== null;

/** The button of these words that is nearest to the box: in the cell or its row, or in the window that holds the box. Of what stood around the cell before, only the innermost is searched, and nothing where other controls stand: farther out stand the buttons of the whole form. */
function buttonNear(place: Place, words: RegExp): Element | null {
  const [inner, ...outer] = place.around;
  const end = place.button === null ? boxOf(place) : inner;
  const opened = openedIn(place);
  for (let box = opened; box !== null && box.tagName !== 'BODY'; box = around(box)) {
    const isOuter = box !== end && outer.includes(box);
    if (place.drawn !== null && (isOuter || holdsOthers(box, opened))) return null;
    const found = buttonIn(box, words);
    if (found !== undefined) return found;
    if (box === place.cell || box === end) return null;
  }
  return null;
}

/** Ends a window that holds the box, by what it has for that alone. One that stays says that it does not take what was typed, and is left then. */
async function endWindow(place: Place, over: Element, isKept: boolean, deps: WriteDeps): Promise<boolean> {
  const keeper = isKept ? keeperOf(over) : undefined;
  if (keeper !== undefined) press(keeper);
  const isShut = (): boolean => openedIn(place) === null;
  if (keeper !== undefined && (await waitFor(isShut, deps, KEPT)) !== null) return true;
  await leaveWindows(place, deps);
  return !isKept;
}

/** Closes what was opened. The cell takes the new value or, when nothing was written, keeps the one it had. */
async function closeCell(place: Place, isKept: boolean, deps: WriteDeps): Promise<boolean> {
  const over = place.button === place.cell ? overlayAround(place, openedIn(place)) : undefined;
  if (over !== undefined) return endWindow(place, over, isKept, deps);
  const onBox = (act: (box: Element) => void): void => {
    const box = openedIn(place);
    if (box !== null) act(box);
  };
  const words = isKept ? SAVES : GIVES_UP;
  const byButton = (): void => {
    const button = buttonNear(place, words);
    if (button !== null) press(button);
  };
  const byKey = (): void => onBox((box) => pressKey(box, isKept ? 'Enter' : 'Escape'));
  const byLeaving = (): void => onBox(leave);
  // in a table with one box for all cells, Enter would move that box to the next cell, so leaving it comes first
  const laid = laidOver(place.cell);
  const isLaid = isKept && laid !== null && !place.cell.contains(laid);
  const byHand = isLaid ? [byLeaving, byKey] : [byKey, byLeaving];
  // what has a button for it keeps what was typed only when that is pressed, and may drop it when the box is left
  const ways = buttonNear(place, words) === null ? [...byHand, byButton] : [byButton, ...byHand];
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
const stepFor = (step: FillStep, { kind }: Control): FillStep => {
  const levels = kind === 'cascader' ? step.alternatives.find(({ length }) => length > 1) : undefined;
  if (levels !== undefined) return { ...step, value: levels, alternatives: [] };
  return step.value.length > 0 || kind === 'native-select' || kind === 'select'
    ? { ...step, value: step.value.filter((text) => text !== '') }
    : { ...step, value: [''] };
};

/** Writes the only control of what a row draws to be edited, and keeps it. */
async function writeInEditor(
  write: Write,
  place: Place,
  newIn: NewIn,
  step: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const inside = (): readonly Control[] => {
    const editor = editorOf(place);
    return editor === undefined ? [] : newIn(editor, true);
  };
  const [inner, ...more] = inside();
  const isAlone = inner !== undefined && more.length === 0;
  const outcome = isAlone
    ? await write(inner, stepFor(step, inner), {
        ...deps,
        staysInBox: true,
        again: () => inside()[0] ?? null,
      })
    : 'refused';
  const isKept = (): boolean => editorOf(place) === undefined;
  const button = buttonIn(editorOf(place) ?? place.cell, outcome === 'written' ? SAVES : GIVES_UP);
  if (button !== undefined) press(button);
  const isShut = (await waitFor(isKept, deps, KEPT)) !== null;
  return outcome === 'written' && !isShut ? 'refused' : outcome;
}

/** The control to write into: where a row was edited, only one that was not there before, since a page may draw anew what stands beside it. */
function controlFor(place: Place, newIn: NewIn | null, { controlOf }: WriteDeps): Control | null {
  const box = openedIn(place);
  const found = box === null ? null : (controlOf?.(box) ?? null);
  if (newIn === null || found === null) return found;
  const nearest = place.around.find(isLive);
  const isNew = (at: Control): boolean => at.element === found.element;
  const inWindow = windowsOf(place).flatMap((at) => newIn(at));
  // a row that opens a panel asks for one thing; a panel that asks for more is a form of its own
  if (place.button === place.cell && inWindow.length > 1) return null;
  return [...(nearest === undefined ? [] : newIn(nearest)), ...inWindow].find(isNew) ?? null;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** What the list of a row chooses: a day, or one of its choices. */
const kindOfList = ({ value: [text = ''] }: FillStep): 'date' | 'select' =>
  DAY.test(text) ? 'date' : 'select';

/** Writes a cell; `write` writes a control of any kind. */
export const cellWriter =
  (write: Write): Write =>
  async (control, step, deps): Promise<WriteOutcome> => {
    const { element } = control;
    const place = placeOf(element, deps.reads);
    const newIn = place.button === null ? null : (deps.watchNew?.() ?? null);
    // a hint is known by its look alone, and may be a choice that was made before
    const isHint = deps.reads.isHintInRow(element);
    const opened = await openCell(place, newIn, deps);
    if (opened === null) return deps.isAllowed() ? 'refused' : 'stopped';
    if (opened === 'editor' && newIn !== null) return writeInEditor(write, place, newIn, step, deps);
    if (opened !== 'box') await leaveWindows(place, deps);
    if (opened === 'form' || (opened === 'list' && isHint)) return 'refused';
    if (opened === 'list') return write({ ...control, kind: kindOfList(step), parts: [] }, step, deps);
    // a panel that slides in is beside the page at first
    const isThere = await waitFor(() => controlFor(place, newIn, deps), deps, newIn === null ? 0 : OPENS);
    if (isThere !== null) await slidIn(() => overlaysOf(place), deps);
    const inner = controlFor(place, newIn, deps);
    const mayWrite = deps.isAllowed() && inner !== null && (step.overwrite || !holdsValue(inner, deps));
    const outcome = mayWrite
      ? await write(inner, stepFor(step, inner), { ...deps, staysInBox: true })
      : 'refused';
    const isShut = await closeCell(place, outcome === 'written', deps);
    if (!deps.isAllowed()) return 'stopped';
    return outcome === 'written' && !isShut ? 'refused' : outcome;
  };
