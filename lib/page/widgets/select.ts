// How is a component library's select set? Press it, find the choice in the popup, press that.
import { isLive } from '../dom/elements';
import { CLEAR } from '../dom/opened-parts';
import { wordingsEach } from '../dom/option-match';
import { press, pressKey } from './events';
import { findInGroups } from './grouped-list';
import { close, find, open } from './open-list';
import { innermost, optionName, optionsIn } from './popup';
import { confirmIn, type Popups, slidIn } from './popup-enders';
import { pressUntil } from './press-until';
import { chooseMany, offersSeveral } from './select-many';
import { chooseOnWheels } from './wheel';
import type { Write, WriteDeps, WriteOutcome } from './widget';

/** What is pressed to open a list as it stands now: a page may draw it anew, and late, once what it depends on was chosen. */
type Now = () => Element | null | undefined;

/** Chooses the first of the wordings that the list has. */
export async function choose(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
  now: Now = () => element,
): Promise<WriteOutcome> {
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  return chooseTwice(element, popups, wordings, deps, now);
}

const PRESSED = 120; // milliseconds until a choice is shown or its list has closed

/** A button that says that its list is still open. */
const STAYS_OPEN = 'button[aria-expanded=true]';

/** A row of a list has few parts: its words, a description, a tick. */
const MOST_IN_ROW = 3;

/** Where a choice stands, and how it is drawn with what lies in its row. */
function placeOf(option: Element): readonly [top: number, drawn: string] {
  const { parentElement: row } = option;
  const isRow = row !== null && row.childElementCount <= MOST_IN_ROW;
  return [option.getBoundingClientRect().top, (isRow ? row : option).outerHTML];
}

/** Presses a choice once more where its sheet still slid in at the first press and nothing in the choice tells that it was heard: some sheets hear none before they are there. */
async function pressedAgain(
  option: Element,
  [top, drawn]: ReturnType<typeof placeOf>,
  isDone: () => boolean,
  row: () => Element | null,
  popups: Popups,
  deps: WriteDeps,
): Promise<boolean> {
  const [now, drawnNow] = placeOf(option);
  if (now === top || drawnNow !== drawn) return false;
  await slidIn(popups, deps);
  return pressUntil(isDone, row, deps, PRESSED);
}

async function chooseFrom(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const paths = wordings.map((wording) => [wording]);
  const onWheels = await chooseOnWheels(element, popups, paths, deps);
  if (onWheels !== null) return onWheels;
  // a cascader that is searched by typing shows its groups again only after a while
  const option =
    (await findInGroups(element, popups, wordings, deps)) ?? (await find(element, popups, wordings, deps));
  if (option === null || !deps.isAllowed()) {
    const isEmpty = popups().length === 0;
    await close(element, popups, deps);
    if (!deps.isAllowed()) return 'stopped';
    return isEmpty ? 'refused' : 'not-found';
  }
  const { shownIn } = deps.reads;
  const [before, words] = [shownIn(element).join(), optionName(option)];
  // what is drawn anew has heard the press
  const isDone = (): boolean =>
    !element.isConnected || shownIn(element).join() !== before || popups().length === 0;
  const at = placeOf(option);
  // a row that is another choice by now, or drawn as one that is taken, has heard the press: the next one would give it up
  const row = (): Element | null =>
    isLive(option) && optionName(option) === words && placeOf(option)[1] === at[1] ? innermost(option) : null;
  const isHeard =
    (await pressUntil(isDone, row, deps, PRESSED)) ||
    (await pressedAgain(option, at, isDone, row, popups, deps));
  if (!isHeard) await confirmIn(popups, deps);
  // a list from which several may be chosen stays, also where nothing else shows that it is one
  if (element.matches(STAYS_OPEN) && popups().length > 0) pressKey(element, 'Escape');
  return 'written';
}

/** Empties a select by its own cross, where it has one. */
function clear(element: Element): WriteOutcome {
  const cross = element.querySelector(CLEAR);
  if (cross === null) return 'refused';
  press(cross);
  return 'written';
}

export const writeSelect: Write = async (control, step, deps) => {
  const { element } = control;
  const isMany = deps.reads.takesMany(control);
  if (step.value.length === 0 && !isMany) return clear(element);
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  const lists = popups(); // to look for them costs the page's length
  if (isMany || lists.some(offersSeveral)) return chooseMany(control, step, popups, deps);
  const [wordings = []] = wordingsEach(step);
  return chooseTwice(element, popups, wordings, deps, () =>
    isLive(element) ? element : deps.again?.()?.element,
  );
};

/** What an open list offers, to tell whether it is still the same. */
export const namesIn = (popups: Popups): string => popups().flatMap(optionsIn).map(optionName).join();

/** A list that depends on a choice just made may be drawn once more as it was before, or with nothing in it yet: what is missing is looked for in the next one, too. */
async function chooseTwice(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
  now: Now,
): Promise<WriteOutcome> {
  const before = namesIn(popups);
  const outcome = await chooseFrom(element, popups, wordings, deps);
  const next = outcome === 'not-found' || outcome === 'refused' ? now() : null;
  const opened = next && (await open(next, deps));
  if (!opened) return deps.isAllowed() ? outcome : 'stopped';
  if (namesIn(opened) !== before) return chooseFrom(next, opened, wordings, deps);
  await close(next, opened, deps);
  return outcome;
}
