// How is a card opened that shows no box before its button is pressed, and kept once it is filled in? Only by a button of its own, and only where nothing of it is left to the person.
import { buttonText, sendsForm } from '../dom/buttons';
import { isLive, isVisible } from '../dom/elements';
import { hasLetter } from '../dom/text';
import type { Field } from '../model';
import type { LiveReading } from '../read/read';
import { GIVES_UP, SAVES } from '../widgets/cell-place';
import { press } from '../widgets/events';
import { type WriteDeps, waitFor } from '../widgets/widget';

/** `kept`: the page took what was filled in and closed the card. `more`: it asks for something that nobody has judged yet. `left`: the person has to see to it. */
export type CardOutcome = 'kept' | 'more' | 'left';

const OPENS = 2000; // milliseconds: a window slides in, or is fetched
const KEEPS = 3000;
const SETTLES = 500;

/** The controls that the page showed before a card was opened, by key: what it shows besides is the card's. A window may be drawn and hidden before. */
let standing: ReadonlySet<string> = new Set();

const shownIn = ({ reading }: LiveReading): readonly Field[] =>
  reading.fields.filter(({ visible }) => visible);

/** Presses what opens a card and waits for its boxes; false where none came. `read` reads the page. */
export async function openCard(opener: Element, read: () => LiveReading, deps: WriteDeps): Promise<boolean> {
  if (!deps.isAllowed() || sendsForm(opener)) return false;
  standing = new Set(shownIn(read()).map(({ key }) => key));
  press(opener);
  const freshIn = (live: LiveReading): Element | undefined => {
    const key = shownIn(live).find((field) => !standing.has(field.key))?.key;
    return key === undefined ? undefined : live.elements.get(key)?.element;
  };
  const fresh = await waitFor(() => freshIn(read()), deps, OPENS);
  if (fresh !== null) await restOf(fresh, deps);
  return fresh !== null;
}

const STEP = 100;
const LONGEST_SLIDE = 1000;

/** Waits until an element stays in its place: what slides in is covered until then. */
async function restOf(element: Element, deps: WriteDeps): Promise<void> {
  const placeOf = (): string => JSON.stringify(element.getBoundingClientRect());
  const end = deps.now() + LONGEST_SLIDE;
  for (let place = ''; place !== placeOf() && deps.now() < end; await deps.wait(STEP)) place = placeOf();
}

const BUTTON = 'button,a,[role=button]';
/** What leads back from a card that fills the view may be an arrow alone. */
const LEAVES = new RegExp(`${GIVES_UP.source}|^(?:[‹〈<←]|[‹〈<←]?\\s*(?:返回|back))$`, 'iu');

/** The visible buttons of a box that say this, and what a page draws as one in words: a bare ✓ or × may tell that a file is there, and takes it away. */
function buttonsIn(box: Element, says: RegExp): readonly Element[] {
  const saying = [...box.querySelectorAll('*')].filter(
    (at) =>
      (at.childElementCount === 0 || at.matches(BUTTON)) &&
      says.test(buttonText(at)) &&
      (at.closest(BUTTON) !== null || hasLetter(buttonText(at))) &&
      isVisible(at),
  );
  return [...new Set(saying.map((at) => at.closest(BUTTON) ?? at))];
}

/** The one button that keeps what these controls hold, in the smallest box around them that has one to leave them as well; null where other controls stand in it too, since those are the buttons of the whole form. */
function keeperOf(own: readonly Element[], others: readonly Element[]): Element | null {
  for (let box = own[0]?.parentElement ?? null; box && box.tagName !== 'BODY'; box = box.parentElement) {
    const around = box;
    if (others.some((other) => around.contains(other))) return null;
    if (!own.every((one) => around.contains(one)) || buttonsIn(box, LEAVES).length === 0) continue;
    const [keeper, ...more] = buttonsIn(box, SAVES);
    if (keeper !== undefined) return more.length === 0 && !sendsForm(keeper) ? keeper : null;
  }
  return null;
}

/** A tick that is not set answers too, such as 长期有效 beside a day. */
const isTick = ({ kind, options }: Field): boolean =>
  kind === 'switch' || (kind === 'checkbox' && options.length < 2);

/** Has it an error, or must it be filled in and is not? */
const needsPerson = (field: Field): boolean =>
  field.error !== '' || (field.required && !isTick(field) && field.value.every((text) => text === ''));

/** Keeps an opened card, of whose controls the fill has judged these. */
export async function keepCard(
  judged: readonly string[],
  look: () => Promise<LiveReading>,
  deps: WriteDeps,
): Promise<CardOutcome> {
  await deps.wait(SETTLES); // what a choice reveals comes late
  const live = await look();
  const own = shownIn(live).filter(({ key }) => !standing.has(key));
  if (own.some(({ key }) => !judged.includes(key))) return 'more';
  if (own.length === 0 || own.some(needsPerson)) return 'left';
  const keys = new Set(own.map(({ key }) => key));
  const [inside, others] = [true, false].map((isOwn) =>
    [...live.elements].flatMap(([key, { element }]) => (keys.has(key) === isOwn ? [element] : [])),
  );
  const keeper = keeperOf(inside ?? [], (others ?? []).filter(isVisible));
  if (keeper === null || !deps.isAllowed()) return 'left';
  press(keeper);
  const isShut = (): boolean => (inside ?? []).every((at) => !isLive(at) || !isVisible(at));
  return (await waitFor(isShut, deps, KEEPS)) === true ? 'kept' : 'left';
}
