// Does the control hold what a step meant to write? Any of the step's wordings counts.
import type { FillStep } from '../model';
import { showsSame } from '../shown/shows-same';

/** The texts that the step wants to see, in each wording that would be right. */
export function wordingsOf(step: FillStep): readonly (readonly string[])[] {
  if (step.kind === 'upload') return [step.files.map((file) => file.name)];
  return [step.value, ...step.alternatives];
}

/** Does the control show one of the step's wordings? */
export function holds(step: FillStep, shown: readonly string[]): boolean {
  return wordingsOf(step).some((wanted) => showsSame(step.kind, shown, wanted));
}
