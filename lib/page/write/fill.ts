// How is the plan written into the page? One control after the other, each read back; it never submits.
import { type Control, firstElementOf, offersList } from '../dom/control';
import { type CoversIn, createCovers } from '../dom/covers';
import { isLive, isTextControl, isVisible } from '../dom/elements';
import { createOcclusion, type Occlusion } from '../dom/occlusion';
import { whyGone } from '../dom/visibility';
import type { FillResult, FillState, FillStep } from '../model';
import { offers } from '../widgets/choice';
import { press } from '../widgets/events';
import { watchReturn } from '../widgets/posted-back';
import { WRITES } from '../widgets/registry';
import { veilOver } from '../widgets/sheets';
import { type WriteDeps, type WriteOutcome, waitFor } from '../widgets/widget';
import { askedNow } from './asked-now';
import { type CoverPatience, createCoverPatience } from './cover-patience';
import { editableNow } from './editable-now';
import { type FoundAgain, rememberBoxes, stands } from './found-again';
import { isCut, leavesOther } from './left-value';
import { openMore } from './open-more';
import { LAST_SETTLE, SETTLE, settle } from './settle';
import { surfaceOf } from './surface';
import { CHOSEN, hiddenFor, uncovered, watchWindows } from './uncovered';
import { holds } from './verify';

type Elements = ReadonlyMap<string, Control>;

export interface FillDeps extends WriteDeps {
  readonly root: Document;
  /** Reads the page again; after a re-render the same key refers to the new control. */
  readonly reread: () => Elements;
  readonly onProgress?: (result: FillResult) => void;
}

/** One fill with what it has learnt about its page. */
type FillRun = FillDeps & {
  readonly patience: CoverPatience;
  readonly newWindows: () => readonly Element[];
  readonly foundAgain: FoundAgain;
};
const FIELD_LIMIT = 2000;
/** Time limits: a calendar may have to be paged month by month, a virtual list scrolled, and each list of a region loaded from a server. */
const LONG_LIMIT = 6000;
const TAKES_LONG = /^(?:date|date-range|select|cascader|cell)$/u;
const TYPED = /^(?:text|textarea|number|phone)$/u;
/** A day, whose box may open a calendar when somebody types into it. */
const DAY = /\d{4}\D\d+\D\d/;
/** In milliseconds: a page that has not rendered for this long is settled; one that never settles is waited for only so long. */
const REST = 32;
const LONGEST_UNREST = 120;

type Verdict = { readonly state: FillState; readonly reason: string };

const VERDICTS: Readonly<Record<Exclude<WriteOutcome, 'written'>, Verdict>> = {
  'not-found': { state: 'not-found', reason: 'option-missing' },
  'no-room': { state: 'changed-by-page', reason: 'no-room' },
  refused: { state: 'refused', reason: 'not-taken' },
  unread: { state: 'needs-you', reason: 'not-shown' },
  stopped: { state: 'refused', reason: 'stopped' },
};

const DIFFERS: Verdict = { state: 'changed-by-page', reason: 'differs' };

/** The live control of a step, found again by its key if the page has re-rendered it. */
async function findControl(step: FillStep, elements: Elements, deps: FillRun): Promise<Control | null> {
  const known = elements.get(step.key);
  const isThere = ({ element, parts }: Control): boolean =>
    isLive(element) && (parts.length === 0 || parts.some(isLive));
  if (known !== undefined && isThere(known)) return known;
  return waitFor(() => deps.foundAgain.controlOf(step.key, deps.reread()), deps, 600);
}

/** In a box that suggests values while one types, a step that chooses an option picks from the list. */
const asAsked = (control: Control, { kind }: FillStep): Control =>
  kind === 'select' && offersList(control) ? { ...control, kind } : control;

/** Writes with a time limit, so that a control that never responds does not hold up the rest. */
async function writeWithin(control: Control, step: FillStep, deps: FillDeps): Promise<WriteOutcome> {
  const end = deps.now() + (TAKES_LONG.test(control.kind) ? LONG_LIMIT : FIELD_LIMIT);
  const inTime: WriteDeps = {
    ...deps,
    isAllowed: () => deps.isAllowed() && deps.now() < end,
    ...askedNow(step.key, deps),
  };
  const isBack = watchReturn(control.kind === 'cascader' ? [] : control.parts);
  const outcome = await WRITES[control.kind](control, step, inTime);
  if (outcome === 'written') await isBack(inTime);
  return outcome === 'stopped' && deps.isAllowed() ? 'refused' : outcome;
}

