// What is the present one in a row of steps called? Its words head the fields of that step, also where the page prints them nowhere else.
import { PRESENT_STEP, TITLE_IN_HEAD } from '../dom/component-libraries';
import { holdsControl } from '../dom/control';
import { firstNameOf, isOneMake, wordsOf } from '../dom/elements';
import { tidy } from '../dom/text';

/** A mark may stand this deep in its step. */
const DEEPEST = 3;
/** More words than this describe a step. */
const LONGEST = 20;

const NUMBER = /^(?:第\s*)?[\d一二三四五六七八九①-⑨]{1,2}\s*(?:步\s*)?[.、．:：)）]?\s*/u;

const isPresent = (step: Element): boolean =>
  step.matches(PRESENT_STEP) || step.querySelector(PRESENT_STEP) !== null;

/** A class that says only which of a row an element is. */
const STATE = /^(?:active|current|cur|on|)$/u;

const isStepBeside = (step: Element, other: Element): boolean =>
  isOneMake(step, other) ||
  (step.tagName === other.tagName && [step, other].every((at) => STATE.test(firstNameOf(at))));

/** The step in whose row others like it stand; null where the mark stands in no such row. */
function stepAround(mark: Element): Element | null {
  let at: Element | null = mark;
  for (let depth = 0; at !== null && depth <= DEEPEST; depth += 1, at = at.parentElement) {
    const step: Element = at;
    const row = step.parentElement;
    const alike = [...(row?.children ?? [])].filter((other) => isStepBeside(step, other));
    if (alike.length > 1) return alike.filter(isPresent).length === 1 ? step : null;
  }
  return null;
}

/** The title of the step that `mark` marks as the only present one of its row; '' where it marks none. */
export function presentStepName(mark: Element): string {
  const step = stepAround(mark);
  if (step === null || (step.parentElement !== null && holdsControl(step.parentElement))) return '';
  const words = tidy(wordsOf(step.querySelector(TITLE_IN_HEAD) ?? step, 60)).replace(NUMBER, '');
  return words.length <= LONGEST ? words : '';
}
