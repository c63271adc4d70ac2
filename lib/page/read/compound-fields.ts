// Which controls of one form item are really one field? Province, city and district; area code and number.
import { PROMPT } from '../dom/component-libraries';
import { type Control, selectBehind } from '../dom/control';
import { isDaySegment } from '../dom/day-segments';
import { countIn, fewWordsOf, isInput, isSelect, wordsOf } from '../dom/elements';
import { simplifiedWords } from '../dom/page-signs';
import { textBetween } from '../dom/text-between';
import { CONTROLS_A_STEP } from '../dom/time-slices';
import { ownerInTable } from './cell-names';
import { type RowList, rowsFrom } from './repeated-rows';

const REGION =
  /(?:区域|區域|地域|地区|地區|所在|归属|省|城市|市县|籍贯|行政区划|地$|region|area|location|province|locality|division)/iu;
const PROVINCE =
  /^(?:\p{Script=Han}{2,4}(?:省|自治区|市)|北京|天津|上海|重庆|浙江|江苏|广东|福建|山东|四川|湖北|湖南)$/u;
const REGION_HINT = /^(?:请选择)?(?:省份?|市|城市|区县?|区\/县|县|省\/直辖市|province|city|district)$/iu;
/** What a drawn list of a region shows once a level is chosen. */
const REGION_CHOSEN = /^\p{Script=Han}{1,8}(?:省|市|区|县|自治州|盟|旗)$/u;
const LANDLINE = /(?:座机|固话|固定电话|办公电话|办公室电话|联系方式2|landline|office (?:tele)?phone)/iu;
/** Any telephone is one number in two boxes where a dash stands between them. */
const TELEPHONE = /电话|市话|座机|传真|联系方式|phone|\btel/iu;
/** Between two boxes, what the second asks for is no part of a telephone's number. */
const NO_NUMBER = /邮|传真|手机|qq|mail|fax|mobile/i;
const DASH = /^\s*[-–—－]+\s*$/u;

const isChoice = (control: Control): boolean => control.kind === 'select' || control.kind === 'native-select';

const isText = (control: Control): boolean => control.kind === 'text';

/** Two controls side by side: same form item, or the same box when the page has no form items. */
function areNeighbours(left: Control, right: Control): boolean {
  if (left.item !== null || right.item !== null) return left.item === right.item;
  // of what stands at the top of a shadow tree the tree itself is the box
  const row = left.element.parentNode;
  const other = right.element.parentNode;
  if (row === null || other === null) return false;
  if (row === other || (row.parentNode !== null && row.parentNode === other.parentNode)) return true;
  // each may stand in a frame with an error below it
  const around = row.parentElement?.parentElement;
  return !!around && around === other.parentElement?.parentElement && holdsFew(around);
}

const MOST_OF_A_ROW = 4;

const holdsFew = (box: Element): boolean =>
  countIn(box, 'input:not([type=hidden]),textarea,select', MOST_OF_A_ROW + 1) <= MOST_OF_A_ROW;

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

/** The page's own select: the control itself, or what is drawn in its place stands for it. */
const selectOf = (control: Control): HTMLSelectElement | null =>
  isSelect(control.element) ? control.element : selectBehind(control);

const hintOf = (control: Control): string => {
  const { element, parts } = control;
  // a native select says what it asks for in its first choice
  const words = selectOf(control)?.options[0]?.text ?? element.querySelector(PROMPT)?.textContent;
  const drawn = parts.length === 0 ? wordsOf(element) : '';
  return (words ?? parts[0]?.getAttribute('placeholder') ?? drawn).replace(/[^\p{L}/]+$/u, '').trim();
};

const SPAN = /日期|时间|期限|有效期|起止|期间|date/iu;
/** Of two days under these words the first begins what the second ends. */
const VALIDITY = /有效|起止|期限|期间|validity|valid (?:period|from)/iu;
const UNTIL = /^[\s(（]*(?:至|到|~|～|-|－|–|—|to)[\s)）]*$/iu;

const LONGEST_BETWEEN = 60;

