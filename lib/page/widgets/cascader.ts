// How is a region chosen level by level? In one popup with columns, or in several selects that reload each other.

import type { Control } from '../dom/control';
import { CASCADER, CASCADER_LEVEL } from '../dom/opened-parts';
import { pick, wordingsEach } from '../dom/option-match';
import { normal } from '../dom/simplified';
import type { FillStep } from '../model';
import { press } from './events';
import { arrived, close, open, SENT, searched } from './open-list';
import { innermost, isNamedOption, optionName, optionsIn } from './popup';
import { confirmIn, endsPopup, type Popups } from './popup-enders';
import { namesIn, writeSelect } from './select';
import { sameName, wordingsAt, writeSelects } from './select-levels';
import { chooseMany, offersSeveral, TICKED } from './select-many';
import { below, openBelow, TREE_BRANCH } from './tree-branches';
import { chooseOnWheels } from './wheel';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const COLUMN = `ul,[role=menu],${CASCADER_LEVEL}`;

/** Some portals list fewer levels than we know: a chosen path that is a wording by itself is complete. */
function isWhole(step: FillStep, chosen: readonly string[]): boolean {
  return [step.value, ...step.alternatives].some(
    (path) => path.length === chosen.length && chosen.every((name, level) => sameName(path[level], name)),
  );
}

/** What the tabs of a region's popup are called; they are no choices. */
const LEVEL_NAME =
  /^(?:请?选择)?(?:省份?|省\/直辖市|城市|市|区|县|区\/?县|县区|地区|街道|province|city|district)?$/u;

/** Are these the tabs above a list, which show what has been chosen and which level is next? */
function areTabs(options: readonly Element[], chosen: readonly string[]): boolean {
  const names = options.map(optionName);
  const asked = names.filter((name) => LEVEL_NAME.test(normal(name)));
  const isTold = (name: string): boolean => asked.includes(name) || chosen.some((at) => sameName(at, name));
  return (asked.length > 0 || (names.length > 1 && names.length === chosen.length)) && names.every(isTold);
}

/** The columns of an open cascader, left to right: options grouped by the list they stand in. */
function columnsOf(popups: Popups, chosen: readonly string[]): Element[][] {
  const columns = new Map<Element, Element[]>();
  for (const option of popups().flatMap(optionsIn)) {
    // the words of a row may be told for the choice, and the row be called like its list
    const { parentElement: above } = option.closest('li,[role=option],[role=menuitem]') ?? option;
    // under each letter of the alphabet stands a list of its own
    const list =
      above?.closest(COLUMN) ?? (above?.tagName === 'DD' ? above.closest('dl')?.parentElement : above);
    if (list === null || list === undefined) continue;
    const known = columns.get(list);
    if (known === undefined) columns.set(list, [option]);
    else known.push(option);
  }
  const all = [...columns.values()];
  return all.filter((column) => !areTabs(column, chosen) && !column.some((at) => endsPopup(optionName(at))));
}

const BRANCH = 'li,[role=treeitem]';

/** A row to press, and by which wording it was found. */
interface NamedRow {
  readonly name: string;
  readonly row: Element;
}

/** The first option of the first wording that one has. */
function firstOf(options: readonly Element[], wordings: readonly string[]): NamedRow | null {
  for (const name of wordings) {
    const row = pick(options, optionName, [name]);
    if (row !== null) return { name, row };
  }
  return null;
}

/**
 * In a list that has no name we know stand its title and what was chosen before, too: the last of a name is the one in
 * the list, and while the row chosen before is there, only what stands behind it.
 */
function lastOf(
  options: readonly Element[],
  wordings: readonly string[],
  above: Element | null,
): NamedRow | null {
  const from = above === null ? -1 : options.indexOf(above);
  return firstOf(options.slice(from + 1).toReversed(), wordings);
}

