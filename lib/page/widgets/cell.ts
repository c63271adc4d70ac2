// How is a cell written that turns into a box when it is pressed? What appears in it is written as a control of its own kind, and is closed again.
import { buttonText } from '../dom/buttons';
import { CONTROL, type Control } from '../dom/control';
import { isLive } from '../dom/elements';
import type { FillStep } from '../model';
import { enter, leave, press, pressKey, pressTwice } from './events';
import { innermost } from './popup';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const OPENS = 400;
const CLOSES = 150;
const SAVES = /^(?:[✓✔√]|确定|确认|保存|完成|ok|save|done|apply)$/iu;
const GIVES_UP = /^(?:[✗✕×xX]|取消|关闭|cancel|close)$/iu;

/** The cell while it is on the page, else what stood around it: some pages put the box in its place. */
interface Place {
  readonly cell: Element;
  readonly around: Element | null;
  /** Controls that stood there before. */
  readonly before: ReadonlySet<Element>;
}

function placeOf(cell: Element): Place {
  const around = cell.parentElement;
  return { cell, around, before: new Set(around?.querySelectorAll(CONTROL) ?? []) };
}

const boxOf = ({ cell, around }: Place): Element | null => (isLive(cell) ? cell : around);

/** The one box of a table that is laid over the cell: ExtJS, Handsontable. */
function laidOver(cell: Element): Element | null {
  if (!isLive(cell)) return null;
  const { left, top, width, height } = cell.getBoundingClientRect();
  const hit = cell.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2);
  const control = hit?.closest(CONTROL) ?? null;
  return control?.contains(cell) === true ? null : control;
}

/** The control that stands where only a text stood, or over it. */
function openedIn(place: Place): Element | null {
  const box = boxOf(place);
  if (box === null || box.matches(CONTROL)) return box;
  return [...box.querySelectorAll(CONTROL)].find((at) => !place.before.has(at)) ?? laidOver(place.cell);
}

/** Presses the cell as a person would: once, by Enter, twice. */
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

function pressButton(place: Place, words: RegExp): void {
  const buttons = [...(boxOf(place)?.querySelectorAll('button,a,[role=button]') ?? [])];
  const button = buttons.find((at) => words.test(buttonText(at)));
  if (button !== undefined) press(button);
}

/** Leaves what was opened, so that the cell takes its value or, where nothing was written, keeps the one it had. */
async function closeCell(place: Place, isKept: boolean, deps: WriteDeps): Promise<boolean> {
  const onBox = (act: (box: Element) => void): void => {
    const box = openedIn(place);
    if (box !== null) act(box);
  };
  const byKey = (): void => onBox((box) => pressKey(box, isKept ? 'Enter' : 'Escape'));
  const byLeaving = (): void => onBox(leave);
  // a box that is laid over one cell after the other goes on to the next one by Enter
  const isLaid = isKept && laidOver(place.cell) !== null && !place.cell.contains(laidOver(place.cell));
  const ways = [
    ...(isLaid ? [byLeaving, byKey] : [byKey, byLeaving]),
    () => pressButton(place, isKept ? SAVES : GIVES_UP),
  ];
  for (const way of ways) {
    if (await isClosed(place, deps)) return true;
    way();
  }
  return isClosed(place, deps);
}

/** A list says first what it offers; any other box that holds something is a value the cell did not show. */
const holdsValue = (control: Control, { reads }: WriteDeps): boolean =>
  control.kind !== 'native-select' && reads.shownValue(control).some((text) => text !== '');

/** The step in the shape of what appeared: emptying a box of text writes nothing into it. */
const stepFor = (step: FillStep, { kind }: Control): FillStep =>
  step.value.length > 0 || kind === 'native-select' || kind === 'select'
    ? { ...step, value: step.value.filter((text) => text !== '') }
    : { ...step, value: [''] };

/** Writes a cell; `write`: how a control of any kind is written. */
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
