// How is a day chosen in a calendar that takes no typing? Its month is read from its heading and changed by its arrows; then the day is pressed.

import { isHtml, isLeaving, isSelect, isVisible } from '../dom/elements';
import { MONTH, MONTH_LIST } from '../dom/opened-parts';
import { tidy } from '../dom/text';
import { dispatchChange, enter, leave, press, pressKey, setText } from './events';
import { arrowsOf, BACK, nameOf, textOf } from './month-arrows';
import { isFor, isYear, monthNamed } from './month-names';
import { innermost, isDisabledOption, rootsShown } from './popup';
import { scrollTo } from './scrolled-months';
import { choose } from './select';
import { atRest, isSlidAway } from './sliding-months';
import { type WriteDeps, waitFor } from './widget';

const GRID = `table,[role=grid],${MONTH}`;
const FEWEST_DAYS = 28;
const LONGEST_MONTH = 800; // characters
const LOWEST_MONTH = 60; // pixels
const LONGEST_HEADING = 40; // characters

/** One month as it is drawn: the box with its heading, its days in order, and the number of months since year 0. */
export interface Month {
  readonly box: Element;
  readonly days: readonly Element[];
  readonly count: number;
}

/** With a nought in front in a table only (DevUI), since the wheels of a phone count from 01 too. */
const DAY = /^(0(?=[1-9]$)|)(?:[1-9]|[12]\d|3[01])日?$/u;

function isDay(element: Element): boolean {
  const nought = element.children.length > 4 ? undefined : DAY.exec(textOf(element))?.[1];
  return nought === '' || (nought === '0' && element.closest('td') !== null);
}

/** The days of a grid, outermost elements only, because a cell and the element inside it are one day. */
function daysIn(grid: Element): Element[] {
  const found: Element[] = [];
  for (const at of grid.querySelectorAll('*')) {
    if (isDay(at) && found.at(-1)?.contains(at) !== true && isVisible(at)) found.push(at);
  }
  return found;
}

const chosenText = (select: HTMLSelectElement): string => select.selectedOptions[0]?.text ?? '';

/** The words of a box outside its days: its text, and the values of its inputs and selects. While one heading replaces another, the one that is leaving is drawn, too. */
function headingOf(box: Element, days: readonly Element[]): string {
  const [first] = days;
  const words: string[] = [];
  const visit = (at: Element): void => {
    if (isSelect(at)) words.push(chosenText(at));
    else if (at.tagName === 'INPUT' && 'value' in at && typeof at.value === 'string') words.push(at.value);
    for (const node of isSelect(at) ? [] : at.childNodes) {
      if (node.nodeType === 3) words.push(node.nodeValue ?? '');
      const inner = node.nodeType === 1 ? (node as Element) : null; // 1: an Element
      const isShown = inner !== null && isVisible(inner) && !isLeaving(inner);
      if (isShown && inner !== first && !days.includes(inner)) visit(inner);
    }
  };
  visit(box);
  return tidy(words.join(' ')).slice(0, 200);
}

/** The month that the words right before a box name: where months stand below each other, each has its own heading there. */
function monthBefore(box: Element): number | null {
  for (let at = box.previousElementSibling; at !== null; at = at.previousElementSibling) {
    const heading = headingOf(at, []);
    const count = monthNamed(heading);
    if (count !== null || heading.length > LONGEST_HEADING) return count;
  }
  return null;
}

/** The month of a box without a heading of its own, by that of the box after it, which is built alike: where months are scrolled, the words above the first of them name the one that is on top (Vant). */
function monthBeside(box: Element): number | null {
  const next = box.nextElementSibling;
  const namesOf = ({ className }: Element): string => className.replace(/\d+/gu, ''); // uView counts its months in their names
  if (next === null || namesOf(next) !== namesOf(box)) return null;
  const days = daysIn(next);
  const isAlike = box.className !== '' || days.length >= FEWEST_DAYS;
  const count = isAlike ? monthNamed(headingOf(next, days)) : null;
  return count === null ? null : count - 1;
}

