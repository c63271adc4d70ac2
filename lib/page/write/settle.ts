// How long to wait until a page shows what was just written? Until the page has been able to run, and an open list has closed.
import type { Control } from '../dom/control';
import { isInput } from '../dom/elements';
import { hurryLeaving } from '../dom/leaving';
import type { WriteDeps } from '../widgets/widget';

/** How long a server may take to answer, in milliseconds. */
export const LAST_SETTLE = 400;
/** How long a page may take to show what was written, in milliseconds. */
export const SETTLE = 250;
/** Kinds without a list to close or a second part to draw: they are settled once the page has been able to run. */
const SETTLES_AT_ONCE = /^(?:text|textarea|number|phone|radio|checkbox|switch|native-select)$/u;
/** Has the page already run after the last tick? So it is for native checkboxes, whose writer waits after each. */
const isSettled = ({ kind, parts }: Control): boolean => kind === 'checkbox' && parts.every(isInput);

/** Waits until the page shows what was written. A list that is still closing would cover the next control. */
export async function settle(control: Control, deps: WriteDeps): Promise<void> {
  const { kind, element } = control;
  if (isSettled(control)) return;
  if (SETTLES_AT_ONCE.test(kind)) return deps.wait(0);
  hurryLeaving(element.ownerDocument);
  await deps.wait(1);
  hurryLeaving(element.ownerDocument);
}
