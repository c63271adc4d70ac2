// How is a shown plan written into the page? One control after the other, each read back; it never submits.
import type { Control } from '../dom/control';
import { isLive, isTextControl } from '../dom/elements';
import { createVeils, type VeilsIn } from '../dom/veils';
import { whyHidden } from '../dom/visibility';
import type { FillResult, FillState, FillStep } from '../model';
import { isEditable } from '../read/attributes';
import { createTargetWatch } from '../read/form-target';
import { shownValue } from '../shown/shown-value';
import { WRITES } from '../widgets/registry';
import { type WriteDeps, type WriteOutcome, waitFor } from '../widgets/widget';
import { holds } from './verify';

type Elements = ReadonlyMap<string, Control>;

export interface FillDeps extends WriteDeps {
  readonly root: Document;
  /** Looks at the page again: after a re-render the same key names the new control. */
  readonly reread: () => Elements;
  readonly onProgress?: (result: FillResult) => void;
}

const FIELD_LIMIT = 2000;
const CALENDAR_LIMIT = 6000; // a calendar may have to be turned month by month
const SETTLE = 250;
/** What has no list to close and no second part to draw is settled when the page has had its turn. */
const TYPED = /^(?:text|textarea|number|phone)$/u;
/** Some pages put a value back only when their server has answered. */
const LAST_SETTLE = 400;

type Verdict = { readonly state: FillState; readonly reason: string };

const VERDICTS: Readonly<Record<Exclude<WriteOutcome, 'written'>, Verdict>> = {
  'not-found': { state: 'not-found', reason: 'option-missing' },
  refused: { state: 'refused', reason: 'not-taken' },
  stopped: { state: 'refused', reason: 'stopped' },
};

/** The live control of a step, found again by its key when the page has drawn it anew. */
async function findControl(step: FillStep, elements: Elements, deps: FillDeps): Promise<Control | null> {
  const known = elements.get(step.key);
  if (known !== undefined && isLive(known.element)) return known;
  return waitFor(() => deps.reread().get(step.key), deps, 600);
}

/** Writes with a limit: a control that never answers must not hold up the rest. */
async function writeWithin(control: Control, step: FillStep, deps: FillDeps): Promise<WriteOutcome> {
  const isDay = control.kind === 'date' || control.kind === 'date-range';
  const end = deps.now() + (isDay ? CALENDAR_LIMIT : FIELD_LIMIT);
  const inTime: WriteDeps = { ...deps, isAllowed: () => deps.isAllowed() && deps.now() < end };
  const outcome = await WRITES[control.kind](control, step, inTime);
  return outcome === 'stopped' && deps.isAllowed() ? 'refused' : outcome;
}

/** A script may write beyond what the box would let a person type; the page would then cut it, or its server refuse it. */
const isTooLong = ({ parts }: Control, { value }: FillStep): boolean =>
  parts.some(
    (part, at) => isTextControl(part) && part.maxLength >= 0 && (value[at] ?? '').length > part.maxLength,
  );

async function writeStep(
  step: FillStep,
  control: Control,
  before: readonly string[],
  veils: VeilsIn,
  deps: FillDeps,
): Promise<Verdict> {
  if (control.kind !== step.kind) return { state: 'needs-you', reason: 'kind-changed' };
  if (holds(step, before)) return { state: 'filled', reason: 'same' };
  if (before.some((text) => text !== '') && !step.overwrite) return { state: 'kept', reason: 'not-empty' };
  const editable = isEditable(control) || (await waitFor(() => isEditable(control), deps, 600)) !== null;
  if (!editable) return { state: 'refused', reason: 'not-editable' };
  if (TYPED.test(control.kind) && isTooLong(control, step)) return { state: 'refused', reason: 'too-long' };
  let hidden = whyHidden(control, veils);
  if (hidden === 'covered') {
    // the list of the control before may still be closing
    const free = await waitFor(() => whyHidden(control, veils) === null, deps, 500);
    hidden = free === null ? hidden : null;
  }
  if (hidden !== null) return { state: 'refused', reason: hidden };
  // looked at again: the page may have changed its form since the plan
  const stranger = createTargetWatch(deps.root.URL)(control.parts[0] ?? control.element);
  if (stranger !== null) return { state: 'refused', reason: 'posts-elsewhere' };
  if (!deps.isAllowed()) return VERDICTS.stopped;
  const outcome = await writeWithin(control, step, deps);
  return outcome === 'written' ? { state: 'filled', reason: '' } : VERDICTS[outcome];
}

interface Written {
  readonly step: FillStep;
  readonly result: FillResult;
}

async function fillOne(step: FillStep, elements: Elements, veils: VeilsIn, deps: FillDeps): Promise<Written> {
  const start = deps.now();
  const ended = (verdict: Verdict, before: readonly string[], after: readonly string[]): Written => {
    const { key, fieldId } = step;
    return { step, result: { key, fieldId, ...verdict, before, after, milliseconds: deps.now() - start } };
  };
  if (!deps.isAllowed()) return ended(VERDICTS.stopped, [], []);
  const control = await findControl(step, elements, deps);
  if (control === null) return ended({ state: 'not-found', reason: 'control-missing' }, [], []);
  const before = shownValue(control);
  const verdict = await writeStep(step, control, before, veils, deps);
  if (verdict.state !== 'filled' || verdict.reason === 'same')
    return ended(verdict, before, shownValue(control));
  await deps.wait(TYPED.test(step.kind) ? 0 : 1);
  const now = (): Control => (isLive(control.element) ? control : (deps.reread().get(step.key) ?? control));
  await waitFor(() => holds(step, shownValue(now())), deps, SETTLE);
  const after = shownValue(now());
  return ended(holds(step, after) ? verdict : { state: 'changed-by-page', reason: 'differs' }, before, after);
}

/** Reads everything once more after the page settled: a later write may have emptied an earlier field. */
function verifyAgain(written: readonly Written[], elements: Elements, deps: FillDeps): FillResult[] {
  let fresh: Elements | null = null;
  return written.map(({ step, result }) => {
    if (result.state !== 'filled') return result;
    let control = elements.get(step.key);
    if (control === undefined || !isLive(control.element)) {
      fresh ??= deps.reread();
      control = fresh.get(step.key);
    }
    if (control === undefined) return result; // the step itself showed it written; the page then put it away
    const after = shownValue(control);
    return holds(step, after)
      ? { ...result, after }
      : { ...result, state: 'changed-by-page', reason: 'later', after };
  });
}

/** Writes the steps in their order, each taken only when the one before it is done, and answers for each what the page holds afterwards. */
export async function fill(
  steps: Iterable<FillStep> | AsyncIterable<FillStep>,
  elements: Elements,
  deps: FillDeps,
): Promise<FillResult[]> {
  const veils = createVeils();
  const written: Written[] = [];
  for await (const step of steps) {
    const one = await fillOne(step, elements, veils, deps);
    written.push(one);
    deps.onProgress?.(one.result);
  }
  if (written.some(({ result }) => result.state === 'filled' && result.reason === ''))
    await deps.wait(LAST_SETTLE);
  return verifyAgain(written, elements, deps);
}