/** `above`: the row chosen one level before, in whose own branch a tree has the next. */
function optionAt(
  popups: Popups,
  chosen: readonly string[],
  wordings: readonly string[],
  above: Element | null,
): NamedRow | null {
  const columns = columnsOf(popups, chosen);
  const branch = above?.closest(BRANCH);
  const own = columns.find((options) => options.every((at) => at !== above && branch?.contains(at) === true));
  const [first] = columns;
  // a tree may be one list: what stands before the row above, which may have been drawn anew, belongs to other branches
  const isAbove = (at: Element): boolean =>
    at === above || (at.matches('[role=treeitem]') && above !== null && optionName(at) === optionName(above));
  const inList = columns.length === 1 && first ? below(first, first.findIndex(isAbove)) : undefined;
  const column = own ?? columns[chosen.length] ?? inList;
  const options = popups().flatMap(optionsIn);
  if (!options.some(isNamedOption)) return lastOf(options, wordings, above);
  return column === undefined ? null : firstOf(column, wordings);
}

/** Does the open list hold the first level of a path, and none of the deeper ones? */
function startsPath(popups: Popups, step: FillStep): boolean {
  const holdsAt = (level: number): boolean => {
    const wordings = wordingsAt(step, level, []);
    return pick(popups().flatMap(optionsIn), optionName, wordings) !== null;
  };
  // 北京市 is a city of its own province
  const isFirst = (name: string): boolean => wordingsAt(step, 0, []).some((first) => sameName(first, name));
  return holdsAt(0) && !step.value.some((name, level) => level > 0 && !isFirst(name) && holdsAt(level));
}

/** Does one list offer all that is wanted side by side? Then it takes several, even where nothing else says so (cmdk). */
const offersEach = (popups: Popups, step: FillStep): boolean =>
  wordingsEach(step).every((words) => pick(popups().flatMap(optionsIn), optionName, words));

/** The choice that names a whole path, whatever stands between its levels: 浙江省 / 杭州市 / 西湖区. */
function wholeIn(popups: Popups, { value, alternatives }: FillStep): Element | null {
  const paths = [value, ...alternatives].map((path) => normal(path.join('')));
  const named = popups()
    .flatMap(optionsIn)
    .filter((option) => paths.includes(normal(optionName(option).replace(/[\s/／>›-]+/gu, ''))));
  const [option, ...more] = named;
  return option !== undefined && more.length === 0 ? option : null;
}

/** Chooses in a list that names each region whole; a long one is searched by the last level. */
async function chooseWhole(
  element: Element,
  popups: Popups,
  step: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const find = (): Element | null => wholeIn(popups, step);
  const option = find() ?? (await searched(element, popups, step.value.at(-1) ?? '', find, deps));
  if (option === null || !deps.isAllowed()) {
    await close(element, popups, deps);
    return deps.isAllowed() ? 'not-found' : 'stopped';
  }
  press(innermost(option));
  await waitFor(() => popups().length === 0, deps, 120);
  return 'written';
}

const END = 'end';

/** Lists that are drawn anew for the next level are gone for a moment, too; longer where each level has a sheet of its own. */
const REDRAWN = 120;
const NEXT_SHEET = 700;

/** Says whether the list has been closed for so long that it will not open again by itself: what shows nothing yet waits for more. */
function staysClosed(element: Element, popups: Popups, deps: WriteDeps): () => boolean {
  let since: number | null = null;
  return () => {
    since = popups().length > 0 ? null : (since ?? deps.now());
    const patience = deps.reads.shownIn(element).length > 0 ? REDRAWN : NEXT_SHEET;
    return since !== null && deps.now() - since >= patience;
  };
}

const LOADING = /(?:加载|载入|读取)中|loading/i;

/** Does an open list say that what stands in it is still on its way? */
const isLoading = (popups: Popups): boolean =>
  popups().some(({ textContent }) => LOADING.test(textContent ?? ''));

/** So long an open list may take to show its first level. */
const STARTED = 300;

/** The control as it stands now, where the page has drawn a list for the next level beside the one that was chosen from. */
function selectsAround({ element, parts }: Control, { controlOf, reads }: WriteDeps): Control | null {
  const now = controlOf?.(element) ?? null;
  return now !== null && now.parts.length > Math.max(1, parts.length) && reads.hasSelects(now) ? now : null;
}