function monthAround(grid: Element): Month | null {
  const days = daysIn(grid);
  if (days.length < FEWEST_DAYS || days.length > 45) return null;
  for (let box: Element | null = grid, depth = 0; box !== null && depth < 5; box = box.parentElement) {
    const count = monthNamed(headingOf(box, days));
    if (count !== null) return { box, days, count };
    const before = monthBefore(box);
    if (before !== null) return { box: box.parentElement ?? box, days, count: before };
    const beside = monthBeside(box);
    if (beside !== null) return { box, days, count: beside };
    if (box.tagName === 'BODY') break;
    if (box.childElementCount > 1) depth += 1; // components of phones draw boxes around one other
  }
  return null;
}

/** The months drawn in these boxes, which are in document order. */
export function monthsIn(boxes: readonly Element[]): Month[] {
  const months: Month[] = [];
  // from the innermost outwards, because the smallest grid that contains a month represents it
  for (const grid of [...boxes].reverse()) {
    const { textContent } = grid;
    if (textContent === null || textContent.length > LONGEST_MONTH || !textContent.includes('28')) continue;
    if (isHtml(grid) && grid.offsetHeight < LOWEST_MONTH) continue;
    if (months.some(({ days }) => days[0] !== undefined && grid.contains(days[0]))) continue;
    const month = isVisible(grid) && !isLeaving(grid) && !isSlidAway(grid) ? monthAround(grid) : null;
    if (month !== null) months.unshift(month);
  }
  return months;
}

const MAY_HOLD_DAYS = `div,table,ul,section,${MONTH}`;

/** The months drawn anywhere in these boxes. */
export const monthsWithin = (boxes: readonly Element[]): Month[] =>
  monthsIn(boxes.flatMap((box) => [box, ...box.querySelectorAll(MAY_HOLD_DAYS)]));

/** The months now drawn in this control's document, left to right. */
export const monthsShown = (element: Element): Month[] =>
  rootsShown(element).flatMap((root) => monthsIn([...root.querySelectorAll(GRID)]));

const MOST_YEARS = 60;

/** A year and those between it and the one that is shown, nearest first: a list offers only the years around the one shown, and those around the nearest once that is chosen (TDesign). */
const yearsTo = (wanted: number, shown: number): readonly number[] =>
  Array.from(
    { length: Math.min(MOST_YEARS, Math.max(1, Math.abs(wanted - shown))) },
    (_, at) => wanted + at * Math.sign(shown - wanted),
  );

/** Chooses the year and the month where they are in lists, native or drawn by the page; of a year that is not offered, the nearest to it. */
async function setLists({ box }: Month, wanted: number, deps: WriteDeps): Promise<boolean> {
  let isSet = false;
  for (const list of [...box.querySelectorAll('select')].filter(isVisible)) {
    const place = [...list.options].findIndex((option) => isFor(tidy(option.text), wanted));
    if (place < 0 || place === list.selectedIndex) continue;
    list.selectedIndex = place;
    dispatchChange(list);
    isSet = true;
  }
  const [year, month] = [Math.floor(wanted / 12), (wanted % 12) + 1];
  for (const shown of [...box.querySelectorAll('input')].filter((at) => at.readOnly && isVisible(at))) {
    const list = shown.closest(MONTH_LIST);
    // some draw both lists anew once a year is chosen
    if (list === null || !shown.isConnected || isFor(shown.value, wanted) || shown.value === '') continue;
    const words = isYear(shown.value)
      ? yearsTo(year, Number.parseInt(shown.value, 10)).flatMap((at) => [`${at}年`, `${at}`, `${at} 年`])
      : [`${month}月`, `${month}`, `${month} 月`];
    isSet = (await choose(list, words, deps)) === 'written' || isSet;
    await deps.wait(1);
  }
  return isSet;
}

/** Types the year where a calendar shows it in a box. */
function setYearTyped({ box }: Month, wanted: number): boolean {
  const year = Math.floor(wanted / 12);
  const typed = [...box.querySelectorAll('input')].find(
    (at) => !at.readOnly && isVisible(at) && isYear(at.value),
  );
  if (typed === undefined || typed.value === String(year)) return false;
  enter(typed);
  setText(typed, String(year));
  pressKey(typed, 'Enter');
  dispatchChange(typed);
  leave(typed);
  return true;
}

const LONGEST_RUN = 24;
const MOST_TURNS = 400;
/** After a year is chosen, a calendar may be drawn again, with other years in its list and its month in another one; so lists are set at most this often. */
const MOST_LISTS = 4;
/** A calendar that does not take what is typed shows its own year again after the next arrow; typed again, no arrow would ever be counted. */
const MOST_TYPED = 2;

