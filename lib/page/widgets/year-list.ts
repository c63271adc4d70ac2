// How is the month reached in a calendar that asks for the year first and then for the month?
import { hasLayout, isVisible } from '../dom/elements';
import { tidy } from '../dom/text';
import { press } from './events';
import { arrowsOf, BACK, nameOf, type ShownMonth } from './month-arrows';
import { isFor } from './month-names';
import { type WriteDeps, waitFor } from './widget';

const YEAR = /^(?:19|20|21)\d\d年?$/u;
const MONTH = /^(?:(?:1[0-2]|0?[1-9])\s?月?|[一二三四五六七八九十]{1,2}月|[a-z]{3,9})$/iu;
const FEWEST_YEARS = 9;
const MONTHS = 12;
const MOST_TURNS = 30;
const PATIENCE = 400;

/** Years or months that are drawn in one box. */
interface Cells {
  readonly box: Element;
  readonly days: readonly Element[];
}

const textOf = (element: Element): string => tidy(element.textContent ?? '');

/** The outermost elements of a box whose words have this form; null when there are too few to be a list. */
function cellsIn(boxes: readonly Element[], form: RegExp, fewest: number): Cells | null {
  for (const box of boxes) {
    const found: Element[] = [];
    for (const at of box.querySelectorAll('*'))
      if (form.test(textOf(at)) && found.at(-1)?.contains(at) !== true && isVisible(at) && hasLayout(at))
        found.push(at);
    if (found.length >= fewest) return { box, days: found };
  }
  return null;
}

/** Does one of these boxes offer years? */
export const offersYears = (boxes: readonly Element[]): boolean =>
  cellsIn(boxes, YEAR, FEWEST_YEARS) !== null;

const allTexts = (cells: Cells | null): string => (cells?.days.map(textOf) ?? []).join();

/** Turns the list until it shows the year, and presses the year. */
async function pressYear(boxes: () => readonly Element[], wanted: number, deps: WriteDeps): Promise<boolean> {
  for (let turn = 0; turn < MOST_TURNS && deps.isAllowed(); turn += 1) {
    const years = cellsIn(boxes(), YEAR, FEWEST_YEARS);
    if (years === null) return false;
    const year = years.days.find((at) => isFor(textOf(at), wanted));
    if (year !== undefined) {
      press(year);
      return true;
    }
    const isBack = Number.parseInt(textOf(years.days[0] ?? years.box), 10) > wanted / 12;
    const arrows = arrowsOf(years);
    const arrow = arrows.find((at) => BACK.test(nameOf(at)) === isBack) ?? arrows.at(isBack ? 0 : -1);
    if (arrow === undefined) return false;
    press(arrow);
    const before = allTexts(years);
    const isTurned = (): boolean => allTexts(cellsIn(boxes(), YEAR, FEWEST_YEARS)) !== before;
    if ((await waitFor(isTurned, deps, PATIENCE)) === null) return false;
  }
  return false;
}

/** Presses the year and then the month of a day; false when they are not offered. */
export async function pressYearAndMonth(
  boxes: () => readonly Element[],
  iso: string,
  deps: WriteDeps,
): Promise<boolean> {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const wanted = year * 12 + month - 1;
  if (!(await pressYear(boxes, wanted, deps)) || !deps.isAllowed()) return false;
  const months = await waitFor(() => cellsIn(boxes(), MONTH, MONTHS), deps, PATIENCE);
  const cell = months?.days.find((at) => isFor(textOf(at).replace(/^0?(\d{1,2})$/u, '$1月'), wanted));
  if (cell === undefined || !deps.isAllowed()) return false;
  press(cell);
  return true;
}

const FAR = 24; // months
/** A calendar with more arrows turns years, too. */
const MONTH_ARROWS = 2;
const MAY_NAME_YEAR = 'button,[role=button]';

/** Goes to the month of a day that is years away by the year in the heading, where the arrows turn months only; nothing is pressed where that is no button. */
export async function turnByYear(month: ShownMonth, iso: string, deps: WriteDeps): Promise<void> {
  const [year = 0, at = 0] = iso.split('-').map(Number);
  const isNear = Math.abs(year * 12 + at - 1 - month.count) <= FAR;
  if (isNear || arrowsOf(month).length > MONTH_ARROWS) return;
  const shown = Math.floor(month.count / 12);
  const name = [...month.box.querySelectorAll(MAY_NAME_YEAR)].find(
    (button) => isVisible(button) && [`${shown}`, `${shown}年`, `${shown} 年`].includes(textOf(button)),
  );
  const { parentElement: around } = month.box;
  if (name === undefined) return;
  press(name);
  const boxes = (): Element[] => [month.box.isConnected ? month.box : around].filter((box) => box !== null);
  if ((await waitFor(() => offersYears(boxes()) || null, deps, PATIENCE)) !== null)
    await pressYearAndMonth(boxes, iso, deps);
}
