// Which texts are rows of one list, and which button of the page adds a row? The button 添加域名 does; 添加网站 and 提交 do not.
import { addsRow } from '../dom/buttons';
import type { Control } from '../dom/control';

const CLIMB = 4;

/** A list of texts with the button that adds a row to it. */
export interface RowList {
  readonly box: Element;
  readonly adder: Element;
}

/** The smallest box around each button that adds rows which also holds a text. */
export function rowListsOf(buttons: readonly Element[]): RowList[] {
  return buttons.filter(addsRow).flatMap((adder) => {
    let box = adder.parentElement;
    for (let depth = 0; box !== null && depth < CLIMB; depth += 1) {
      if (box.querySelector('input:not([type=hidden])') !== null) return [{ box, adder }];
      box = box.parentElement;
    }
    return [];
  });
}

const BEGIN = /begin|start|from|起|开始/iu;
const END = /end|until|to$|止|末|结束/iu;

const saysOf = ({ parts: [box] }: Control): string =>
  ['id', 'name', 'placeholder'].map((name) => box?.getAttribute(name) ?? '').join(' ');

/** Does each row consist of two boxes, the first for the start of a range and the second for its end? */
function arePairs(run: readonly Control[]): boolean {
  const [first, second] = run;
  if (first === undefined || second === undefined || run.length % 2 === 1) return false;
  return BEGIN.test(saysOf(first)) && END.test(saysOf(second));
}

/** The texts from here on that are rows of one list: all texts in its box, if the box contains nothing else. */
export function rowsFrom(
  controls: readonly Control[],
  start: number,
  lists: readonly RowList[],
): { readonly run: readonly Control[]; readonly adder: Element; readonly paired: boolean } | null {
  const first = controls[start];
  const list = first === undefined ? undefined : lists.find(({ box }) => box.contains(first.element));
  const before = controls[start - 1];
  if (list === undefined || (before !== undefined && list.box.contains(before.element))) return null;
  const end = controls.findIndex((control, at) => at > start && !list.box.contains(control.element));
  const run = controls.slice(start, end < 0 ? undefined : end);
  return run.every(({ kind }) => kind === 'text') ? { run, adder: list.adder, paired: arePairs(run) } : null;
}