/** A script can exceed the maximum length that a person could type; the page would then truncate the text, or its server refuse it. */
const isTooLong = ({ parts }: Control, { value }: FillStep): boolean =>
  parts.some(
    (part, at) => isTextControl(part) && part.maxLength >= 0 && (value[at] ?? '').length > part.maxLength,
  );

async function writeStep(
  step: FillStep,
  control: Control,
  before: readonly string[],
  occlusion: Occlusion,
  deps: FillRun,
): Promise<Verdict> {
  if (control.kind !== step.kind) return { state: 'needs-you', reason: 'kind-changed' };
  if (holds(step, before)) return { state: 'filled', reason: 'same' };
  if (before.some((text) => text !== '') && !step.overwrite) return { state: 'kept', reason: 'not-empty' };
  const now = await editableNow(control, step.key, deps);
  if (now === null) return { state: 'refused', reason: 'not-editable' };
  if (now !== control) return writeStep(step, now, before, occlusion, deps);
  if (TYPED.test(control.kind) && isTooLong(control, step)) return { state: 'refused', reason: 'too-long' };
  const isFolded = step.opensMore === true && !isVisible(control.element);
  const closer = isFolded ? await openMore(control, step, deps) : null;
  const verdict = await writeShown(step, control, occlusion, deps);
  if (closer !== null && deps.isAllowed()) press(closer);
  return verdict;
}

/** Writes a control that has been opened, where a person would see it and its form sends nothing to strangers. */
async function writeShown(
  step: FillStep,
  control: Control,
  occlusion: Occlusion,
  deps: FillRun,
): Promise<Verdict> {
  const hidden = await hiddenFor(control, occlusion, deps);
  if (hidden === 'covered' && deps.newWindows().length > 0)
    return { state: 'refused', reason: 'window-opened' };
  if (hidden !== null) return { state: 'refused', reason: hidden };
  // checked again, since the page may have changed its form after the plan was made
  const stranger = deps.reads.createTargetWatch(deps.root.URL)(firstElementOf(control));
  if (stranger !== null) return { state: 'refused', reason: 'posts-elsewhere' };
  if (!deps.isAllowed()) return VERDICTS.stopped;
  if (TAKES_LONG.test(control.kind) || DAY.test(step.value.join())) deps.patience.opens();
  const isBehind = step.opensMore === true && !offers(control, step, deps.reads);
  if (isBehind) await openMore(control, step, deps);
  const outcome = await writeWithin(control, step, deps);
  if (isBehind && outcome === 'not-found') return { state: outcome, reason: 'not-behind-more' };
  return outcome === 'written' ? { state: 'filled', reason: '' } : VERDICTS[outcome];
}

interface Written {
  readonly step: FillStep;
  readonly result: FillResult;
}

async function fillOne(
  step: FillStep,
  elements: Elements,
  occlusion: Occlusion,
  deps: FillRun,
): Promise<Written> {
  const start = performance.now();
  const ended = (verdict: Verdict, before: readonly string[], after: readonly string[]): Written => {
    const { key, fieldId } = step;
    const milliseconds = performance.now() - start;
    return { step, result: { key, fieldId, ...verdict, before, after, milliseconds } };
  };
  if (!deps.isAllowed()) return ended(VERDICTS.stopped, [], []);
  const found = await findControl(step, elements, deps);
  const control = found === null ? null : asAsked(found, step);
  if (control === null) return ended({ state: 'not-found', reason: 'control-missing' }, [], []);
  const before = deps.reads.shownValue(control);
  const verdict = await writeStep(step, control, before, occlusion, deps);
  if (verdict.state !== 'filled' || verdict.reason === 'same') {
    const left = deps.reads.shownValue(control);
    return ended(leavesOther(verdict.reason, control, before, left) ? DIFFERS : verdict, before, left);
  }
  occlusion.lookAhead(surfaceOf(control, deps.reads));
  await settle(control, deps);
  const now = (): Control =>
    stands(control) ? control : (deps.foundAgain.shownOf(step.key, deps.reread()) ?? control);
  await waitFor(() => holds(step, deps.reads.shownValue(now())), deps, SETTLE);
  const after = deps.reads.shownValue(now());
  if (holds(step, after)) return ended(verdict, before, after);
  if (TYPED.test(control.kind) && isCut(step, before, after)) await empty(now(), step, deps);
  return ended(DIFFERS, before, deps.reads.shownValue(now()));
}

/** Takes a text that was written back out of its boxes. */
const empty = (control: Control, step: FillStep, deps: FillRun): Promise<WriteOutcome> =>
  WRITES[control.kind](control, { ...step, value: control.parts.map(() => ''), alternatives: [] }, deps);

