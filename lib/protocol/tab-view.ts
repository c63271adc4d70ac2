// What can be derived from the view of a tab? Used by the background and by the pages that show it.
import type { Asked } from '../filing/report/report';
import type { TabView } from './tab';

/** The questions of a view, most urgent first: grouped by matter if the background has grouped them, otherwise single. */
export function askedIn({ asked, report }: Pick<TabView, 'asked' | 'report'>): readonly Asked[] {
  if (asked !== undefined) return asked;
  return (report?.questions ?? []).map((question) => ({
    id: question.fact,
    label: null,
    questions: [question],
    settlesBlock: question.settles > 0,
  }));
}

/** Is this the last page before the portal's submit button? */
export function isLastStep({ step }: Pick<TabView, 'step'>): boolean {
  return step !== null && step.index === step.count;
}
