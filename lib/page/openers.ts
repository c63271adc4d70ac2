// What does a box open that nobody types into? A calendar or a list, as its page says by names, hints and what stands beside it.
import { isInput } from './dom';

const DAY =
  /(?:^|[^a-z])w?date(?:$|[^a-z]|picker|box|time|input)|datepicker|laydate|calendar|glyphicon-calendar|y{4}[-/.]m{2}|日历|年.?月.?日|(?:选择|开始|结束|起始|截止|到期).{0,2}(?:日期|时间)/iu;
const LIST = /select|combo|picker|tree|dropdown|choose|popup|dialog|layer/iu;
const PROMPT = /^(?:请|点击)?选择/u;
const NAMED = [
  'class',
  'id',
  'name',
  'onclick',
  'onfocus',
  'placeholder',
  'data-provide',
  'data-toggle',
  'lay-key',
];

const wordsOf = (element: Element | null, names: readonly string[]): string =>
  element === null ? '' : names.map((name) => element.getAttribute(name) ?? '').join(' ');

/** Does this text box show a day? Its own names, its hint, its wrapper and its icon are asked. */
export function showsDay(box: Element): boolean {
  if (!isInput(box) || box.type !== 'text') return false;
  const around = [box.nextElementSibling, box.nextElementSibling?.firstElementChild ?? null];
  const wrapper =
    box.parentElement?.childElementCount === 1 || box.parentElement?.querySelectorAll('input').length === 1;
  return (
    DAY.test(wordsOf(box, NAMED)) ||
    around.some((at) => DAY.test(wordsOf(at, ['class', 'onclick']))) ||
    (wrapper && DAY.test(wordsOf(box.parentElement, ['class'])))
  );
}

/** Does a read-only box open something to choose from? */
export function opensList(box: Element): boolean {
  if (!isInput(box) || !box.readOnly || box.disabled) return false;
  return (
    PROMPT.test(box.placeholder) ||
    box.hasAttribute('onclick') ||
    box.hasAttribute('aria-haspopup') ||
    LIST.test(wordsOf(box, ['class', 'id', 'data-toggle'])) ||
    LIST.test(wordsOf(box.nextElementSibling, ['class', 'onclick']))
  );
}
