// How long is a page waited for until it shows what was just written into a control? Until it has had its turn, and a list has closed.
import type { Control } from '../dom/control';
import { isInput } from '../dom/elements';
import { hurryLeaving } from '../dom/leaving';
import type { WriteDeps } from '../widgets/widget';

/** So long a server may take to answer, in milliseconds. */
export const LAST_SETTLE = 400;
/** So long a page may take to show what was written, in milliseconds. */
export const SETTLE = 250;
/** What has no list to close and no second part to draw is settled when the page has had its turn. */
const SETTLES_AT_ONCE = /^(?:text|textarea|number|phone|radio|checkbox|switch|native-select)$/u;
/** Of which the last tick was followed by the page's turn already. */
const isSettled = ({ kind, parts }: Control): boolean => kind === 'checkbox' && parts.every(isInput);

/** Lets the page show what was written. A list on its way out would lie over the next control. */
export async function settle(control: Control, deps: WriteDeps): Promise<void> {
  const { kind, element } = control;
  if (isSettled(control)) return;
  if (SETTLES_AT_ONCE.test(kind)) return deps.wait(0);
  hurryLeaving(element.ownerDocument);
  await deps.wait(1);
  hurryLeaving(element.ownerDocument);
}
