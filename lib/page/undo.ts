// How is a fill taken back? Each control gets what it held before, unless a person has changed it since.
import type { Control } from './controls';
import { isLive } from './dom';
import { type FillDeps, fill } from './fill';
import type { FillResult, FillStep } from './plan';
import { showsSame } from './verify';
import { WIDGETS } from './widgets/registry';

type Elements = ReadonlyMap<string, Control>;

const isWritten = (result: FillResult): boolean =>
  (result.state === 'filled' && result.reason !== 'same') || result.state === 'changed-by-page';

function backStep(result: FillResult, control: Control): FillStep {
  const { key, fieldId, before } = result;
  const boxes = control.kind === 'phone' || control.kind === 'date-range' ? control.parts.length : 1;
  const isTyped = /^(?:text|textarea|number|phone|date|date-range)$/u.test(control.kind);
  const value = before.length === 0 && isTyped ? Array.from({ length: boxes }, () => '') : before;
  return { key, fieldId, kind: control.kind, value, alternatives: [], files: [], overwrite: true };
}

async function undoOne(result: FillResult, elements: Elements, deps: FillDeps): Promise<FillResult> {
  const known = elements.get(result.key);
  const control = known !== undefined && isLive(known.element) ? known : deps.reread().get(result.key);
  if (control === undefined) return { ...result, state: 'not-found', reason: 'control-missing' };
  const shown = WIDGETS[control.kind].read(control);
  const ended = { ...result, before: shown, after: shown };
  if (showsSame(control.kind, shown, result.before)) return { ...ended, state: 'undone', reason: '' };
  if (!showsSame(control.kind, shown, result.after))
    return { ...ended, state: 'kept', reason: 'changed-since' };
  if (control.kind === 'upload') return { ...ended, state: 'needs-you', reason: 'remove-file' };
  const [back] = await fill([backStep(result, control)], new Map([[result.key, control]]), {
    ...deps,
    onProgress: () => undefined,
  });
  if (back === undefined) return { ...ended, state: 'refused', reason: 'stopped' };
  const isBack = showsSame(control.kind, back.after, result.before);
  return isBack
    ? { ...back, state: 'undone', reason: '' }
    : { ...back, state: 'needs-you', reason: 'cannot-be-emptied' };
}

/** Takes back the given results, last written first: one field, one step of the flow, or all of them. */
export async function undo(
  results: readonly FillResult[],
  elements: Elements,
  deps: FillDeps,
): Promise<FillResult[]> {
  const undone: FillResult[] = [];
  for (const result of [...results].reverse()) {
    if (!isWritten(result)) continue;
    const back = await undoOne(result, elements, deps);
    undone.push(back);
    deps.onProgress?.(back);
  }
  return undone;
}