/** Turns a calendar to a month. What an arrow does is found out by pressing it. */
async function turnTo(wanted: number, look: () => Month[], deps: WriteDeps): Promise<Month | null> {
  let months = look();
  const now = (): Month | undefined => months.find((at) => at.count === wanted) ?? months[0];
  const settle = (isThere: (count: number) => boolean, limit: number): Promise<unknown> =>
    waitFor(
      () => {
        months = look();
        const count = now()?.count;
        return count !== undefined && isThere(count);
      },
      deps,
      limit,
    );
  const steps = new Map<string, number>();
  let takesRuns = true; // some pages lose a press that comes before they have drawn the one before
  for (let turn = 0; turn < MOST_TURNS && deps.isAllowed(); turn += 1) {
    const shown = now();
    // a press while months slide is counted from the month that slides away (jQuery WeUI)
    const month = shown && (await atRest(shown, look, deps));
    if (month === undefined || month.count === wanted) return month ?? null;
    months = look();
    const { count } = month;
    const isSet = turn < MOST_LISTS && (await setLists(month, wanted, deps));
    if ((turn < MOST_TYPED && setYearTyped(month, wanted)) || isSet) {
      await settle((shown) => shown !== count, 60);
      continue;
    }
    const arrow = bestArrow(months, wanted - count, steps);
    if (arrow === null) return scrollTo(wanted, look, deps);
    const step = steps.get(nameOf(arrow)) ?? 0;
    const run: number =
      step === 0 || !takesRuns ? 1 : Math.min(LONGEST_RUN, Math.max(1, Math.floor((wanted - count) / step)));
    for (let pressed = 0; pressed < run; pressed += 1) press(arrow);
    await settle((shown) => (run > 1 ? shown === count + run * step : shown !== count), 150);
    const moved = (now()?.count ?? count) - count;
    if (run > 1) takesRuns = moved === run * step;
    else steps.set(nameOf(arrow), moved);
  }
  return null;
}

/** The arrow with the longest known step that does not pass the wanted month, or one whose step is not known yet. */
function bestArrow(
  months: readonly Month[],
  missing: number,
  steps: ReadonlyMap<string, number>,
): Element | null {
  const arrows = months.flatMap(arrowsOf);
  // of several months that turn together, the wanted one may come up behind the first (Mantine)
  const most = missing < 0 ? months.length - 1 - missing : missing;
  const known = arrows.filter((at) => {
    const step = steps.get(nameOf(at));
    return step !== undefined && step * missing > 0 && Math.abs(step) <= most;
  });
  const longest = Math.max(0, ...known.map((at) => Math.abs(steps.get(nameOf(at)) ?? 0)));
  const untried = arrows.filter((at) => !steps.has(nameOf(at)));
  if (longest >= 12 || (longest >= 1 && (Math.abs(missing) < 12 || untried.length === 0)))
    return known.find((at) => Math.abs(steps.get(nameOf(at)) ?? 0) === longest) ?? null;
  // first those whose names point in the right direction
  return untried.find((at) => BACK.test(nameOf(at)) === missing < 0) ?? untried[0] ?? known[0] ?? null;
}

/** Presses a day in the calendar that the control has opened; false when there is no calendar or the day cannot be chosen. */
export async function pressDay(months: () => Month[], iso: string, deps: WriteDeps): Promise<boolean> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const wanted = year * 12 + month - 1;
  const shown = await turnTo(wanted, months, deps);
  if (shown === null || shown.count !== wanted || !deps.isAllowed()) return false;
  const { days } = shown;
  const isNumbered = (at: number, number: number): boolean =>
    Number.parseInt(days[at] ? textOf(days[at]) : '', 10) === number;
  // days of the previous month may come first, and the number of the month that is drawn behind them (Vant)
  const start = days.findIndex((_, at) => isNumbered(at, 1) && isNumbered(at + 1, 2));
  const cell = days[start + day - 1];
  if (start < 0 || cell === undefined || !isNumbered(start + day - 1, day)) return false;
  const inner = innermost(cell);
  if ([cell, inner].some(isDisabledOption) || cell.closest('[aria-disabled=true]') !== null) return false;
  press(inner);
  return true;
}