/** Empties a control that the page hid once it was filled; the result says why. One that had a value before is left to the person. */
async function takeHiddenBack(
  { step, result }: Written,
  control: Control,
  coversIn: CoversIn,
  deps: FillRun,
): Promise<FillResult> {
  const wasEmpty = result.before.every((text) => text === '') && result.reason === '';
  const isLooked = wasEmpty && (TYPED.test(step.kind) || /^(?:cell|native-select)$/u.test(step.kind));
  const surface = surfaceOf(control, deps.reads);
  const hidden = isLooked ? await uncovered(control, async () => whyGone(surface, coversIn), deps) : null;
  if (hidden === null) return result;
  await empty(control, step, deps);
  return { ...result, state: 'refused', reason: hidden, after: deps.reads.shownValue(control) };
}

/**
 * Reads everything once more after the page has settled, since a later write may have emptied an earlier field.
 * `mayHide`: a person has pressed something meanwhile, such as the button that closes a dialog, so what is hidden now stays filled.
 */
async function verifyAgain(
  written: readonly Written[],
  elements: Elements,
  deps: FillRun,
  mayHide: boolean,
): Promise<FillResult[]> {
  const coversIn = createCovers();
  let fresh: Elements | null = null;
  const results: FillResult[] = [];
  for (const { step, result } of written) {
    let control = result.state === 'filled' ? elements.get(step.key) : undefined;
    if (result.state === 'filled' && (control === undefined || !stands(control))) {
      fresh ??= deps.reread();
      control = deps.foundAgain.shownOf(step.key, fresh);
    }
    // no control: nothing was written, or it was written and verified, and the page then removed the control
    if (control === undefined) results.push(result);
    else {
      const after = deps.reads.shownValue(control);
      const now: FillResult = { ...result, after };
      if (!holds(step, after)) results.push({ ...now, state: 'changed-by-page', reason: 'later' });
      else results.push(mayHide ? now : await takeHiddenBack({ step, result: now }, control, coversIn, deps));
    }
  }
  return results;
}

/** Waits until the page has not rendered for a moment. */
async function rest(deps: FillDeps): Promise<void> {
  const end = deps.now() + LONGEST_UNREST;
  while (deps.now() < end) {
    const begun = deps.now();
    await deps.change(REST);
    if (deps.now() - begun >= REST) return;
  }
}

/** Waits a while; did the person press anything in the page meanwhile? */
async function pressedWithin({ root, wait }: FillDeps): Promise<boolean> {
  let isPressed = false;
  const hear = ({ isTrusted }: Event): void => {
    isPressed ||= isTrusted;
  };
  root.addEventListener('click', hear, true);
  root.addEventListener('keydown', hear, true);
  await wait(LAST_SETTLE);
  root.removeEventListener('click', hear, true);
  root.removeEventListener('keydown', hear, true);
  return isPressed;
}

/** A fill after all writes, once the page has settled. */
export interface Filled {
  /** The present result for each control. */
  readonly results: readonly FillResult[];
  /** Reads once more a while later, since some pages revert a value only after their server has answered. */
  readonly later: () => Promise<readonly FillResult[]>;
}

/** Writes the steps in order, requesting each only after the previous one is done, and returns for each what the page holds afterwards. */
export async function fill(
  steps: Iterable<FillStep> | AsyncIterable<FillStep>,
  elements: Elements,
  given: FillDeps,
): Promise<Filled> {
  const ownVeil = veilOver(given.root.documentElement);
  const newWindows = watchWindows(given.root);
  const foundAgain = rememberBoxes(elements);
  const deps: FillRun = { ...given, patience: createCoverPatience(), ownVeil, newWindows, foundAgain };
  const inOrder = [...elements.values()].map((control) => ({
    element: surfaceOf(control, deps.reads),
    isAsked: !CHOSEN.test(control.kind),
  }));
  const occlusion = createOcclusion(deps.root, inOrder);
  const written: Written[] = [];
  try {
    for await (const step of steps) {
      const one = await fillOne(step, elements, occlusion, deps);
      written.push(one);
      deps.onProgress?.(one.result);
    }
  } finally {
    occlusion.stop();
  }
  const isAny = written.some(({ result }) => result.state === 'filled' && result.reason === '');
  if (isAny) await rest(deps);
  const results = await verifyAgain(written, elements, deps, false);
  const later = async (): Promise<readonly FillResult[]> => {
    if (!isAny) return results;
    const told = written.map(({ step }, at) => ({ step, result: results[at] as FillResult })); // one for each
    const isPressed = await pressedWithin(deps);
    return verifyAgain(told, elements, deps, isPressed);
  };
  return { results, later };
}
