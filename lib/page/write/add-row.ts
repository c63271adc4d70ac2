// How is a row added with the page's own button, and removed again? Only with a button whose words say so, beside controls that were read.
import { BUTTON, buttonText, sendsForm } from '../dom/buttons';
import type { Control } from '../dom/control';
import { isLive, isVisible } from '../dom/elements';
import { press } from '../widgets/events';
import { type WriteDeps, waitFor } from '../widgets/widget';

type Elements = ReadonlyMap<string, Control>;

/** A button, given by its words, and the controls of the row beside it. */
export interface WantedRow {
  readonly button: string;
  readonly keys: readonly string[];
}

interface AddRowDeps extends WriteDeps {
  readonly reread: () => Elements;
}

/** Rows that were added and still exist; each is a box that contains only that row. */
const added = new Set<Element>();

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const PATIENCE = 1500;

/** Is an element directly before or directly after one of these controls? */
function isBeside(at: Element, keys: readonly string[], elements: Elements): boolean {
  const all = [...elements];
  const behind = all.findIndex(([, { element }]) => (at.compareDocumentPosition(element) & FOLLOWING) !== 0);
  return [all.at(behind < 0 ? -1 : behind - 1), all[behind]].some((one) => keys.includes(one?.[0] ?? ''));
}

/** The button that adds a row after these controls: the one in the smallest box around them, and the last when there are several. */
function adderBeside({ button, keys }: WantedRow, elements: Elements): Element | undefined {
  const isAdder = (at: Element): boolean =>
    buttonText(at) === button && isVisible(at) && !at.matches(':disabled') && !sendsForm(at);
  for (let box = elements.get(keys[0] ?? '')?.element.parentElement; box; box = box.parentElement) {
    const inside = [...box.querySelectorAll(BUTTON)].filter(isAdder);
    if (inside.length > 0) return inside.findLast((at) => isBeside(at, keys, elements));
  }
  return undefined;
}

/** The largest box that contains these controls and no others. */
function boxAround(own: readonly Element[], others: readonly Element[]): Element | null {
  let box: Element | null = null;
  for (let at = own[0] ?? null; at !== null; at = at.parentElement) {
    const around = at;
    if (others.some((other) => around.contains(other))) break;
    if (own.every((one) => around.contains(one))) box = around;
  }
  return box;
}

/** Presses the page's button once and waits for the row; false when there is no such button, or no row appeared. */
export async function addRow(wanted: WantedRow, elements: Elements, deps: AddRowDeps): Promise<boolean> {
  const adder = adderBeside(wanted, elements);
  if (adder === undefined || !deps.isAllowed()) return false;
  press(adder);
  const now = await waitFor(
    () => {
      const fresh = [...deps.reread()];
      return fresh.some(([key]) => !elements.has(key)) && fresh;
    },
    deps,
    PATIENCE,
  );
  if (now === null) return false;
  const row = boxAround(
    now.flatMap(([key, { element }]) => (elements.has(key) ? [] : [element])),
    now.flatMap(([key, { element }]) => (elements.has(key) ? [element] : [])),
  );
  if (row !== null) added.add(row);
  return true;
}

const BUTTON_OR_LINK = 'button,a,[role=button]';
const REMOVING = /^(?:[×✕✖xX－–-]|删除.{0,4}|移除.{0,4}|delete|remove)$/iu;

/** Removes added rows that are empty. Returns the key of the first control in each row that remains because the page offers no clear button to remove it. */
export async function removeEmptyRows(
  isEmpty: (control: Control) => boolean,
  deps: AddRowDeps,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const row of added) {
    const inside = [...deps.reread()].filter(([, { element }]) => row.contains(element));
    if (!isLive(row)) added.delete(row);
    else if (deps.isAllowed() && inside.every(([, control]) => isEmpty(control))) {
      added.delete(row);
      const removers = [...row.querySelectorAll(BUTTON_OR_LINK)].filter((at) =>
        REMOVING.test(buttonText(at)),
      );
      const [remover] = removers;
      if (remover !== undefined && removers.length === 1 && !sendsForm(remover)) press(remover);
      if (
        isLive(row) &&
        (await waitFor(() => !isLive(row), deps, remover === undefined ? 0 : PATIENCE)) === null
      )
        left.push(...inside.slice(0, 1).map(([key]) => key));
    }
  }
  return left;
}
