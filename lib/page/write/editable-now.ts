// Does a control take a value by now? It may wait for the choice before it, and its page may draw it anew once it has what that leaves of it.
import type { Control } from '../dom/control';
import { isLive } from '../dom/elements';
import { type WriteDeps, waitFor } from '../widgets/widget';
import type { FoundAgain } from './found-again';

interface EditableDeps extends WriteDeps {
  readonly foundAgain: FoundAgain;
  readonly reread: () => ReadonlyMap<string, Control>;
}

const PATIENCE = 600; // milliseconds

/** The control with this key once it can be edited, which may be another one by then; null when it never can. */
export async function editableNow(
  control: Control,
  key: string,
  deps: EditableDeps,
): Promise<Control | null> {
  const editable = (): Control | null => {
    const now = isLive(control.element) ? control : deps.foundAgain.controlOf(key, deps.reread());
    return now && deps.reads.isEditable(now) ? now : null;
  };
  return editable() ?? (await waitFor(editable, deps, PATIENCE));
}
