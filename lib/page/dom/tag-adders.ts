// Which box holds tags and, in place of an input, a button that draws one when it is pressed: + 添加域名 behind the tags?
import { ADD, plainButtonText, sendsForm } from './buttons';
import { ITEM_LABEL } from './component-libraries';
import { holdsControl } from './control';
import { hasToken, isInput } from './elements';
import { formItemAround, isPressed } from './pressed';
import { hasLetter } from './text';

/** What tags, the box around them or the button that adds one are called. */
const TAG_NAME = /(?:^|[-_])tags?(?:$|[-_])/i;
const ONE_TAG = /(?:^|[-_])tag(?:$|[-_])/i;
/** What such a button says besides the words by which any button adds something. */
const NEW_TAG = /^[+＋]?(?:(?:add|new)(?:a|new)?(?:tag|domain|one)|新建(?:域名)?)$/iu;

/** Does it add a tag when it is pressed? */
function addsTag(at: Element): boolean {
  if (isInput(at)) return false;
  const words = plainButtonText(at).replace(/\s/gu, '');
  return (
    (ADD.test(words) || NEW_TAG.test(words)) &&
    (isPressed(at) || hasToken(at, ONE_TAG)) && // and not only the box of such a button
    !sendsForm(at)
  );
}

/** The last element in a box of tags, where it is what draws an input for the next tag; null elsewhere. */
export function tagAdderIn({ lastElementChild: last }: Element): Element | null {
  return last !== null && addsTag(last) ? last : null;
}

/** Is it the box of the tags of one form item that has no input until its button is pressed? */
export function isTagsBehindButton(element: Element): boolean {
  const adder = tagAdderIn(element); // the cheap test first: every element is asked
  if (adder === null || holdsControl(element)) return false;
  const isOfTags = [element, ...element.children].some((at) => hasToken(at, TAG_NAME));
  const item = isOfTags ? formItemAround(element) : null;
  if (item === null || holdsControl(item)) return false;
  const label = item.querySelector(`label,${ITEM_LABEL}`);
  return hasLetter(label?.textContent ?? '') && label?.contains(element) === false;
}