const wordsBetween = (left: Control, right: Control): string =>
  textBetween(left.element, right.element, LONGEST_BETWEEN).trim();

/** Two boxes of one name with 至 between them, or two days side by side, are one span. */
function isSpan(left: Control, right: Control, nameOf: (control: Control) => string): boolean {
  const isBox = ({ kind, parts }: Control): boolean =>
    (kind === 'date' || kind === 'text') && (parts.length === 1 || parts.some(isDaySegment));
  if (!isBox(left) || left.kind !== right.kind || !isBox(right) || !areNeighbours(left, right)) return false;
  const between = wordsBetween(left, right);
  const namesSpan = UNTIL.test(between);
  if (!namesSpan && (left.kind !== 'date' || between !== '')) return false;
  // finding a label costs most, so it is asked for last
  const [name, other] = [nameOf(left), nameOf(right)];
  if (other !== '' && other !== name && !UNTIL.test(other)) return false;
  // what one row of a table asks of each person in a column is no span, nor is what asks for one end
  if (!namesSpan)
    return (
      VALIDITY.test(name) &&
      !/[^起][止起]$/u.test(name) &&
      ownerInTable(left.element) === ownerInTable(right.element)
    );
  return left.kind === 'date' || SPAN.test(name);
}

/** Do boxes ask for the same, each under no words of its own, or under the first one's but for their number? */
function askTheSame(run: readonly Control[], nameOf: (control: Control) => string): boolean {
  const [first, ...others] = run.map((control) => [
    ownerInTable(control.element),
    nameOf(control).replace(/\d/gu, ''),
  ]);
  return others.every(([head, name]) => head === first?.[0] && ['', first?.[1]].includes(name));
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
    if (at % CONTROLS_A_STEP === 0) yield;
    if (control === undefined) continue;
    const rows = control.kind === 'text' ? rowsFrom(controls, at, lists) : null;
    if (rows !== null && (rows.paired || askTheSame(rows.run, nameOf))) {
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
    const joined = joinedFrom(controls, at, nameOf);
    if (joined === null) {
      merged.push(control);
      continue;
    }
    const { kind, run, named = control } = joined;
    const parts = kind === 'cascader' ? run.map((part) => part.element) : run.flatMap((part) => part.parts);
    merged.push({ kind, element: named.element, item: named.item, parts });
    at += run.length - 1;
  }
  return merged;
}

/** Does the first list offer provinces? Then those beside it offer what is in them. */
function listsProvinces(control: Control): boolean {
  const names = [...(selectOf(control)?.options ?? [])].map((option) => option.text.trim());
  return names.filter((name) => PROVINCE.test(name)).length > 2;
}

/** Do the lists of one name ask for a year, a month and a day? */
function areDayLists(run: readonly Control[]): boolean {
  const [years, months] = run.map(({ element }) =>
    isSelect(element) ? [...element.options].map((option) => option.text.trim()) : [],
  );
  const isYear = (text: string): boolean => /^(?:19|20)\d\d年?$/u.test(text);
  const isMonth = (text: string): boolean => /^(?:0?[1-9]|1[0-2])月?$/u.test(text);
  // a day that lies ahead has few years to choose from
  return (
    run.length === 3 && (years?.filter(isYear).length ?? 0) > 1 && (months?.filter(isMonth).length ?? 0) >= 12
  );
}

const [YEAR, MONTH, DAY] = [/^(?:y{4}|年份?|year)$/iu, /^(?:mm?|月份?|month)$/iu, /^(?:dd?|日|day)$/iu];

/** Do three boxes ask for a year, a month and a day, by what stands in them or between them? */
function areDayBoxes(run: readonly Control[]): boolean {
  const [year, month, day] = run;
  if (year === undefined || month === undefined || day === undefined) return false;
  const isHinted = YEAR.test(hintOf(year)) && MONTH.test(hintOf(month)) && DAY.test(hintOf(day));
  return isHinted || (wordsBetween(year, month) === '年' && wordsBetween(month, day) === '月');
}