/** Opens one popup and chooses a name in each of its columns. */
async function writeColumns(control: Control, step: FillStep, deps: WriteDeps): Promise<WriteOutcome> {
  const { element } = control;
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  await arrived(popups, deps);
  const onWheels = await chooseOnWheels(element, popups, [step.value, ...step.alternatives], deps);
  if (onWheels !== null) return onWheels;
  // a select of several values is a cascader in disguise, or a list that takes several
  const isPlain = control.kind === 'select' && popups().every((at) => at.querySelector(CASCADER) === null);
  if (isPlain && popups().some(offersSeveral)) return chooseMany(control, step, popups, deps);
  // another branch of a tree may be open
  const isTree = popups().some((at) => at.querySelector(TREE_BRANCH));
  if (isPlain && !isTree && (await waitFor(() => startsPath(popups, step), deps, STARTED)) === null)
    return offersEach(popups, step)
      ? chooseMany(control, step, popups, deps)
      : chooseWhole(element, popups, step, deps);
  const chosen: string[] = [];
  let above: Element | null = null;
  let words = '';
  let offered = '';
  const depth = Math.max(step.value.length, ...step.alternatives.map((path) => path.length));
  for (let level = 0; level < depth; level += 1) {
    const wordings = wordingsAt(step, level, chosen);
    if (wordings.length === 0) break; // the path that fitted so far is complete
    const hasEnded = isWhole(step, chosen) ? staysClosed(element, popups, deps) : () => false;
    // a list may show its next level in the rows of the level before
    const stays = (): boolean => above !== null && optionName(above).includes(words);
    const look = (): NamedRow | typeof END | null =>
      hasEnded() ? END : optionAt(popups, chosen, wordings, stays() ? above : null);
    const option =
      (await waitFor(look, deps, 900)) ?? (isLoading(popups) ? await waitFor(look, deps, SENT) : null);
    // a list without a next level stays as it was until it is confirmed
    if (option === END || (option === null && isWhole(step, chosen) && namesIn(popups) === offered)) break;
    if (option === null || !deps.isAllowed()) {
      await close(element, popups, deps);
      return deps.isAllowed() ? 'not-found' : 'stopped';
    }
    above = option.row;
    words = optionName(above);
    offered = namesIn(popups);
    if (level < depth - 1) openBelow(above);
    else press(above.querySelector(TICKED) ?? innermost(above)); // the words of a row may only open it
    chosen.push(option.name);
  }
  if ((await waitFor(() => popups().length === 0, deps, 120)) === null) await confirmIn(popups, deps);
  await close(element, popups, deps);
  deps.reads.keepLevels(element, chosen);
  const drawn = chosen.length < step.value.length ? selectsAround(control, deps) : null;
  return drawn === null ? 'written' : writeSelects(drawn, step, deps);
}

/** A control of one class for both: several levels to choose, or one of a list; what a list does not have is looked for behind the levels above it. */
export const writeSelectOrLevels: Write = async (control, step, deps) => {
  if (deps.reads.takesMany(control)) return writeSelect(control, step, deps);
  if (step.value.length > 1) return writeColumns(control, step, deps);
  const [path, ...paths] = step.alternatives.filter(({ length }) => length > 1);
  const alternatives = step.alternatives.filter(({ length }) => length < 2);
  const outcome = await writeSelect(control, { ...step, alternatives }, deps);
  return outcome === 'not-found' && path !== undefined
    ? writeColumns(control, { ...step, value: path, alternatives: paths }, deps)
    : outcome;
};

/** A choice of one level may stand in a group. */
export const writeCascader: Write = async (control, step, deps) => {
  if (deps.reads.hasSelects(control)) return writeSelects(control, step, deps);
  const isOneLevel = [step.value, ...step.alternatives].every(({ length }) => length === 1);
  return isOneLevel ? writeSelect(control, step, deps) : writeColumns(control, step, deps);
};
