// How is a fill undone? Each control gets its earlier value back, unless a person has changed it since.
import type { Control } from '../dom/control';
import { isLive } from '../dom/elements';
import type { FillResult, FillStep } from '../model';
import { showsSame } from '../shown/shows-same';
import { removeEmptyRows } from './add-row';
import { type FillDeps, fill } from './fill';

type Elements = ReadonlyMap<string, Control>;

const isWritten = (result: FillResult): boolean =>
  (result.state === 'filled' && result.reason !== 'same') || result.state === 'changed-by-page';

function backStep(result: FillResult, control: Control): FillStep {
  const { key, fieldId, before } = result;
  const boxes = control.kind === 'phone' || control.kind === 'date-range' ? control.parts.length : 1;
  const isTyped = /^(?:text|textarea|number|phone|rich-text|date|date-range)$/u.test(control.kind);
  const value = before.length === 0 && isTyped ? Array.from({ length: boxes }, () => '') : before;
  return { key, fieldId, kind: control.kind, value, alternatives: [], files: [], overwrite: true };
}

/** The step that undoes a result, or the final answer when nothing is to be written. */
function decide(
  result: FillResult,
  control: Control | undefined,
  { reads }: FillDeps,
): FillStep | FillResult {
  if (control === undefined) return { ...result, state: 'undone', reason: '' }; // its value went with it
  const shown = reads.shownValue(control);
  const ended = { ...result, before: shown, after: shown };
  if (showsSame(control.kind, shown, result.before)) return { ...ended, state: 'undone', reason: '' };
  if (!showsSame(control.kind, shown, result.after))
    return { ...ended, state: 'kept', reason: 'changed-since' };
  if (control.kind === 'upload') return { ...ended, state: 'needs-you', reason: 'remove-file' };
  return backStep(result, control);
}

/** The result of a write that was to undo another result. */
function verdictOf(back: FillResult, step: FillStep, result: FillResult): FillResult {
  if (back.reason === 'stopped') return back;
  return showsSame(step.kind, back.after, result.before)
    ? { ...back, state: 'undone', reason: '' }
    : { ...back, state: 'needs-you', reason: 'cannot-be-emptied' };
}

/**
 * Undoes the given results, last written first, in one run: one field or all of the page. What was written on another
 * step stays as it is: nothing is said of a control that the page does not have now, for its value stands there still.
 */
export async function undo(
  results: readonly FillResult[],
  elements: Elements,
  deps: FillDeps,
): Promise<FillResult[]> {
  const wanted = results.filter((result) => isWritten(result) && elements.has(result.key)).reverse();
  const ended = new Map<string, FillResult>();
  const writes = new Map<string, FillStep>();
  let fresh: Elements | null = null;
  const controlOf = (key: string): Control | undefined => {
    const known = (fresh ?? elements).get(key);
    if (known !== undefined && isLive(known.element)) return known;
    fresh = deps.reread();
    return fresh.get(key);
  };
  // decided one at a time, because undoing one control may remove others
  function* steps(): Generator<FillStep> {
    for (const result of wanted) {
      const next = decide(result, controlOf(result.key), deps);
      if ('state' in next) {
        ended.set(result.key, next);
        deps.onProgress?.(next);
        continue;
      }
      writes.set(result.key, next);
      yield next;
    }
  }
  const original = new Map(wanted.map((result) => [result.key, result]));
  const judge = (back: FillResult): FillResult => {
    const [step, result] = [writes.get(back.key), original.get(back.key)];
    return step === undefined || result === undefined ? back : verdictOf(back, step, result);
  };
  const { later } = await fill(steps(), elements, {
    ...deps,
    onProgress: (back) => deps.onProgress?.(judge(back)),
  });
  for (const back of await later()) ended.set(back.key, judge(back));
  const isEmpty = (control: Control): boolean => deps.reads.shownValue(control).every((text) => text === '');
  for (const key of await removeEmptyRows(isEmpty, deps)) {
    const back = ended.get(key);
    if (back?.state === 'undone') ended.set(key, { ...back, state: 'needs-you', reason: 'row-left' });
  }
  return wanted.flatMap(({ key }) => ended.get(key) ?? []);
}