/** Is a telephone's number parted by a dash? */
const isDashed = (name: string, [one, other]: readonly Control[]): boolean =>
  TELEPHONE.test(simplifiedWords(name)) &&
  one !== undefined &&
  other !== undefined &&
  DASH.test(wordsBetween(one, other));

/** The boxes of one number: behind words for something else another one begins. */
const ofOneNumber = (run: readonly Control[]): readonly Control[] => {
  const end = run.findIndex(
    (control, at) => at > 1 && NO_NUMBER.test(wordsBetween(run[at - 1] ?? control, control)),
  );
  return end < 0 ? run : run.slice(0, end);
};

/** Office phone (area code): which part of the number it is stands in brackets. */
const withoutPart = (name: string): string => name.replace(/\s*[(（][^()（）]*[)）]$/u, '');

interface Joined {
  readonly kind: 'cascader' | 'phone' | 'date';
  readonly run: readonly Control[];
  /** The one that names them all, if it is not the first. */
  readonly named?: Control;
}

const AREA_CODE = /(?:区号|area code)$/iu;
/** What a box for an area code shows before its label is looked for, which costs more. */
const LIKE_AREA_CODE = /区号|區號|area|^\D{0,2}0\d{2,3}$/i;
const LONGEST_AREA_CODE = 5;

function mayBeAreaCode({ parts: [box] }: Control): boolean {
  if (box === undefined || !isInput(box)) return false;
  if ((box.maxLength > 0 && box.maxLength <= LONGEST_AREA_CODE) || LIKE_AREA_CODE.test(box.placeholder))
    return true;
  const around = fewWordsOf([box.parentElement, box.parentElement?.parentElement], LONGEST_BETWEEN);
  return around.some((words) => LIKE_AREA_CODE.test(words));
}

/** Does a field of its own ask for the area code of the landline that the next one asks for? */
function isAreaCodeOf(first: Control, second: Control, nameOf: (control: Control) => string): boolean {
  if (!isText(first) || !isText(second) || !mayBeAreaCode(first)) return false;
  const [name, other] = [first, second].map((control) => simplifiedWords(withoutPart(nameOf(control))));
  return (
    AREA_CODE.test(name ?? '') &&
    !AREA_CODE.test(other ?? '') &&
    (TELEPHONE.test(other ?? '') || LANDLINE.test(other ?? ''))
  );
}

/** The selects of one region, or the boxes of one number; names are asked for only where several stand together. */
function joinedFrom(
  controls: readonly Control[],
  start: number,
  nameOf: (control: Control) => string,
): Joined | null {
  const first = controls[start];
  if (first === undefined || !(isChoice(first) || isText(first))) return null;
  const second = controls[start + 1];
  if (second !== undefined && isAreaCodeOf(first, second, nameOf))
    return { kind: 'phone', run: [first, second], named: second };
  const all = runFrom(controls, start, isChoice(first) ? isChoice : isText);
  if (all.length < 2) return null;
  const day = all.slice(0, 3);
  // what each list offers tells more than the 年 and 月 printed between them
  if (isText(first) ? areDayBoxes(day) : areDayLists(day)) return { kind: 'date', run: day };
  const name = nameOf(first);
  if (isText(first) && !LANDLINE.test(simplifiedWords(name)) && !isDashed(name, all)) return null;
  // the next cell of a table asks something else
  const whole = isText(first) ? withoutPart : (text: string) => text;
  const end = all.findIndex((control, at) => at > 0 && !['', whole(name)].includes(whole(nameOf(control))));
  const named = end < 0 ? all : all.slice(0, end);
  // one row of a table with a column for each person asks everybody the same
  const column = ownerInTable(first.element);
  const elsewhere = named.findIndex((control) => ownerInTable(control.element) !== column);
  const run = elsewhere < 0 ? named : named.slice(0, elsewhere);
  if (run.length < 2) return null;
  if (isText(first)) return { kind: 'phone', run: ofOneNumber(run) };
  const isRegion =
    REGION.test(name) ||
    run.every((at) => REGION_HINT.test(hintOf(at)) || REGION_CHOSEN.test(hintOf(at))) ||
    listsProvinces(first);
  return isRegion ? { kind: 'cascader', run } : null;
}
