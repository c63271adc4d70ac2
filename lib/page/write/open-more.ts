// How are choices shown that a page keeps behind 更多, in a folded part or in a popover?
import type { Control } from '../dom/control';
import { isVisible } from '../dom/elements';
import type { FillStep } from '../model';
import { offers } from '../widgets/choice';
import { pressUntil } from '../widgets/press-until';
import type { WriteDeps } from '../widgets/widget';

interface OpenDeps extends WriteDeps {
  /** Reads the page again; after a re-render the same key refers to the new control. */
  readonly reread: () => ReadonlyMap<string, Control>;
}

/** Presses the 更多 that reveals further choices, or the heading of the folded part that holds all of them, and waits until the planned choice is there. Answers what has to be pressed to close it again: a popover lies over the page. */
export async function openMore(control: Control, step: FillStep, deps: OpenDeps): Promise<Element | null> {
  const more = deps.reads.moreSwitchOf(control);
  if (more === null) return null;
  const isThere = (): boolean => {
    // the same object is kept, because reading back and undoing refer to it
    Object.assign(control, deps.reread().get(step.key));
    // writing a native select waits for its options itself
    return step.kind === 'native-select' || (isVisible(control.element) && offers(control, step, deps.reads));
  };
  await pressUntil(isThere, () => more, deps, 600);
  return more.hasAttribute('popovertarget') ? more : null;
}
