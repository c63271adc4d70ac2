// How is a region chosen in several selects that reload each other, or of which the next is drawn only once the one above it is chosen?
import type { Control } from '../dom/control';
import { isLive, isSelect } from '../dom/elements';
import { WAITING } from '../dom/opened-parts';
import { normal } from '../dom/simplified';
import type { FillStep } from '../model';
import { chooseNative } from './native-select';
import { watchReturn } from './posted-back';
import { choose } from './select';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** Do two names mean the same, whatever their spaces and signs? */
export const sameName = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && normal(left) === normal(right);

/** The wordings of one level that agree with what was chosen on the levels before. */
export function wordingsAt(step: FillStep, level: number, chosen: readonly string[]): string[] {
  const paths = [step.value, ...step.alternatives].filter((path) =>
    chosen.every((name, index) => sameName(path[index], name)),
  );
  return [...new Set(paths.map((path) => path[level]).filter((name) => name !== undefined))];
}

/** Chooses a name in the select of each level. */
export async function writeSelects(control: Control, step: FillStep, deps: WriteDeps): Promise<WriteOutcome> {
  const chosen: string[] = [];
  for (let level = 0; ; level += 1) {
    const wordings = wordingsAt(step, level, chosen);
    if (wordings.length === 0 || !(await isDrawn(control, level, deps))) break;
    const part = await waitFor(() => partAt(control, level, deps), deps);
    if (part === null) return deps.isAllowed() ? 'refused' : 'stopped';
    const isBack = watchReturn([part]);
    const outcome = isSelect(part)
      ? await chooseNative(part, wordings, deps)
      : await choose(part, wordings, deps, () => partAt(control, level, deps));
    if (outcome !== 'written') return outcome;
    await isBack(deps);
    const shown = await waitFor(
      () => deps.reads.shownPart(part).find((name) => wordings.some((at) => sameName(at, name))),
      deps,
      300,
    );
    chosen.push(shown ?? wordings[0] ?? '');
  }
  return 'written';
}

/** When a page has drawn the list of a level that it draws only once the level above is chosen, in milliseconds; each look reads the page again. */
const LEVEL_DRAWN = [60, 240];

/** Has the page a list for this level by now? The control then has it, too. */
async function isDrawn(control: Control, level: number, deps: WriteDeps): Promise<boolean> {
  for (const pause of LEVEL_DRAWN) {
    if (level < control.parts.length) return true;
    await deps.wait(pause);
    // reading back refers to the same object; a control that has become one of several lists has another key
    Object.assign(control, deps.again?.() ?? deps.controlOf?.(control.parts[0] ?? control.element));
  }
  return level < control.parts.length;
}

/** The list of a level as it stands in the page now, once it can be chosen from. */
function partAt(control: Control, level: number, { again }: WriteDeps): Element | null {
  const known = control.parts[level];
  const part = known !== undefined && isLive(known) ? known : again?.()?.parts[level];
  return part === undefined || isBusy(part) ? null : part;
}

const isBusy = (part: Element): boolean =>
  part.matches(`:disabled,select:disabled+:not(select),[aria-disabled=true],${WAITING}`);
