// How is a browser's own select set?
import { isSelect } from '../dom/elements';
import { pick, wordingsEach } from '../dom/option-match';
import { isPlaceholder } from '../shown/native-select';
import { dispatchChange, enter, leave } from './events';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** Chooses an option with one of the wordings in a select whose options may still be loading; with none, or only an empty one, it is emptied. */
export async function chooseNative(
  select: HTMLSelectElement,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  if (wordings.join('') === '') return clearNative(select);
  const option = await waitFor(
    () =>
      select.disabled
        ? null
        : pick(
            [...select.options].filter((at) => !at.disabled),
            (at) => at.text,
            wordings,
          ),
    deps,
  );
  if (option === null) return deps.isAllowed() ? 'not-found' : 'stopped';
  if (!deps.isAllowed()) return 'stopped';
  enter(select);
  if (!deps.isAllowed()) return 'stopped';
  select.selectedIndex = option.index;
  announce(select);
  return 'written';
}

function clearNative(select: HTMLSelectElement): WriteOutcome {
  const empty = [...select.options].find(isPlaceholder);
  if (empty === undefined) return 'refused';
  select.selectedIndex = empty.index;
  announce(select);
  return 'written';
}

function announce(select: HTMLSelectElement): void {
  // some pages load the next list on the click event that follows a person's choice, not on the change event
  const view = select.ownerDocument.defaultView;
  if (view !== null) select.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  dispatchChange(select);
  select.click();
  leave(select);
}

export const writeNativeSelect: Write = async (control, step, deps) => {
  if (!isSelect(control.element)) return 'not-found';
  const [wordings = []] = wordingsEach(step);
  return chooseNative(control.element, wordings, deps);
};
