// Does a question keep some of its choices back until its own 更多 is pressed? Of what the page carries only a switch that shows more counts: no link that leaves, nothing that sends the form.
import { BUTTON, buttonText, sendsForm } from './buttons';
import { CONTROL, type Control } from './control';
import { isVisible } from './elements';
import { choiceName } from './names';
import { plainWords } from './page-signs';

const MORE =
  /^(?:(?:点击)?(?:(?:查看|显示|展开|加载)?更多|(?:查看|显示|展开)(?:全部|所有|其[他余])|(?:全部)?展开)(?:选项|类型)?(?:共?\d+[项个种]?)?|(?:(?:show|view|see|load)?more|(?:show|view|see|expand)all|expand)(?:options|choices)?\d*)$/u;
/** What a link says that stays where it is. */
const STAYS = /^(?:#|javascript:(?:void\(0\))?;?)?$/u;
const CHOICE = 'label,[role=option],[role=radio],[role=checkbox]';

/** Asked of a whole box first: most carry no such word. */
const MAY_SAY_MORE = /更多|展[开開]|(?:查看|[显顯]示)(?:全部|所有|其)|more|\ball\b|expand/iu;
const LONGEST = 24;

const saysMore = (words: string): boolean => words.length <= LONGEST && MORE.test(plainWords(words));

/** Would a press on this element leave the page? */
export function isLinkAway(element: Element): boolean {
  const link = element.closest('a');
  return link !== null && !(STAYS.test(link.getAttribute('href') ?? '') && !link.hasAttribute('target'));
}

/** Would a press on these words show more, and do nothing else? */
function showsMore(element: Element): boolean {
  if (element.closest(CHOICE) !== null) return false;
  const button = element.closest(BUTTON) ?? element;
  return (
    !isLinkAway(element) &&
    !sendsForm(button) &&
    !button.matches(':disabled,[aria-disabled=true],[aria-expanded=true]') &&
    isVisible(element)
  );
}

/** The switches in a box, each by the innermost element that carries its words. */
export function switchesIn(box: Element): readonly Element[] {
  const may = MAY_SAY_MORE.test(box.textContent ?? '') || box.querySelector('input[type=button]') !== null;
  if (!may) return [];
  const saying = [...box.querySelectorAll(':not(option)')].filter((at) => saysMore(buttonText(at)));
  return saying.filter((at) => !saying.some((inner) => inner !== at && at.contains(inner)) && showsMore(at));
}

/** The switch behind which a question keeps more of its choices; null where the box around both holds another question too. `within` finds the switches of a box. */
export function moreSwitchOf(control: Control, within = switchesIn): Element | null {
  const { element, item, kind, parts } = control;
  if (!/^(?:radio|checkbox|native-select)$/u.test(kind)) return null;
  for (const box of [element, item ?? element.parentElement]) {
    const [more] = box === null ? [] : within(box);
    if (box === null || more === undefined) continue;
    const isOwn = (at: Element): boolean => parts.some((part) => part.contains(at) || at.contains(part));
    const namesMore = kind !== 'native-select' && parts.some((part) => saysMore(choiceName(part)));
    const isAlone = [...box.querySelectorAll(CONTROL)].every(isOwn);
    return isAlone && !namesMore ? more : null;
  }
  return null;
}
