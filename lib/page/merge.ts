// Which controls of one form item are really one field? Province, city and district; area code and number.
import type { Control } from './controls';
import { type RowList, rowsFrom } from './rows';

const REGION = /(?:区域|地域|地区|所在地|省|城市|市县|籍贯|region|area)/iu;
const REGION_HINT = /^(?:请选择)?(?:省份?|市|城市|区县?|区\/县|县|省\/直辖市|province|city|district)$/iu;
const LANDLINE = /(?:座机|固话|固定电话|办公电话|办公室电话|联系方式2|landline)/iu;

const isChoice = (control: Control): boolean => control.kind === 'select' || control.kind === 'native-select';

/** Two controls side by side: same form item, or the same box when the page has no form items. */
function areNeighbours(left: Control, right: Control): boolean {
  if (left.item !== null || right.item !== null) return left.item === right.item;
  const row = left.element.parentElement;
  return (
    row !== null &&
    (row === right.element.parentElement || row.parentElement === right.element.parentElement?.parentElement)
  );
}

function runFrom(
  controls: readonly Control[],
  start: number,
  fits: (control: Control) => boolean,
): Control[] {
  const run: Control[] = [];
  for (let at = start; at < controls.length && run.length < 4; at += 1) {
    const control = controls[at];
    const first = run[0];
    if (control === undefined || !fits(control)) break;
    if (first !== undefined && !areNeighbours(first, control)) break;
    run.push(control);
  }
  return run;
}

const hintOf = (control: Control): string => {
  const words = control.element.querySelector('[class*="placeholder"]')?.textContent;
  return (words ?? control.parts[0]?.getAttribute('placeholder') ?? '').trim();
};

const SPAN = /日期|时间|期限|有效期|起止|期间|date|period/iu;
const UNTIL = /^[\s(（]*(?:至|到|~|～|-|－|–|—|to)[\s)）]*$/iu;

/** Two boxes of one name with 至 between them, or two days side by side, are one span. */
function isSpan(left: Control, right: Control, nameOf: (control: Control) => string): boolean {
  const isBox = ({ kind, parts }: Control): boolean =>
    (kind === 'date' || kind === 'text') && parts.length === 1;
  if (!isBox(left) || !isBox(right) || left.kind !== right.kind || left.item !== right.item) return false;
  const [name, other] = [nameOf(left), nameOf(right)];
  if (other !== '' && other !== name && !UNTIL.test(other)) return false;
  if (left.kind === 'text' && !SPAN.test(name)) return false;
  const between = left.element.ownerDocument.createRange();
  between.setStartAfter(left.element);
  between.setEndBefore(right.element);
  return UNTIL.test(between.toString());
}

/** Joins what belongs together; `nameOf` gives the label a control would have on its own. */
export function* mergeControls(
  controls: readonly Control[],
  nameOf: (control: Control) => string,
  lists: readonly RowList[],
): Generator<void, Control[]> {
  const merged: Control[] = [];
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at];
    yield;
    if (control === undefined) continue;
    const rows = control.kind === 'text' ? rowsFrom(controls, at, lists) : null;
    if (rows !== null) {
      const { run, adder, paired } = rows;
      const parts = run.flatMap((row) => row.parts);
      merged.push({ kind: 'list', element: control.element, item: control.item, parts, adder, paired });
      at += run.length - 1;
      continue;
    }
    const next = controls[at + 1];
    if (next !== undefined && isSpan(control, next, nameOf)) {
      const parts = [...control.parts, ...next.parts];
      merged.push({ kind: 'date-range', element: control.element, item: control.item, parts });
      at += 1;
      continue;
    }
    const run = isChoice(control)
      ? runFrom(controls, at, isChoice)
      : control.kind === 'text'
        ? runFrom(controls, at, (next) => next.kind === 'text')
        : [];
    const kind = kindOfRun(run, nameOf);
    if (kind === null) {
      merged.push(control);
      continue;
    }
    const parts = kind === 'cascader' ? run.map((part) => part.element) : run.flatMap((part) => part.parts);
    merged.push({ kind, element: control.element, item: control.item, parts });
    at += run.length - 1;
  }
  return merged;
}

function kindOfRun(
  run: readonly Control[],
  nameOf: (control: Control) => string,
): 'cascader' | 'phone' | null {
  const [first] = run;
  if (first === undefined || run.length < 2) return null;
  const names = run.map(nameOf);
  const isOneName = names.every((name) => name === names[0] || name === '');
  if (!isOneName) return null;
  if (isChoice(first)) {
    return REGION.test(names[0] ?? '') || run.every((at) => REGION_HINT.test(hintOf(at))) ? 'cascader' : null;
  }
  return LANDLINE.test(names[0] ?? '') ? 'phone' : null;
}
