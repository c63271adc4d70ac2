// What does a view ask of the person? By matter where the background said so, else each question by itself.
import type { Asked } from '../../filing/report/report';
import type { TabView } from '../../protocol/tab';

/** What is asked, most urgent first. */
export function askedIn({ asked, report }: Pick<TabView, 'asked' | 'report'>): readonly Asked[] {
  if (asked !== undefined) return asked;
  return (report?.questions ?? []).map((question) => ({
    id: question.fact,
    label: null,
    questions: [question],
    settlesBlock: question.settles > 0,
  }));
}
